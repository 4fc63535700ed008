import Incidents

/// Words the account of how the files were read, row by row.
struct HealthRows {
  /// The most problems of a kind that are shown; words narrow them down.
  private static let most = 500

  private let dataset: Dataset
  private let words: [String]
  private let width: Int
  private(set) var rows: [HealthRow] = []

  /// Makes the rows that hold some words, for a window of a width.
  ///
  /// - Complexity: O(*n*) in columns and problems.
  init(_ dataset: Dataset, holding words: [String], width: Int) {
    self.dataset = dataset
    self.words = words
    self.width = width
    for (index, file) in dataset.report.files.enumerated() {
      if index > 0, words.isEmpty { add([]) }
      addHead(file)
      addMapping(file)
      addSection("What was decided", file.notes.flatMap { wrapped($0) })
      addSection("Kept as they are", wrapped(file.unmapped.joined(separator: ", ")))
      addProblems(file, index)
    }
    addCounters()
    addDuplicates()
    if rows.isEmpty { add([TextRun("nothing here says that", .muted)]) }
  }

  private mutating func add(_ line: StyledLine, _ deed: HealthRow.Deed? = nil) {
    rows.append(HealthRow(line: line, deed: deed))
  }

  private mutating func addHead(_ file: FileReport) {
    let about = [
      file.format, file.encoding, file.delimitation,
      file.schema.map { "schema \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    let uses = file.lines.map { "\($0.count.grouped) \($0.name)" }.joined(separator: ", ")
    let lines = [about] + (uses.isEmpty ? [] : wrapped("lines: " + uses))
    guard words.isEmpty || holds(file.name + " " + lines.joined(separator: " ")) else { return }
    add([TextRun(VisibleText(file.name).description, .title)])
    for line in lines { add([TextRun(line, .dim)]) }
    add(Self.counts(file))
  }

  private static func counts(_ file: FileReport) -> StyledLine {
    let briefs: StyledLine =
      file.briefs > 0
      ? [TextRun("  and ", .dim), TextRun("\(file.briefs)", .figure), TextRun(" briefs", .dim)] : []
    return [
      TextRun(file.records.grouped, .figure), TextRun(" records = ", .dim),
      TextRun(file.incidents.grouped, .figure), TextRun(" incidents + ", .dim),
      TextRun(file.rejected.grouped, file.rejected > 0 ? .failure : .figure),
      TextRun(" rejected + ", .dim),
      TextRun(file.ignored.grouped, .figure), TextRun(" ignored", .dim),
    ] + briefs
  }

  /// A row a field: its column, and how that was chosen.
  private mutating func addMapping(_ file: FileReport) {
    let pairs = CheckReport.columns(of: file).filter {
      holds("\($0.field) \($0.column) by \($0.choice.rawValue)")
    }
    guard !pairs.isEmpty else { return }
    addHeading("Fields, their columns and how these were chosen")
    let names = pairs.map { VisibleText($0.column).description }
    let fieldWidth = pairs.reduce(0) { max($0, $1.field.count) }
    let room = max(8, width - fieldWidth - 20)
    let nameWidth = min(room, names.reduce(0) { max($0, $1.count) })
    for (pair, name) in zip(pairs, names) {
      let shown = name.count > nameWidth ? name.prefix(nameWidth - 1) + "…" : name[...]
      add([
        TextRun(Self.padded(pair.field, to: fieldWidth) + "  ", .dim),
        TextRun(Self.padded(String(shown), to: nameWidth) + "  ", .text),
        TextRun("by \(pair.choice.rawValue)", .badge),
      ])
    }
  }

  private mutating func addSection(_ title: String, _ lines: [String]) {
    let lines = lines.filter { holds("\(title) \($0)") }
    guard !lines.isEmpty else { return }
    addHeading(title)
    for line in lines { add(marked(line, .text)) }
  }

  private mutating func addProblems(_ file: FileReport, _ index: Int) {
    guard !file.problems.isEmpty else {
      if words.isEmpty {
        add([])
        add([TextRun("nothing to complain of", .success)])
      }
      return
    }
    let byKind = Dictionary(grouping: file.problems.indices) { file.problems[$0].kind }
    for kind in LoadProblem.Kind.allCases {
      let found = (byKind[kind] ?? []).filter { place in
        let problem = file.problems[place]
        return holds(
          "\(kind.heading) \(kind.rawValue) line \(problem.line) \(problem.column ?? "") "
            + "\(problem.message) \(problem.text ?? "")"
        )
      }
      guard !found.isEmpty else { continue }
      addHeading(kind.heading)
      let widest = found.reduce(0) { max($0, file.problems[$1].line.grouped.count) }
      for place in found.prefix(Self.most) {
        let problem = file.problems[place]
        let line = Self.padded(problem.line.grouped, to: widest)
        let message = VisibleText(problem.message).description
        add(
          [TextRun("line \(line)  ", .figure)] + marked(message, .text) + beginning(of: problem),
          .problem(file: index, index: place)
        )
      }
      let more = found.count - Self.most
      if more > 0 { add([TextRun("… \(more.grouped) more; search for them", .dim)]) }
    }
  }

  /// What stands in the file, as much of it as a row shows.
  private func beginning(of problem: LoadProblem) -> StyledLine {
    guard let text = problem.text else { return [] }
    return [TextRun("  ", .dim)] + marked(VisibleText(String(text.prefix(width))).description, .dim)
  }

  private mutating func addCounters() {
    addSection(
      "Counters of the card that are left out",
      dataset.faultyCounters.flatMap { wrapped($0) }
    )
  }

  private mutating func addDuplicates() {
    guard holds("duplicates look like another one is:duplicate") else { return }
    add([])
    guard dataset.isSearchedForDuplicates else {
      return add([TextRun("possible duplicates are still being searched", .warning)])
    }
    let count = dataset.duplicateGroups.count
    add(
      [
        TextRun(count.grouped, .figure),
        TextRun(" incidents look like another one: is:duplicate", .dim),
      ],
      count > 0 ? .filter("is:duplicate") : nil
    )
  }

  private mutating func addHeading(_ title: String) {
    if !rows.isEmpty { add([]) }
    add([TextRun(title, .paneTitle)])
  }

  private func holds(_ text: String) -> Bool {
    guard !words.isEmpty else { return true }
    let text = text.lowercased()
    return words.allSatisfy(text.contains)
  }

  /// A text with the words that are looked for marked, where case does not change its length.
  private func marked(_ text: String, _ role: Role) -> StyledLine {
    let lowered = Array(text.lowercased().utf8)
    guard !words.isEmpty, lowered.count == text.utf8.count else { return [TextRun(text, role)] }
    let marks = words.flatMap { word in
      lowered.indices.filter { lowered[$0...].starts(with: word.utf8) }
        .map { (range: $0..<$0 + word.utf8.count, role: Role.match) }
    }
    return StyledText.runs(of: text, role, marking: marks)
  }

  /// A text over as many lines as it needs.
  private func wrapped(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines: [String] = []
    var line = ""
    for word in VisibleText(text).description.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return lines + [line]
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
