/// Reads rows that were appended to a table whose columns are known.
struct AppendedRows: RecordReader {
  let bytes: [UInt8]
  let columns: [String]
  private let start: DelimitedTokenizer
  private var tokenizer: DelimitedTokenizer

  var position: Int { tokenizer.position }

  init(bytes: [UInt8], columns: [String], delimiter: UInt8) {
    self.bytes = bytes
    self.columns = columns
    tokenizer = DelimitedTokenizer(bytes: bytes, delimiter: delimiter)
    tokenizer.expectedCells = columns.count
    start = tokenizer
  }

  mutating func next(into record: inout Record) -> Bool { tokenizer.next(into: &record) }

  mutating func rewind() { tokenizer = start }
}
