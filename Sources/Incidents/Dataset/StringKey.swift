/// What a table of strings compares in place of the bytes: fifteen bytes or fewer themselves and how
/// many they are, of more a hash.
///
/// Cells of a category are short. Read at once and cut off by a mask, they cost no branch that
/// depends on their length, which cannot be foreseen.
struct StringKey: Equatable, Sendable {
  /// More bytes than these have only a hash here.
  static let mostBytes = 15
  /// In place of the count where there is only a hash.
  private static let hashMark: UInt64 = 0xff

  /// The last byte is the count.
  private let words: SIMD2<UInt64>

  /// A key that no string has.
  static let none = StringKey(words: SIMD2())

  private init(words: SIMD2<UInt64>) { self.words = words }

  /// The key of the string in a range of a text, which is not empty.
  @inline(__always)
  init(_ range: Range<Int>, of text: Span<UInt8>) {
    if range.count > Self.mostBytes {
      let hash = ByteScan.hash(text.extracting(range))
      words = SIMD2(hash, hash.byteSwapped | Self.hashMark << 56)
    } else {
      var word = ByteScan.word(range, of: text)
      word[1] |= UInt64(truncatingIfNeeded: range.count) &<< 56
      words = word
    }
  }

  /// Whether equal keys mean equal strings.
  @inline(__always)
  var isWhole: Bool { words[1] &>> 56 != Self.hashMark }

  /// How many bytes the string has, where the key is whole.
  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: words[1] &>> 56) }

  /// A number of which every bit depends on every byte.
  @inline(__always)
  var hash: UInt64 {
    let product = (words[0] ^ 0x9e37_79b9_7f4a_7c15)
      .multipliedFullWidth(by: words[1] ^ 0xd6e8_feb8_6659_fd93)
    let mixed = (product.high ^ product.low) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed >> 32
  }
}
