/// Reads the rows of a sheet as records; a record's line is its row's number.
struct WorkbookReader: RecordReader {
  let bytes: [UInt8]
  let columns: [String]
  private(set) var position: Int
  /// Whether a row names the columns.
  let hasHeader: Bool
  /// The rows above that one, titles and remarks.
  let rowsAbove: [RowAboveHeader]
  private let rowNumbers: [Int32]
  private let firstRow: Int
  private let firstPosition: Int
  private var row: Int

  /// How many records there are.
  var rowCount: Int { rowNumbers.count - firstRow }

  /// Finds the header of a sheet; without one, columns are numbered.
  init(_ table: SheetTable) {
    bytes = table.bytes
    rowNumbers = table.rowNumbers
    let header = SheetHeader(table)
    hasHeader = header.row != nil
    rowsAbove = Self.rows(table, before: header.row ?? 0)
    columns = DelimitedReader.distinct(header.names)
    firstRow = header.row.map { $0 + 1 } ?? 0
    firstPosition = header.end
    row = firstRow
    position = firstPosition
  }

  private static func rows(_ table: SheetTable, before row: Int) -> [RowAboveHeader] {
    var record = Record()
    var position = 0
    return (0..<row).map { row in
      record.clear()
      position = cut(table.bytes, from: position, into: &record)
      let line = max(1, Int(table.rowNumbers[row]))
      return RowAboveHeader(line: line, text: record.beginning(in: table.bytes))
    }
  }

  mutating func rewind() {
    row = firstRow
    position = firstPosition
  }

  mutating func next(into record: inout Record) -> Bool {
    record.clear()
    guard row < rowNumbers.count, position < bytes.count else { return false }
    record.line = max(1, Int(rowNumbers[row]))
    position = Self.cut(bytes, from: position, into: &record)
    row += 1
    // A row ends with its last filled cell, which does not make it ragged.
    while record.cells.count < columns.count { record.cells.append(RecordCell()) }
    return true
  }

  /// Cuts the row at an offset into cells and returns where the next one begins.
  static func cut(_ bytes: [UInt8], from start: Int, into record: inout Record) -> Int {
    var cursor = start
    var cellStart = start
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == SheetTable.cellEnd {
        record.cells.append(RecordCell(start: cellStart, end: cursor))
        cellStart = cursor + 1
      } else if byte == SheetTable.rowEnd {
        return cursor + 1
      }
      cursor += 1
    }
    return cursor
  }
}
