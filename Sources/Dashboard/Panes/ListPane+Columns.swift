import Incidents

/// A column of the list with what it shows.
typealias PlacedColumn = (content: ListColumn.Content, column: ListPane.Column)

extension DashboardState {
  /// What a list shows when nobody has chosen columns: the more the wider it is.
  var automaticColumns: [ListColumn.Content] {
    automaticColumns(width: (layout.panes[.list]?.inside.width ?? 80) - 2)
  }

  private func automaticColumns(width: Int) -> [ListColumn.Content] {
    // Below that the account would be a word or two.
    let tellsCountry = width >= 42 && isKnown(.country)
    var contents: [ListColumn.Content] = tellsCountry ? [.date, .country] : [.date]
    if width >= (tellsCountry ? 104 : 72) { contents.append(.place) }
    contents.append(.killed)
    if width >= 56 { contents.append(.injured) }
    if width >= 84 { contents.append(.kind) }
    contents = contents.filter(isKnown)
    if let content = orderingColumn, !contents.contains(content) {
      // Where there is little room, it takes that of the last figure.
      let last: ListColumn.Content = width < 56 ? .killed : .injured
      if width < 84, let place = contents.firstIndex(of: last) {
        contents[place] = content
      } else {
        contents.append(content)
      }
    }
    return contents + [.text]
  }

  /// The column that the list is ordered by; the account and the place in the file show no order.
  private var orderingColumn: ListColumn.Content? {
    guard let field = view.order.first?.field, field != .file, field != .summary else { return nil }
    if case .column(let name) = field { return .column(name) }
    return ListColumn.Content.standard.first { $0.sortField == field }
  }

  /// Whether the data has anything to tell in a column; where not, the account needs the room.
  private func isKnown(_ content: ListColumn.Content) -> Bool {
    guard let dataset, let tally = answer?.whole.tally, tally.incidents > 0 else { return true }
    return switch content {
    case .killed: tally.killed.unknown < tally.incidents
    case .injured: tally.injured.unknown < tally.incidents
    case .country: Self.hasCountries(dataset)
    case .place: dataset.places.values.contains { !$0.isEmpty }
    case .kind: dataset.kinds.values.contains { !$0.isEmpty }
    default: true
    }
  }

  /// Whether there is more than one country, which all rows would show.
  private static func hasCountries(_ dataset: Dataset) -> Bool {
    let labels = dataset.countryLabels.values
    let named = labels.indices.lazy.filter { !labels[$0].isEmpty }
    let names = named.map { dataset.countries[$0]?.code ?? labels[$0] }
    guard let first = names.first else { return false }
    return names.contains { $0 != first }
  }

  /// The columns that were chosen, or that a list of that width shows by itself.
  func wantedColumns(width: Int) -> [ListColumn] {
    view.columns?.shown ?? automaticColumns(width: width).map { ListColumn($0) }
  }

  /// The rows that are seen, with a line for each column.
  func listRows(
    in window: Range<Int>,
    showing wanted: [ListColumn],
    widthOf: (StyledLine) -> Int = Self.characters,
    keeping kept: inout ListRows
  ) -> [ListRows.Row] {
    let texts = ListCells(view.query)
    return kept.take(window) { position in
      guard var incident = answer?.incidents[position] else { return nil }
      incident.note = notes[incident.row] ?? ""
      let cells = wanted.map { texts.cell($0.content, of: incident) }
      return ListRows.Row(
        row: incident.row,
        isDuplicate: incident.duplicateGroup != nil,
        cells: cells,
        widths: zip(wanted, cells).map { Self.isFitted($0) ? widthOf($1) : 0 }
      )
    }
  }

  /// The widths of a column; beside what a narrow list shows by itself a name may not be long.
  private func naturalWidths(of content: ListColumn.Content, width: Int) -> ClosedRange<Int> {
    let limits = content.naturalWidths(in: width)
    guard view.columns == nil, width < 64, content != .text, limits.upperBound > 12 else {
      return limits
    }
    return min(limits.lowerBound, 12)...12
  }

  /// Whether a column is as wide as what it shows.
  private static func isFitted(_ item: ListColumn) -> Bool {
    item.width == nil && item.content != .text
  }

  /// All columns of the list with their widths, also those that there is no room for.
  ///
  /// The account takes what the others leave, if that is enough to read it.
  func placedColumns(
    _ wanted: [ListColumn],
    width: Int,
    _ rows: [ListRows.Row]
  ) -> [PlacedColumn] {
    var placed = wanted.enumerated().map { index, item -> PlacedColumn in
      let content = item.content
      if let width = item.width { return (content, column(content, width: width)) }
      let limits = naturalWidths(of: content, width: width)
      if !Self.isFitted(item) { return (content, column(content, width: limits.lowerBound)) }
      // A heading may be cut, but not the sign of the order.
      let isOrder = view.order.contains { $0.field == content.sortField }
      let title = view.columns == nil && !isOrder ? 0 : heading(content)
      let widest = rows.lazy.map { $0.widths[index] }.max() ?? 0
      let least = max(limits.lowerBound, min(limits.upperBound, title))
      return (content, column(content, width: max(least, min(limits.upperBound, widest))))
    }
    if let index = wanted.firstIndex(where: { $0.content == .text && $0.width == nil }) {
      let others = placed.enumerated().reduce(0) {
        $0 + ($1.offset == index ? 0 : $1.element.column.width + 1)
      }
      let left = width - others
      placed[index].column.width =
        view.columns == nil ? max(0, left) : max(placed[index].column.width, left)
    }
    return placed
  }

  /// The columns that are seen: the frozen ones, then as many of the others as find room.
  func seenColumns(
    _ all: [PlacedColumn],
    width: Int
  ) -> (columns: [PlacedColumn], hasMoreLeft: Bool, hasMoreRight: Bool) {
    let frozen = view.columns?.frozen ?? 0
    let offset = min(listOffset, max(0, all.count - frozen - 1))
    let line = all.prefix(frozen) + all.dropFirst(frozen + offset)
    var columns: [PlacedColumn] = []
    var left = width
    for var item in line {
      guard left >= min(4, item.column.width) else { break }
      let isCut = item.column.width > left
      item.column.width = min(item.column.width, left)
      columns.append(item)
      left -= item.column.width + 1
      if isCut {
        return (columns, offset > 0, line.count > 1 && offset < all.count - frozen - 1)
      }
    }
    return (columns, offset > 0, columns.count < line.count)
  }

  private func column(_ content: ListColumn.Content, width: Int) -> ListPane.Column {
    let place = content.sortField.flatMap { field in view.order.firstIndex { $0.field == field } }
    return ListPane.Column(
      title: content.title,
      width: width,
      isNumeric: content.isNumeric,
      ascending: place.map { view.order[$0].ascending },
      place: view.order.count > 1 ? place.map { $0 + 1 } : nil
    )
  }

  /// How many cells a heading needs.
  private func heading(_ content: ListColumn.Content) -> Int {
    let isOrder = view.order.contains { $0.field == content.sortField }
    return content.title.count + (isOrder ? (view.order.count > 1 ? 3 : 2) : 0)
  }

  /// A line's width where nobody knows the terminal's: its characters.
  public static func characters(_ line: StyledLine) -> Int { line.reduce(0) { $0 + $1.text.count } }
}
