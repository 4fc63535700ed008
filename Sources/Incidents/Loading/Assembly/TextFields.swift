/// The columns of the fields of running text, in the order of the text arena.
struct TextFields: Sendable {
  /// A field that does not stand in the text as it is meant.
  enum Composed {
    /// One that other cells are put together for.
    case summary
    /// The values of the cells of columns.
    case list([Int], isTags: Bool)
  }

  let id: Int
  let summary: Int
  let sources: [Int]
  let tags: [Int]
  /// By extra column of the dataset; -1 for one that the table does not have.
  let extras: [Int]
  /// How to build a missing summary.
  let summaries: [MappingPlan.Template]

  /// The columns of a table, those that are kept under their own names, and what makes up for missing
  /// summaries.
  init(
    _ columns: IncidentAssembler.TextColumns,
    extras: [Int],
    summaries: [MappingPlan.Template]
  ) {
    id = columns.id
    summary = columns.summary
    sources = columns.sources
    tags = columns.tags
    self.extras = extras
    self.summaries = summaries
  }

  /// The most bytes that the fields of rows can take, their ends included.
  ///
  /// - Complexity: O(*n*) in the cells.
  func room(for rows: PlainRows, _ cells: Span<RecordCell>) -> Int {
    var room = 16
    for columns in [[id, summary], sources, tags, extras] {
      for column in columns where column >= 0 {
        for row in 0..<rows.count { room += rows.size(row, column, in: cells) }
      }
      room += (columns.count + 1) * rows.count
    }
    return room + summaries.reduce(0) { $0 + self.room(for: $1, rows, cells) }
  }

  /// A list in a summary is written with semicolons and blanks.
  private func room(
    for template: MappingPlan.Template,
    _ rows: PlainRows,
    _ cells: Span<RecordCell>
  ) -> Int {
    var room = 0
    for piece in template.pieces {
      switch piece {
      case .text(let words): room += words.count * rows.count
      case .column(let column):
        for row in 0..<rows.count { room += 2 * rows.size(row, column, in: cells) }
      }
    }
    return room
  }

  /// Where the only value of a list stands, `nil` for a cell that has to be looked at.
  @inline(__always)
  func single(
    _ columns: [Int],
    _ row: Int,
    _ rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) -> Range<Int>? {
    guard let column = columns.first else { return 0..<0 }
    let range = rows.range(row, column, in: cells, text)
    guard columns.count == 1 else { return nil }
    if range.isEmpty { return range }
    return range.count > 5 && ListCell.isSingle(text.extracting(range)) ? range : nil
  }
}
