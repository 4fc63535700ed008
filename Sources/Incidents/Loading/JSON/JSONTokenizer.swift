/// Steps through JSON text token by token; nothing is built and nothing recurses.
///
/// RFC 8259, lenient where real files are: commas too many, `NaN` and `Infinity`, control characters
/// inside strings, escapes that do not exist.
struct JSONTokenizer {
  /// The whole text, valid UTF-8.
  let bytes: [UInt8]
  /// The offset of the next byte.
  var position: Int

  /// Whether a string may run over a line end; in NDJSON that is a fault that ends with the line.
  let allowsLineEndsInStrings: Bool

  init(bytes: [UInt8], position: Int = 0, allowsLineEndsInStrings: Bool = true) {
    self.bytes = bytes
    self.position = position
    self.allowsLineEndsInStrings = allowsLineEndsInStrings
  }

  /// The next byte that is no blank, or `nil` at the end.
  @inline(__always)
  mutating func peek() -> UInt8? {
    if position < bytes.count, bytes[position] > ASCII.space { return bytes[position] }
    return peekBehindBlanks()
  }

  private mutating func peekBehindBlanks() -> UInt8? {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }

  /// Whether an object or an array comes next.
  var isBeforeNested: Bool {
    mutating get {
      let next = peek()
      return next == ASCII.openBrace || next == ASCII.openBracket
    }
  }

  /// Steps over a byte if it comes next.
  @inline(__always)
  mutating func accept(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// Steps over a byte that has to come next.
  @inline(__always)
  mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard accept(byte) else { throw fault("'\(Unicode.Scalar(byte))' expected") }
  }

  /// Steps over any number of commas.
  @inline(__always)
  mutating func skipCommas() {
    while accept(ASCII.comma) {}
  }

  /// The fault at the present position.
  func fault(_ reason: String) -> JSONFault {
    JSONFault(
      offset: position,
      reason: position < bytes.count ? reason : "the text ends too early"
    )
  }

  /// Steps over a string and returns what stands between the quotes, escapes as they are.
  mutating func string() throws(JSONFault) -> (content: Range<Int>, hasEscapes: Bool) {
    try expect(ASCII.quote)
    let start = position
    var hasEscapes = false
    let fault = allowsLineEndsInStrings ? ASCII.quote : ASCII.newline
    while true {
      let found = ByteScan.firstIndex(
        of: ASCII.quote,
        ASCII.backslash,
        fault,
        in: bytes.span,
        from: position
      )
      position = min(found, bytes.count)
      guard position < bytes.count else { throw self.fault("a string has no end") }
      switch bytes[position] {
      case ASCII.quote:
        position += 1
        return (start..<position - 1, hasEscapes)
      case ASCII.backslash:
        hasEscapes = true
        position += 2
      default: throw self.fault("a string has no end")
      }
    }
  }

  /// Steps over a number, `true`, `false`, `null` or a word such as `NaN`.
  mutating func scalar() throws(JSONFault) -> Range<Int> {
    _ = peek()
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      guard
        byte.isASCIIDigit || byte.isLatinLetter || byte == ASCII.minus || byte == ASCII.dot
          || byte == UInt8(ascii: "+")
      else { break }
      position += 1
    }
    guard position > start else { throw fault("a value expected") }
    return start..<position
  }

  /// Steps over any value, however deep, and returns its range.
  mutating func skipValue() throws(JSONFault) -> Range<Int> {
    guard let first = peek() else { throw fault("a value expected") }
    let start = position
    switch first {
    case ASCII.quote: _ = try string()
    case ASCII.openBrace, ASCII.openBracket: try skipNested()
    default: _ = try scalar()
    }
    return start..<position
  }

  private mutating func skipNested() throws(JSONFault) {
    var depth = 0
    while let byte = peek() {
      switch byte {
      case ASCII.quote:
        _ = try string()
        continue
      case ASCII.openBrace, ASCII.openBracket: depth += 1
      case ASCII.closeBrace, ASCII.closeBracket: depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return }
    }
    throw fault("a bracket has no end")
  }

  /// Whether a scalar stands for "no value".
  func isNull(_ range: Range<Int>) -> Bool {
    if let first = range.first, bytes[first].isASCIIDigit { return false }
    let word = bytes[range]
    return word.isWord("null") || word.isWord("nan") || word.isWord("infinity")
      || word.isWord("-infinity") || word.isWord("undefined") || word.isWord("none")
  }
}
