/// A position in a query line, and the small steps from there.
struct QueryScanner {
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at the position, or `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a term cannot go on here: at the end, a space or a closing parenthesis.
  var isAtTermEnd: Bool { next.map { $0 <= 0x20 || $0 == UInt8(ascii: ")") } ?? true }

  mutating func skipSpaces() {
    while let byte = next, byte <= 0x20 { position += 1 }
  }

  /// Steps over the byte if it stands here.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where a bare word that begins here ends.
  var wordEnd: Int {
    var end = position
    while end < bytes.count, bytes[end] > 0x20, !Self.endsWord(bytes[end]) { end += 1 }
    return end
  }

  /// Where a bare value that begins here ends; unlike a word it ends at a comma.
  var valueEnd: Int {
    var end = position
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ","),
      bytes[end] != UInt8(ascii: ")")
    { end += 1 }
    return end
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
  }

  /// Reads a quoted text from its opening quote on; a backslash keeps a quote or backslash.
  mutating func quoted() throws(QueryError) -> String {
    let start = position
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard !content.isEmpty else { throw QueryMistake.emptyQuote.error(at: start..<position) }
        return String(decoding: content, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), let escaped = next, let meant = Self.escapes[escaped] {
        position += 1
        content.append(meant)
      } else {
        content.append(byte)
      }
    }
    throw QueryMistake.openQuote.error(at: start..<position)
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "n"): 0x0a, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0d,
  ]

  /// Reads a pattern from its opening slash on and makes sure that it is a regular expression.
  mutating func pattern() throws(QueryError) -> String {
    let start = position
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      if byte == UInt8(ascii: "/") {
        let pattern = String(decoding: content, as: UTF8.self)
        if content.isEmpty { throw QueryMistake.emptyPattern.error(at: start..<position) }
        guard QueryPattern(pattern) != nil else {
          throw QueryMistake.badPattern(pattern).error(at: start..<position)
        }
        return pattern
      }
      content.append(byte)
      if byte == UInt8(ascii: "\\"), let escaped = next {
        position += 1
        if escaped == UInt8(ascii: "/") { content.removeLast() }
        content.append(escaped)
      }
    }
    throw QueryMistake.openPattern.error(at: start..<position)
  }
}
