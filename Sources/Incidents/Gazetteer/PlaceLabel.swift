/// A label of two parts: `Head (tail)` or `Head, tail`.
struct PlaceLabel {
  /// What stands before the parenthesis or the first comma.
  let head: String
  /// What stands within the parenthesis or behind the comma.
  let tail: String
  /// Whether the tail stands in parentheses, which may be left out.
  let isParenthesis: Bool

  /// Takes a label apart, or `nil` when it has one part only.
  init?(_ label: String) {
    let bytes = Array(CodeText.trimmed(label).utf8)
    if bytes.last == UInt8(ascii: ")") {
      guard let open = bytes.lastIndex(of: UInt8(ascii: "(")) else { return nil }
      head = CodeText.trimmed(String(decoding: bytes[..<open], as: UTF8.self))
      tail = CodeText.trimmed(
        String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
      )
      isParenthesis = true
    } else {
      guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
      head = CodeText.trimmed(String(decoding: bytes[..<comma], as: UTF8.self))
      tail = CodeText.trimmed(String(decoding: bytes[(comma + 1)...], as: UTF8.self))
      isParenthesis = false
    }
    guard !head.isEmpty, !tail.isEmpty else { return nil }
  }

  /// The parts in the order of speech: `Korea, South` is "South Korea".
  var turned: String { "\(tail) \(head)" }
}
