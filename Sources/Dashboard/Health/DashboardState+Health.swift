import Incidents

extension DashboardState {
  /// Opens the account of how the files were read.
  mutating func openHealth() {
    open(.health(filled(HealthWindow())))
  }

  /// Does what a key asks for while the account is open.
  mutating func performInHealth(
    _ command: Command,
    _ window: HealthWindow
  ) -> [DashboardEffect] {
    var window = window
    if let reading = window.reading {
      window.reading?.scroll = scrolled(reading.scroll, command)
      return show(window)
    }
    switch command {
    case .search: window.isSearching = true
    case .activate where window.isSearching:
      window.isSearching = false
      window.position = ScrollPosition()
      window.select(window.rows.firstIndex { $0.deed != nil } ?? 0, height: overlayRows)
    case .activate: return follow(window)
    case .previousChoice, .olderFilter:
      window.select(window.position.selection - 1, height: overlayRows)
    case .nextChoice, .newerFilter:
      window.select(window.position.selection + 1, height: overlayRows)
    default:
      if window.isSearching, window.line.edit(command) {
        window = filled(window)
      } else {
        let row = scrolledRow(window.position.selection, command)
        window.select(row, height: overlayRows)
      }
    }
    return show(window)
  }

  /// Takes typed text into the line of the account.
  mutating func typeInHealth(_ text: String, _ window: HealthWindow) {
    guard window.isSearching else { return }
    var window = window
    window.line.insert(text)
    overlay = .health(filled(window))
  }

  /// Words the account anew when more of the files has been read.
  mutating func refreshHealth() {
    guard case .health(var window) = overlay else { return }
    let position = window.position
    window = filled(window)
    window.position = position
    window.select(position.selection, height: overlayRows)
    overlay = .health(window)
  }

  private mutating func show(_ window: HealthWindow) -> [DashboardEffect] {
    let overlay = Overlay.health(window)
    self.overlay = overlay
    mode = overlay.mode
    return []
  }

  /// The window with the rows that hold its words, from the top.
  private func filled(_ window: HealthWindow) -> HealthWindow {
    var window = window
    let words = window.line.text.lowercased().split(separator: " ").map(String.init)
    window.rows =
      dataset.map { HealthRows($0, holding: words, width: healthRowWidth).rows } ?? []
    window.position = ScrollPosition()
    return window
  }

  /// Leads to the incidents that the selected row is about.
  private mutating func follow(_ window: HealthWindow) -> [DashboardEffect] {
    guard window.position.selection < window.rows.count, let dataset,
      let deed = window.rows[window.position.selection].deed
    else { return [] }
    switch deed {
    case .filter(let term): return leaveHealth(adding: term)
    case .problem(let file, let index):
      guard file < dataset.report.files.count,
        index < dataset.report.files[file].problems.count
      else { return [] }
      let report = dataset.report.files[file]
      let problem = report.problems[index]
      guard !problem.kind.concernsNoIncident,
        let row = dataset.row(ofFile: file, line: problem.line)
      else {
        var window = window
        window.reading = HealthWindow.Reading(file: report.name, problem: problem)
        return show(window)
      }
      if problem.kind == .unknownCountry {
        return leaveHealth(adding: Self.countryTerm(dataset.incident(at: row).countryLabel))
      }
      focusPane(.list)
      return goTo(row: row)
    }
  }

  private mutating func leaveHealth(adding term: String) -> [DashboardEffect] {
    overlay = nil
    mode = .browsing
    focusPane(.list)
    return setFilter(view.query.text(adding: term))
  }

  private static func countryTerm(_ label: String) -> String {
    let escaped = label.reduce(into: "") { text, letter in
      if letter == "\"" || letter == "\\" { text.append("\\") }
      text.append(letter)
    }
    return "country:\"\(escaped)\""
  }
}

extension HealthWindow {
  fileprivate mutating func select(_ row: Int, height: Int) {
    position.select(row, of: rows.count, height: height - (isSearched ? 2 : 0))
  }
}

extension LoadProblem.Kind {
  /// Whether no incident came of the record, so that only the file's own text can be shown.
  fileprivate var concernsNoIncident: Bool {
    switch self {
    case .badRecord, .ignoredRecord, .unreadLine, .badEncoding: true
    default: false
    }
  }
}
