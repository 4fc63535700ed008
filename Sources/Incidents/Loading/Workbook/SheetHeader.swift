/// The row of a sheet that names its columns: titles and remarks may stand above it.
struct SheetHeader {
  private static let mostRowsAbove = 30

  /// The row's index among those that are not blank; `nil` when no row looks like a header.
  var row: Int?
  /// The columns' names; empty ones where there is no header.
  var names: [String] = []
  /// The offset of the first row of data.
  var end = 0

  /// Looks for the first row of words that is about as wide as the sheet.
  init(_ table: SheetTable) {
    let bytes = table.bytes
    var rows: [(cells: [ArraySlice<UInt8>], end: Int)] = []
    var record = Record()
    var position = 0
    while position < bytes.count, rows.count < Self.mostRowsAbove * 2 {
      record.clear()
      position = WorkbookReader.cut(bytes, from: position, into: &record)
      let cells = record.cells.indices.prefix(DelimitedReader.mostColumns)
      rows.append((cells.map { record.text($0, in: bytes) }, position))
    }
    let widest = rows.map { Self.filled($0.cells) }.max() ?? 0
    for (index, row) in rows.prefix(Self.mostRowsAbove).enumerated()
    where Self.isHeader(row.cells, widest: widest) {
      self.row = index
      names = row.cells.map { $0.string }
      end = row.end
      return
    }
    names = (0..<(rows.map(\.cells.count).max() ?? 0)).map { _ in "" }
  }

  private static func filled(_ cells: [ArraySlice<UInt8>]) -> Int { cells.count { !$0.isEmpty } }

  private static func isHeader(_ cells: [ArraySlice<UInt8>], widest: Int) -> Bool {
    let words = cells.filter { !$0.isEmpty }
    guard words.count >= 2, words.count * 2 >= widest else { return false }
    let known = words.count { FieldAliases.field(of: HeaderName.compact($0.string)) != nil }
    return known >= 2
      || words.allSatisfy { word in
        DecimalNumber(word) == nil && DateCell.read(word).date == nil && word.count <= 200
      }
  }
}
