/// What tables and JSON have in common: records of cells, one after the other.
protocol RecordReader {
  /// The text that cells are ranges of, valid UTF-8.
  var bytes: [UInt8] { get }
  /// The columns' names, distinct and not empty; may grow while reading JSON.
  var columns: [String] { get }
  /// What stands above the row that names the columns, and is no record.
  var rowsAbove: [RowAboveHeader] { get }
  /// The offset of the next byte to read.
  var position: Int { get }

  /// Reads the next record; `false` at the end.
  mutating func next(into record: inout Record) -> Bool

  /// Goes back to the first record; columns that were met stay.
  mutating func rewind()
}

extension RecordReader {
  /// Nothing; where a table begins is found out before its reader is made.
  var rowsAbove: [RowAboveHeader] { [] }
}
