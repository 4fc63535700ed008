/// Takes the outer quotes off tables whose rows were wrapped whole.
///
/// A spreadsheet that expects semicolons takes each line of a comma table for one cell. Saved again,
/// lines with quotes become `"1,""Lima, Peru"",3";;;` and the others just end in `;;;`.
enum WrappedRows {
  /// How many rows are looked at.
  static let sampledRows = 40

  /// The table as it was, or `nil` for a text that is not wrapped.
  ///
  /// Line ends inside cells stay, so that lines keep their numbers.
  ///
  /// - Complexity: O(1) for other texts, O(*n*) for wrapped ones.
  static func unwrapped(_ bytes: [UInt8]) -> [UInt8]? {
    guard areWrapped(bytes) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var tokenizer = DelimitedTokenizer(bytes: bytes, delimiter: ASCII.semicolon)
    var record = Record()
    while tokenizer.next(into: &record) {
      append(record, in: bytes, to: &result)
      result.append(ASCII.newline)
    }
    return result
  }

  /// Appends a row as it was: a semicolon of the text parts cells where its row was not quoted, and
  /// goes back.
  private static func append(
    _ record: borrowing Record,
    in bytes: [UInt8],
    to result: inout [UInt8]
  ) {
    let last = record.cells.lastIndex { !$0.isEmpty } ?? -1
    for column in 0..<(last + 1) {
      if column > 0 { result.append(ASCII.semicolon) }
      let cell = record.cells[column]
      let source = cell.isRewritten ? record.scratch : bytes
      result.append(contentsOf: source[cell.start..<cell.end])
    }
  }

  private static func areWrapped(_ bytes: [UInt8]) -> Bool {
    let head = bytes.count > 1 << 17 ? Array(bytes[..<(1 << 17)]) : bytes
    guard head.contains(ASCII.quote) else { return false }
    var tokenizer = DelimitedTokenizer(bytes: head, delimiter: ASCII.semicolon)
    var record = Record()
    var rows = 0
    var regular = 0
    var row: [UInt8] = []
    var wrapped = 0
    var header = 0
    while rows < sampledRows, tokenizer.next(into: &record) {
      if record.standing == .blank { continue }
      if rows > 0, tokenizer.position >= head.count, head.count < bytes.count { break }
      row.removeAll(keepingCapacity: true)
      append(record, in: head, to: &row)
      let inner = cells(of: row)
      if rows == 0 { header = inner }
      rows += 1
      if inner == header { regular += 1 }
      // Only what was quoted and holds a quote itself is a wrapped row; others can be plain.
      if record.cells[0].isRewritten, record.text(0, in: head).contains(ASCII.quote) {
        wrapped += 1
      }
    }
    return header >= 3 && wrapped > 0 && regular * 10 >= rows * 8
  }

  /// How many cells a row has when commas part them.
  private static func cells(of row: [UInt8]) -> Int {
    var tokenizer = DelimitedTokenizer(bytes: row, delimiter: ASCII.comma)
    var record = Record()
    return tokenizer.next(into: &record) ? record.cells.count : 0
  }
}
