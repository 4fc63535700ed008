/// How a table is delimited and where it begins.
struct DelimitedDialect: Hashable, Sendable {
  /// The byte between two cells.
  var delimiter: UInt8
  /// The offset of the first row, behind a `sep=;` line and what stands above the header.
  var start = 0
  /// The line of the first row, counted from 1.
  var line = 1
  /// The rows above the header.
  var rowsAbove: [RowAboveHeader] = []
  /// Whether the first row names the columns.
  var hasHeader = true
  /// How many of the sampled rows have the usual number of cells, 0 to 1.
  var consistency = 1.0
  /// The usual number of cells.
  var cellCount = 1

  /// Finds the delimiter by trying each on the first rows, quotes heeded.
  ///
  /// The best one gives most rows the same number of cells; of two such, the one that gives more.
  init(sniffing bytes: [UInt8]) {
    if let declared = Self.declared(in: bytes) {
      self.init(delimiter: declared.delimiter, start: declared.start, line: 2)
      stepOver(rowsAboveHeaderIn: bytes)
    } else {
      self.init(delimiter: ASCII.comma)
      var best = -1.0
      for candidate in [ASCII.comma, ASCII.semicolon, ASCII.tab, ASCII.bar] {
        var dialect = Self(delimiter: candidate)
        dialect.stepOver(rowsAboveHeaderIn: bytes)
        let score = dialect.score
        if score > best {
          best = score
          self = dialect
        }
      }
    }
    hasHeader = Self.firstRowNamesColumns(bytes, delimiter: delimiter, start: start)
  }

  private init(delimiter: UInt8, start: Int = 0, line: Int = 1) {
    self.delimiter = delimiter
    self.start = start
    self.line = line
  }

  /// Begins with the header where titles and notes stand above it, and looks at the rows from there.
  private mutating func stepOver(rowsAboveHeaderIn bytes: [UInt8]) {
    if let header = HeaderSearch.header(in: bytes, delimiter: delimiter, from: start, line: line) {
      (start, line, rowsAbove) = (header.start, header.line, header.rowsAbove)
    }
    (consistency, cellCount) = Self.regularity(of: bytes, delimiter: delimiter, from: start)
  }

  private var score: Double {
    consistency * consistency * consistency * Self.weight(of: cellCount)
  }

  /// More cells speak for a delimiter, but less so the more there are: a comma in every text makes
  /// many cells in few rows.
  private static func weight(of cellCount: Int) -> Double {
    Double(Int.bitWidth - cellCount.leadingZeroBitCount - 1) + (cellCount > 1 ? 0.5 : 0)
  }

  /// The `sep=` line that spreadsheets read and write, with or without quotes.
  private static func declared(in bytes: [UInt8]) -> (delimiter: UInt8, start: Int)? {
    let head = bytes.prefix(16)
    guard
      let lineEnd = head.firstIndex(where: { $0 == ASCII.newline || $0 == ASCII.carriageReturn })
    else { return nil }
    var line = bytes[..<lineEnd]
    var start = lineEnd
    while start < head.count, head[start] == ASCII.carriageReturn { start += 1 }
    if start < head.count, head[start] == ASCII.newline {
      start += 1
    } else {
      start = lineEnd + 1
    }
    if line.first == ASCII.quote, line.last == ASCII.quote, line.count > 1 {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, line.prefix(4).isWord("sep="), let delimiter = line.last else {
      return nil
    }
    return (delimiter, start)
  }

  private static func regularity(
    of bytes: [UInt8],
    delimiter: UInt8,
    from start: Int = 0
  ) -> (consistency: Double, cellCount: Int) {
    let head = bytes.count > 1 << 18 ? Array(bytes[..<(1 << 18)]) : bytes
    var tokenizer = DelimitedTokenizer(bytes: head, delimiter: delimiter, position: start)
    var record = Record()
    var tally: [Int: Int] = [:]
    var rows = 0
    while rows < 60, tokenizer.next(into: &record) {
      let isCut = head.count < bytes.count && tokenizer.position >= head.count
      if record.standing == .blank || (isCut && rows > 0) { continue }
      tally[record.cells.count, default: 0] += 1
      rows += 1
    }
    guard rows > 0, let most = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return (0, 1)
    }
    return (Double(most.value) / Double(rows), most.key)
  }

  /// A first row of words that nothing below it looks like is a header.
  private static func firstRowNamesColumns(
    _ bytes: [UInt8],
    delimiter: UInt8,
    start: Int
  ) -> Bool {
    var tokenizer = DelimitedTokenizer(bytes: bytes, delimiter: delimiter, position: start)
    var record = Record()
    repeat {
      guard tokenizer.next(into: &record) else { return true }
    } while record.standing == .blank
    let cells = record.cells.indices.prefix(DelimitedReader.mostColumns)
      .map { record.text($0, in: bytes) }
    let known = cells.count { FieldAliases.field(of: HeaderName.compact($0.string)) != nil }
    if known >= 2 { return true }
    let filled = cells.filter { !$0.isEmpty }
    return !filled.contains(where: isData) && filled.count * 2 > cells.count
  }

  /// Whether a cell is no name of a column: a figure, a date, or running text.
  static func isData(_ cell: ArraySlice<UInt8>) -> Bool {
    DecimalNumber(cell) != nil || cell.count > 80 || DateCell.read(cell).date != nil
  }
}
