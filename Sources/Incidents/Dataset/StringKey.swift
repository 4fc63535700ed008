/// What a table of strings compares in place of the bytes: sixteen bytes or fewer themselves, of more
/// a hash.
///
/// Cells of a category are short. Read at once and cut off by a mask, they cost no branch that
/// depends on their length, which cannot be foreseen.
struct StringKey: Equatable, Sendable {
  /// More bytes than these have only a hash here.
  static let mostBytes = 16

  private let bytes: SIMD2<UInt64>
  /// How many bytes the string has.
  let count: Int

  private init(bytes: SIMD2<UInt64>, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// A key that no string has.
  static let none = StringKey(bytes: SIMD2(), count: -1)

  /// Whether equal keys mean equal strings.
  @inline(__always)
  var isWhole: Bool { count <= Self.mostBytes }

  /// The key of the string in a range of a text.
  @inline(__always)
  init(_ range: Range<Int>, of text: Span<UInt8>) {
    count = range.count
    if count > Self.mostBytes {
      let hash = ByteScan.hash(text.extracting(range))
      bytes = SIMD2(hash, hash.byteSwapped)
    } else {
      bytes = ByteScan.word(range, of: text)
    }
  }

  /// A number of which every bit depends on every byte.
  @inline(__always)
  var hash: UInt64 {
    let length = UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
    let product = (bytes[0] ^ length).multipliedFullWidth(by: bytes[1] ^ 0xd6e8_feb8_6659_fd93)
    let mixed = (product.high ^ product.low) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed >> 32
  }
}
