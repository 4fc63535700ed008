/// A hash that is the same in every run and on every machine, so that it may be kept in a file.
///
/// Fowler, Noll and Vo's FNV-1a, its bits mixed as in Steele, Lea and Flood's SplitMix64.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes bytes in as they stand.
  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Takes a text in by its folded letters and digits, so that respacing and repointing keep the hash.
  mutating func combineWords(of bytes: ArraySlice<UInt8>) {
    var folded: [UInt8] = []
    FoldedText.appendFolded(of: bytes, to: &folded)
    for byte in folded where Self.isWord(byte) { combine(byte) }
    combine(Self.partEnd)
  }

  /// Takes a number in.
  mutating func combine(_ number: Int32) {
    let bits = UInt32(bitPattern: number)
    for shift in stride(from: 0, to: 32, by: 8) {
      combine(UInt8(truncatingIfNeeded: bits >> UInt32(shift)))
    }
  }

  /// The hash of what has come so far; never 0, which may stand for nothing.
  var value: UInt64 {
    var hash = state
    hash = (hash ^ hash >> 30) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ hash >> 27) &* 0x94d0_49bb_1331_11eb
    return max(1, hash ^ hash >> 31)
  }

  private static let partEnd: UInt8 = 0xff

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xfd:
      true
    default: false
    }
  }
}

extension UInt64 {
  /// Sixteen hexadecimal digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
