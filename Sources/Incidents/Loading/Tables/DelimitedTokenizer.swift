/// Cuts a delimited table into records, in one pass over the bytes.
///
/// RFC 4180 and what real files make of it: LF, CRLF, CR CR LF and lone CR end a line, also mixed;
/// a quote inside an unquoted cell, or before anything but a delimiter or line end, is just a quote;
/// a quoted cell may follow blanks. A cell whose quote never closes is taken to the end of the file
/// when what follows is no table any more, else it ends with its line.
struct DelimitedTokenizer {
  /// The whole text.
  let bytes: [UInt8]
  /// The byte between two cells.
  let delimiter: UInt8
  /// The offset of the next record.
  private(set) var position: Int
  /// The line of the next record, counted from 1.
  var line: Int
  /// The cells of the header, to tell a cut last row from a stray quote; 0 while unknown.
  var expectedCells = 0
  /// How many opening quotes had no closing one: each costs a look ahead, so the looks get shorter.
  var openQuotes = 0
  /// Whether the text goes on behind the bytes at hand, so that a record that reaches their end is
  /// not read yet.
  var isOpenEnded = false

  init(bytes: [UInt8], delimiter: UInt8, position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// Reads the next record; `false` at the end, and where the text at hand ends within a record
  /// that may go on.
  mutating func next(into record: inout Record) -> Bool {
    record.clear()
    let bytes = bytes
    return append(in: bytes.span, to: &record)
  }

  /// Reads records to the end of the text, or of what can be read of it, into a block.
  mutating func fill(_ rows: inout [RecordBlock.Row], _ store: inout Record) {
    let bytes = bytes
    let text = bytes.span
    var known = (cells: 0, scratch: 0)
    while append(in: text, to: &store) {
      known = (store.cells.count, store.scratch.count)
      rows.append(
        RecordBlock.Row(cellsEnd: known.cells, line: store.line, standing: store.standing)
      )
    }
    store.cells.removeLast(store.cells.count - known.cells)
    store.scratch.removeLast(store.scratch.count - known.scratch)
  }

  /// Reads the next record behind the cells that are there.
  @inline(__always)
  private mutating func append(in text: Span<UInt8>, to record: inout Record) -> Bool {
    record.line = line
    record.standing = .sound
    guard position < text.count else { return false }
    let first = record.cells.count
    let quotesBefore = openQuotes
    var cursor = position
    while true {
      let start = cursor
      let mayBeQuoted =
        start < text.count && (text[start] == ASCII.quote || text[start] == ASCII.space)
      if mayBeQuoted, let closing = quotedCell(at: start, in: text, record: &record) {
        cursor = closing
      } else {
        cursor = Self.cellEnd(from: start, in: text, delimiter: delimiter)
        record.cells.append(RecordCell(start: start, end: cursor))
      }
      if cursor < text.count, text[cursor] == delimiter {
        cursor += 1
        continue
      }
      guard let next = nextLine(behind: cursor, in: text) else {
        line = record.line
        openQuotes = quotesBefore
        return false
      }
      if cursor < text.count { line += 1 }
      cursor = next
      break
    }
    position = cursor
    if record.cells.count == first + 1, record.cells[first].isEmpty { record.standing = .blank }
    return true
  }

  /// The end of an unquoted cell.
  @inline(__always)
  private static func cellEnd(from start: Int, in text: Span<UInt8>, delimiter: UInt8) -> Int {
    ByteScan.firstIndex(
      of: delimiter,
      ASCII.newline,
      ASCII.carriageReturn,
      in: text,
      from: start
    )
  }

  /// Where the next record begins, or `nil` when that depends on bytes that are not at hand.
  @inline(__always)
  private func nextLine(behind position: Int, in text: Span<UInt8>) -> Int? {
    guard position < text.count else { return isOpenEnded ? nil : position }
    return text[position] == ASCII.newline ? position + 1 : skipReturns(at: position, in: text)
  }

  /// Steps over a line end that begins with a CR; a run of CRs before an LF belongs to it.
  private func skipReturns(at position: Int, in text: Span<UInt8>) -> Int? {
    var cursor = position + 1
    while cursor < text.count, text[cursor] == ASCII.carriageReturn { cursor += 1 }
    if cursor == text.count, isOpenEnded { return nil }
    return cursor < text.count && text[cursor] == ASCII.newline ? cursor + 1 : position + 1
  }
}
