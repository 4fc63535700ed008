/// The columns of the fields of running text, in the order of the text arena.
struct TextFields: Sendable {
  let id: Int
  let summary: Int
  let sources: [Int]
  let tags: [Int]
  /// By extra column of the dataset; -1 for one that the table does not have.
  let extras: [Int]

  /// The columns of a table, and those that are kept under their own names.
  init(_ columns: IncidentAssembler.TextColumns, extras: [Int]) {
    id = columns.id
    summary = columns.summary
    sources = columns.sources
    tags = columns.tags
    self.extras = extras
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
