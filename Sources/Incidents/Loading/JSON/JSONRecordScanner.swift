/// Finds where the records of JSON text end without reading them: only strings and brackets count.
///
/// The text may come in pieces; what is known at the end of one is kept for the next.
struct JSONRecordScanner: Sendable {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Whether a line ended inside a record.
  private(set) var hasLineEndsInside = false

  /// Looks through a text from an offset on.
  ///
  /// - Returns: Where the last record that ends does so, and the offset of the first bracket that
  ///   closes more than the text opened, where the search ends; each `nil` for none.
  /// - Complexity: O(*n*) in the bytes from the offset on.
  mutating func scan(
    _ text: Span<UInt8>,
    from start: Int
  ) -> (lastEnd: Int?, closing: Int?) {
    var cursor = start
    var lastEnd: Int?
    while cursor < text.count {
      if isInString {
        cursor = passString(in: text, from: cursor)
        continue
      }
      switch text[cursor] {
      case ASCII.quote: isInString = true
      case ASCII.openBrace, ASCII.openBracket: depth += 1
      case ASCII.closeBrace, ASCII.closeBracket:
        if depth == 0 { return (lastEnd, cursor) }
        depth -= 1
        if depth == 0 { lastEnd = cursor + 1 }
      case ASCII.newline where depth > 0: hasLineEndsInside = true
      default: break
      }
      cursor += 1
    }
    return (lastEnd, nil)
  }

  /// Steps behind the string, its next escape, or the text.
  @inline(__always)
  private mutating func passString(in text: Span<UInt8>, from start: Int) -> Int {
    if isEscaped {
      isEscaped = false
      return start + 1
    }
    let found = ByteScan.firstIndex(
      of: ASCII.quote,
      ASCII.backslash,
      ASCII.backslash,
      in: text,
      from: start
    )
    guard found < text.count else { return found }
    if text[found] == ASCII.quote { isInString = false } else { isEscaped = true }
    return found + 1
  }
}
