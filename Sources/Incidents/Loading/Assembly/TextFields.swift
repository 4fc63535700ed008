/// The columns of the fields of running text, in the order of the text arena.
struct TextFields: Sendable {
  let id: Int
  let summary: Int
  let sources: [Int]
  let tags: [Int]
  /// The columns of the extra fields of the dataset, side by side where they are so in the table; one
  /// that the table does not have is -1 and by itself.
  let extras: [Range<Int>]
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
    self.extras = Self.stretches(extras)
    self.summaries = summaries
  }

  private static func stretches(_ columns: [Int]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for column in columns {
      if column >= 0, let last = stretches.last, last.upperBound == column, last.lowerBound >= 0 {
        stretches[stretches.count - 1] = last.lowerBound..<column + 1
      } else {
        stretches.append(column..<column + 1)
      }
    }
    return stretches
  }

  /// The most bytes that the fields of rows can take, their ends included.
  ///
  /// - Complexity: O(*n*) in the cells.
  func room(for rows: PlainRows, _ cells: Span<RecordCell>) -> Int {
    var room = 16
    for columns in [[id, summary], sources, tags] {
      for column in columns where column >= 0 { room += rows.size(of: column, in: cells) }
      room += (columns.count + 1) * rows.count
    }
    for columns in extras {
      for column in columns where column >= 0 { room += rows.size(of: column, in: cells) }
      room += columns.count * rows.count
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
        room += 2 * rows.size(of: column, in: cells)
      }
    }
    return room
  }

  /// Where the only value of the sources or tags stands, `nil` for a cell that has to be looked at.
  @inline(__always)
  func single(
    isTags: Bool,
    _ row: Int,
    _ rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) -> Range<Int>? {
    let columns = isTags ? tags : sources
    guard let column = columns.first else { return 0..<0 }
    let range = rows.range(row, column, in: cells, text)
    guard columns.count == 1 else { return nil }
    if range.isEmpty { return range }
    return range.count > 5 && ListCell.isSingle(text.extracting(range)) ? range : nil
  }

  /// Appends the sources or tags, parted by `TextArena.listSeparator`.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  func appendList(
    isTags: Bool,
    _ row: Int,
    _ rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>,
    to list: inout [UInt8]
  ) {
    for column in isTags ? tags : sources {
      let range = rows.value(row, column, in: cells, text)
      if range.isEmpty { continue }
      if !list.isEmpty { list.append(TextArena.listSeparator) }
      ListCell.append(text.extracting(range), isTags: isTags, to: &list)
    }
  }
}
