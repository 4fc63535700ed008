/// The runs of ASCII letters in a text, told from all that stands between them sixteen bytes at a time.
///
/// A text of letters alone lies within one run wherever it occurs.
enum LetterRun {
  /// The lowered letters of a run of sixteen or fewer, nothing behind them.
  struct Key: Equatable {
    var low: UInt64
    var high: UInt64

    /// How many letters there are.
    @inline(__always)
    var count: Int {
      high == 0 ? 8 - low.leadingZeroBitCount >> 3 : 16 - high.leadingZeroBitCount >> 3
    }

    /// A hash of which every bit depends on every letter.
    @inline(__always)
    var hash: UInt64 {
      let product = (low ^ 0x9e37_79b9_7f4a_7c15)
        .multipliedFullWidth(by: high ^ 0xd6e8_feb8_6659_fd93)
      let mixed = (product.high ^ product.low) &* 0x9e37_79b9_7f4a_7c15
      return mixed ^ mixed >> 32
    }
  }

  /// The longest run that has a key.
  static let longestKey = 16

  /// The runs of a text, lowered.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func all(in text: some Sequence<UInt8>) -> [[UInt8]] {
    text.map(FoldedText.lowered).split { !$0.isLowercaseASCIILetter }.map(Array.init)
  }

  /// The letters from a position on, as far as sixteen bytes reach, and how many they are.
  @inline(__always)
  static func key(
    at position: Int,
    in text: UnsafeRawBufferPointer
  ) -> (key: Key, count: Int) {
    guard position &+ 16 <= text.count else { return unsafe keyNearEnd(at: position, in: text) }
    let block = unsafe text.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
    let lowered = block | 0x20
    let isLetter = (lowered &- UInt8(ascii: "a")) .< SIMD16<UInt8>(repeating: 26)
    let letters = unsafe unsafeBitCast(isLetter, to: SIMD2<UInt64>.self)
    let words = unsafe unsafeBitCast(lowered, to: SIMD2<UInt64>.self)
    if letters[0] != ~0 {
      let bits = (~letters[0]).trailingZeroBitCount & 0x78
      return (Key(low: words[0] & (1 << UInt64(bits) &- 1), high: 0), bits >> 3)
    }
    if letters[1] != ~0 {
      let bits = (~letters[1]).trailingZeroBitCount & 0x78
      return (Key(low: words[0], high: words[1] & (1 << UInt64(bits) &- 1)), 8 &+ bits >> 3)
    }
    return (Key(low: words[0], high: words[1]), 16)
  }

  private static func keyNearEnd(
    at position: Int,
    in text: UnsafeRawBufferPointer
  ) -> (key: Key, count: Int) {
    var key = Key(low: 0, high: 0)
    var count = 0
    while position + count < text.count, count < 16 {
      let byte = unsafe text[position + count] | 0x20
      guard byte.isLowercaseASCIILetter else { break }
      if count < 8 {
        key.low |= UInt64(byte) << UInt64(count * 8)
      } else {
        key.high |= UInt64(byte) << UInt64((count - 8) * 8)
      }
      count += 1
    }
    return (key, count)
  }
}
