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
  private(set) var line: Int
  /// The cells of the header, to tell a cut last row from a stray quote; 0 while unknown.
  var expectedCells = 0
  /// How many opening quotes had no closing one: each costs a look ahead, so the looks get shorter.
  private var openQuotes = 0

  init(bytes: [UInt8], delimiter: UInt8, position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// Reads the next record; `false` at the end.
  mutating func next(into record: inout Record) -> Bool {
    record.clear()
    record.line = line
    let bytes = bytes
    let text = bytes.span
    guard position < text.count else { return false }
    var cursor = position
    while true {
      let start = cursor
      if let closing = quotedCell(at: start, in: text, record: &record) {
        cursor = closing
      } else {
        cursor = Self.cellEnd(from: start, in: text, delimiter: delimiter)
        record.cells.append(RecordCell(start: start, end: cursor))
      }
      guard cursor < text.count else { break }
      guard text[cursor] == delimiter else {
        cursor = Self.skipLineEnd(at: cursor, in: text)
        line += 1
        break
      }
      cursor += 1
    }
    position = cursor
    if record.cells.count == 1, record.cells[0].isEmpty { record.standing = .blank }
    return true
  }

  /// The end of an unquoted cell.
  @inline(__always)
  private static func cellEnd(from start: Int, in text: Span<UInt8>, delimiter: UInt8) -> Int {
    var cursor = start
    while cursor < text.count {
      let byte = text[cursor]
      if byte == delimiter || byte == ASCII.newline || byte == ASCII.carriageReturn { break }
      cursor += 1
    }
    return cursor
  }

  /// Steps over one line end; a run of CRs before an LF belongs to it.
  private static func skipLineEnd(at position: Int, in text: Span<UInt8>) -> Int {
    guard text[position] == ASCII.carriageReturn else { return position + 1 }
    var cursor = position + 1
    while cursor < text.count, text[cursor] == ASCII.carriageReturn { cursor += 1 }
    return cursor < text.count && text[cursor] == ASCII.newline ? cursor + 1 : position + 1
  }
}

extension DelimitedTokenizer {
  /// A quoted cell as found by a look ahead.
  private struct Quoted {
    var contentEnd: Int
    var next: Int
    var lines: Int
    var hasDoubledQuotes: Bool
  }

  /// Reads a quoted cell and returns where the delimiter or line end stands, or `nil` when the cell
  /// is not quoted.
  private mutating func quotedCell(
    at start: Int,
    in text: Span<UInt8>,
    record: inout Record
  ) -> Int? {
    var open = start
    while open < text.count, text[open] == ASCII.space, delimiter != ASCII.space { open += 1 }
    guard open < text.count, text[open] == ASCII.quote else { return nil }
    guard let quoted = Self.scan(from: open + 1, in: text, delimiter: delimiter, limit: lookAhead)
    else { return unclosedCell(at: open, in: text, record: &record) }
    line += quoted.lines
    if quoted.hasDoubledQuotes {
      append(text, open + 1, quoted.contentEnd, to: &record)
    } else {
      record.cells.append(RecordCell(start: open + 1, end: quoted.contentEnd))
    }
    return quoted.next
  }

  private var lookAhead: Int { openQuotes == 0 ? .max : openQuotes < 64 ? 1 << 16 : 1 << 10 }

  /// Takes the rest of the file for a cell that was cut off, unless rows seem to follow.
  private mutating func unclosedCell(
    at open: Int,
    in text: Span<UInt8>,
    record: inout Record
  ) -> Int? {
    openQuotes += 1
    guard openQuotes < 64, text.count - open < 1 << 16, !hasRows(after: open, in: text) else {
      return nil
    }
    for index in open..<text.count where text[index] == ASCII.newline { line += 1 }
    append(text, open + 1, text.count, to: &record)
    record.standing = .truncated
    return text.count
  }

  /// Whether one of the next lines has as many cells as the header.
  private func hasRows(after open: Int, in text: Span<UInt8>) -> Bool {
    var delimiters = -1
    for index in open..<text.count {
      let byte = text[index]
      if byte == ASCII.newline {
        if delimiters >= 0, delimiters + 1 == expectedCells, expectedCells > 1 { return true }
        delimiters = 0
      } else if byte == delimiter, delimiters >= 0 {
        delimiters += 1
      }
    }
    return delimiters >= 0 && delimiters + 1 == expectedCells && expectedCells > 1
  }

  private func append(_ text: Span<UInt8>, _ start: Int, _ end: Int, to record: inout Record) {
    let first = record.scratch.count
    var index = start
    while index < end {
      let byte = text[index]
      record.scratch.append(byte)
      index += byte == ASCII.quote && index + 1 < end && text[index + 1] == ASCII.quote ? 2 : 1
    }
    record.cells.append(
      RecordCell(start: first, end: record.scratch.count, isRewritten: true)
    )
  }

  /// Looks for the quote that closes a cell.
  private static func scan(
    from start: Int,
    in text: Span<UInt8>,
    delimiter: UInt8,
    limit: Int
  ) -> Quoted? {
    var cursor = start
    var lines = 0
    var hasDoubledQuotes = false
    let end = limit < text.count - start ? start + limit : text.count
    while cursor < end {
      let byte = text[cursor]
      if byte == ASCII.newline {
        lines += 1
      } else if byte == ASCII.quote {
        if cursor + 1 < text.count, text[cursor + 1] == ASCII.quote {
          hasDoubledQuotes = true
          cursor += 1
        } else if let next = closing(after: cursor, in: text, delimiter: delimiter) {
          return Quoted(
            contentEnd: cursor,
            next: next,
            lines: lines,
            hasDoubledQuotes: hasDoubledQuotes
          )
        }
      }
      cursor += 1
    }
    return nil
  }

  /// Where the delimiter or line end behind a closing quote stands; `nil` when text follows.
  private static func closing(after quote: Int, in text: Span<UInt8>, delimiter: UInt8) -> Int? {
    var next = quote + 1
    while next < text.count, text[next] == ASCII.space, delimiter != ASCII.space { next += 1 }
    guard next < text.count else { return next }
    let byte = text[next]
    let isEnd = byte == delimiter || byte == ASCII.newline || byte == ASCII.carriageReturn
    return isEnd ? next : nil
  }
}
