import Incidents

extension DashboardState {
  /// The list in so many cells; the heading takes the first row.
  ///
  /// - Complexity: O(*n*) in the rows that are seen.
  public func listPane(width: Int, height: Int) -> ListPane {
    let count = answer?.incidents.count ?? 0
    let window = list.window(of: count, height: height - 1)
    let incidents = window.compactMap { answer?.incidents[$0] }
    let columns = listColumns(width: width - 2, incidents)
    return ListPane(
      title: [TextRun("Incidents", .paneTitle)],
      trailing: listTrailing(count),
      columns: columns.map(\.column),
      rows: zip(window, incidents).map { position, incident in
        ListPane.Row(
          cells: columns.map { cell($0.content, of: incident) },
          isSelected: position == list.selection,
          isMarked: marked.contains(incident.row),
          isDuplicate: incident.duplicateGroup != nil
        )
      },
      window: window,
      count: count,
      emptyText: emptyText
    )
  }

  /// Why there is nothing in the list, or `nil` when there is something.
  var emptyText: String? {
    if case .failed(let error) = loading { return error.description }
    guard let answer else { return "reading…" }
    guard answer.incidents.count == 0 else { return nil }
    return answer.whole.tally.incidents == 0
      ? "the file holds no incidents" : "nothing matches; x drops the filter, u goes back"
  }

  private func listTrailing(_ count: Int) -> StyledLine {
    let order = view.order.first ?? SortKey(.file, ascending: true)
    let folded: StyledLine =
      answer?.question.foldsDuplicates == true
      ? [TextRun("\((answer?.folded ?? 0).grouped) folded", .badge), TextRun(" · ", .dim)] : []
    return folded + [
      TextRun("\(order.field.name) \(order.ascending ? "↑" : "↓")", .dim),
      TextRun(" · ", .dim),
      TextRun("\(count == 0 ? 0 : list.selection + 1)".grouped, .figure),
      TextRun("/\(count.grouped)", .dim),
    ]
  }
}

extension String {
  /// A number's digits with thousands set apart.
  fileprivate var grouped: String { Int(self)?.grouped ?? self }
}

/// What a column of the list shows.
private enum ListContent: Hashable {
  case date, country, place, killed, injured, kind, text

  var sortField: SortKey.Field? {
    switch self {
    case .date: .date
    case .country: .country
    case .place: .place
    case .killed: .killed
    case .injured: .injured
    case .kind: .kind
    case .text: nil
    }
  }

  var title: String {
    switch self {
    case .text: "what happened"
    default: sortField?.name ?? ""
    }
  }

  var isNumeric: Bool { self == .killed || self == .injured }
}

extension DashboardState {
  private func listColumns(
    width: Int,
    _ incidents: [Incident]
  ) -> [(content: ListContent, column: ListPane.Column)] {
    var contents: [ListContent] = [.date, .country, .killed]
    if width >= 56 { contents.append(.injured) }
    if width >= 84 { contents.append(.kind) }
    if width >= 104 { contents.insert(.place, at: 2) }
    var left = width
    var columns = contents.map { content in
      let cells = cellWidth(content, incidents, isNarrow: width < 64)
      left -= cells + 1
      return column(content, width: cells)
    }
    columns.append(column(.text, width: max(0, left)))
    return Array(zip(contents + [.text], columns)).map { (content: $0, column: $1) }
  }

  private func column(_ content: ListContent, width: Int) -> ListPane.Column {
    let order = view.order.first
    let isOrder = content.sortField != nil && order?.field == content.sortField
    return ListPane.Column(
      title: content.title,
      width: width,
      isNumeric: content.isNumeric,
      ascending: isOrder ? order?.ascending : nil
    )
  }

  /// Columns are as wide as what is seen needs, within limits that keep the rest readable.
  private func cellWidth(
    _ content: ListContent,
    _ incidents: [Incident],
    isNarrow: Bool
  ) -> Int {
    let limits: ClosedRange<Int> =
      switch content {
      case .date: 10...12
      case .country: 8...(isNarrow ? 12 : 18)
      case .place: 8...20
      case .killed: 6...11
      case .injured: 8...11
      case .kind: 8...20
      case .text: 0...0
      }
    let widest = incidents.lazy.map { self.cell(content, of: $0).reduce(0) { $0 + $1.text.count } }
      .max()
    return max(limits.lowerBound, min(limits.upperBound, widest ?? 0))
  }

  private func cell(_ content: ListContent, of incident: Incident) -> StyledLine {
    switch content {
    case .date: [TextRun(listDate(incident.date), incident.date == nil ? .muted : .date)]
    case .country:
      StyledText.runs(of: incident.countryName.isEmpty ? "–" : incident.countryName, .country)
    case .place: StyledText.runs(of: incident.place.isEmpty ? "–" : incident.place, .text)
    case .killed: [count(incident.killed, .killed)]
    case .injured: [count(incident.injured, .injured)]
    case .kind: StyledText.runs(of: incident.kind.isEmpty ? "–" : incident.kind, .kind)
    case .text: text(of: incident)
    }
  }

  private func count(_ count: Count, _ role: Role) -> TextRun {
    TextRun(count.description, count == .unknown ? .muted : role)
  }

  private func listDate(_ date: PartialDate?) -> String {
    guard let date else { return "undated" }
    switch date.precision {
    case .day, .month, .year: return date.description + (date.note == nil ? "" : "*")
    case .week, .range: return date.start.description + "…"
    }
  }

  /// Only the beginning can be seen, so only that is looked through for matches.
  private func text(of incident: Incident) -> StyledLine {
    let whole = IncidentText.headline(incident)
    let headline = whole.utf8.count <= 400 ? whole : String(whole.prefix(400))
    guard !headline.isEmpty else { return [TextRun("–", .muted)] }
    let matches = view.query.highlights(in: headline).map { ($0, Role.match) }
    return StyledText.runs(of: headline, .text, marking: matches)
  }
}
