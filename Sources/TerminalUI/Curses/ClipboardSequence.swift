/// The bytes that ask a terminal to put a text on the clipboard (OSC 52).
enum ClipboardSequence {
  /// The longest text in bytes; the smallest limit met among terminals is about six kilobytes.
  static let limit = 6144

  /// The bytes to send, or `nil` for a text that is too long.
  ///
  /// tmux takes the plain sequence with `set-clipboard on` alone, and hands the wrapped one to the
  /// terminal around it with `allow-passthrough on` alone, so inside tmux both are sent.
  static func bytes(for text: String, isInsideTmux: Bool) -> [UInt8]? {
    let raw = Array(text.utf8)
    guard raw.count <= limit else { return nil }
    let plain = "\u{1b}]52;c;\(base64(raw))\u{1b}\\"
    guard isInsideTmux else { return Array(plain.utf8) }
    let doubled = plain.split(separator: "\u{1b}", omittingEmptySubsequences: false)
      .joined(separator: "\u{1b}\u{1b}")
    return Array("\(plain)\u{1b}Ptmux;\(doubled)\u{1b}\\".utf8)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  )

  static func base64(_ bytes: [UInt8]) -> String {
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        result.append(place <= part.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }
}
