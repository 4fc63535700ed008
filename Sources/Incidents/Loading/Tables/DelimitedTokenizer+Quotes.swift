extension DelimitedTokenizer {
  /// A quoted cell as found by a look ahead.
  private struct Quoted {
    var contentEnd: Int
    var next: Int
    var lines: Int
    var hasDoubledQuotes: Bool
  }

  /// Reads a cell that begins with a quote or a blank and returns it, and where the delimiter or line
  /// end stands behind it, or `nil` when the cell is not quoted.
  mutating func quotedCell(
    at start: Int,
    in text: Span<UInt8>,
    record: inout Record
  ) -> (cell: RecordCell, next: Int)? {
    var open = start
    while open < text.count, text[open] == ASCII.space, delimiter != ASCII.space { open += 1 }
    guard open < text.count, text[open] == ASCII.quote else { return nil }
    guard let quoted = Self.scan(from: open + 1, in: text, delimiter: delimiter, limit: lookAhead)
    else {
      // Without a limit that was met, the closing quote may stand in bytes that are not at hand.
      if isOpenEnded, lookAhead >= text.count - open - 1 {
        return (RecordCell(), text.count)
      }
      return unclosedCell(at: open, in: text, record: &record)
    }
    line += quoted.lines
    let cell =
      quoted.hasDoubledQuotes
      ? rewritten(text, open + 1, quoted.contentEnd, in: &record)
      : RecordCell(start: open + 1, end: quoted.contentEnd)
    return (cell, quoted.next)
  }

  private var lookAhead: Int { openQuotes == 0 ? .max : openQuotes < 64 ? 1 << 16 : 1 << 10 }

  /// Takes the rest of the file for a cell that was cut off, unless rows seem to follow.
  private mutating func unclosedCell(
    at open: Int,
    in text: Span<UInt8>,
    record: inout Record
  ) -> (cell: RecordCell, next: Int)? {
    openQuotes += 1
    guard openQuotes < 64, text.count - open < 1 << 16, !hasRows(after: open, in: text) else {
      return nil
    }
    for index in open..<text.count where text[index] == ASCII.newline { line += 1 }
    record.standing = .truncated
    return (rewritten(text, open + 1, text.count, in: &record), text.count)
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

  /// Copies the text of a cell to the scratch, every doubled quote once.
  private func rewritten(
    _ text: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    in record: inout Record
  ) -> RecordCell {
    let first = record.scratch.count
    var index = start
    while index < end {
      let quote = ByteScan.firstIndex(
        of: ASCII.quote,
        ASCII.quote,
        ASCII.quote,
        in: text.extracting(first: end),
        from: index
      )
      ByteScan.append(index..<min(quote + 1, end), of: text, to: &record.scratch)
      let isDoubled = quote + 1 < end && text[quote + 1] == ASCII.quote
      index = quote + (isDoubled ? 2 : 1)
    }
    return RecordCell(start: first, end: record.scratch.count, isRewritten: true)
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
    while true {
      cursor = ByteScan.firstIndex(
        of: ASCII.quote,
        ASCII.newline,
        ASCII.quote,
        in: text.extracting(first: end),
        from: cursor
      )
      guard cursor < end else { return nil }
      if text[cursor] == ASCII.newline {
        lines += 1
      } else if cursor + 1 < text.count, text[cursor + 1] == ASCII.quote {
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
      cursor += 1
    }
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
