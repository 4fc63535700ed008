/// Reads a delimited table: its header, then its rows.
struct DelimitedReader: RecordReader {
  /// The most columns a table may have; a file with more is no table of incidents.
  static let mostColumns = 4096

  let bytes: [UInt8]
  private(set) var columns: [String]
  private var tokenizer: DelimitedTokenizer
  private var firstRecord: DelimitedTokenizer

  var position: Int { tokenizer.position }
  /// The line of the next record, counted from 1.
  var line: Int { tokenizer.line }

  /// Reads the header, or names the columns by number where there is none.
  init(bytes: [UInt8], dialect: DelimitedDialect) {
    self.bytes = bytes
    tokenizer = DelimitedTokenizer(
      bytes: bytes,
      delimiter: dialect.delimiter,
      position: dialect.start,
      line: dialect.line
    )
    firstRecord = tokenizer
    columns = []
    var record = Record()
    var first = tokenizer
    repeat {
      first = tokenizer
      guard tokenizer.next(into: &record) else { return }
    } while record.standing == .blank
    let cells = record.cells.indices.prefix(Self.mostColumns).map { record.text($0, in: bytes) }
    columns = Self.distinct(
      dialect.hasHeader
        ? cells.map(\.string) : HeaderlessShape.columns(ofRow: cells) ?? cells.map { _ in "" }
    )
    if !dialect.hasHeader { tokenizer = first }
    tokenizer.expectedCells = columns.count
    firstRecord = tokenizer
  }

  mutating func rewind() { tokenizer = firstRecord }

  mutating func next(into record: inout Record) -> Bool {
    tokenizer.next(into: &record)
  }

  /// Gives nameless columns a number, and the second of two namesakes a suffix.
  static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      let base = name.isEmpty ? "column \(index + 1)" : name
      var candidate = base
      var copy = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(base) (\(copy))"
        copy += 1
      }
      return candidate
    }
  }

  /// What the header had for a column's name: nothing for a number, no suffix for a namesake.
  static func headerCell(of name: String, column: Int) -> [UInt8] {
    name == "column \(column + 1)" ? [] : Array(HeaderName.base(of: name).utf8)
  }
}
