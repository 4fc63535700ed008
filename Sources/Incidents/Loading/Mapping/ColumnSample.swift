/// The first cells of a column, to tell from the content what the column holds.
struct ColumnSample: Sendable {
  /// How many records are looked at.
  static let rows = 400

  /// The column's name.
  var name: String
  /// The cells that hold something, at most one a sampled record.
  var cells: [ArraySlice<UInt8>] = []
  /// The column's tag of the Humanitarian Exchange Language, from the row below the header.
  var tag: String?

  /// The share of the cells for which something holds; 0 for an empty column.
  func share(where holds: (ArraySlice<UInt8>) -> Bool) -> Double {
    cells.isEmpty ? 0 : Double(cells.count(where: holds)) / Double(cells.count)
  }

  /// The labels that occur, each once.
  var labels: [String] {
    Set(cells.map { $0.string }).sorted()
  }

  /// Samples the first records of a reader, which goes back to where it began.
  static func take<Reader: RecordReader>(from reader: inout Reader) -> [Self] {
    defer { reader.rewind() }
    var record = Record()
    var samples = reader.columns.map { Self(name: $0) }
    var rows = 0
    while rows < Self.rows, reader.next(into: &record) {
      for name in reader.columns.dropFirst(samples.count) { samples.append(Self(name: name)) }
      let cells = record.cells.indices.prefix(samples.count)
        .map { record.text($0, in: reader.bytes) }
      if rows == 0, HXLTag.isRow(cells) {
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
          samples[column].tag = cell.string
        }
      } else if !isFooter(cells) {
        for (column, cell) in cells.enumerated() where !MissingValue.holds(cell) {
          samples[column].cells.append(cell)
        }
      }
      rows += 1
    }
    return samples
  }

  /// Whether a row may be a total or a remark, which tells nothing of its columns.
  private static func isFooter(_ cells: [ArraySlice<UInt8>]) -> Bool {
    guard let first = cells.first(where: { !$0.isEmpty }),
      let word = FooterWord(beginning: first)
    else { return false }
    return word.hasColon || word.isAlone || cells.count { !$0.isEmpty } == 1
  }
}
