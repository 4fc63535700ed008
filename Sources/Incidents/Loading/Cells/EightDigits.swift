/// Eight bytes of text as one word, of which the lowest byte stands first, read as digits at once.
///
/// The ways are those of Daniel Lemire's "Quickly parsing eight digits" and of "Bit Twiddling Hacks".
enum EightDigits {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// Where a byte stands first, or 8.
  @inline(__always)
  static func firstIndex(of byte: UInt8, in word: UInt64) -> Int {
    let difference = word ^ (ones &* UInt64(byte))
    return ((difference &- ones) & ~difference & highBits).trailingZeroBitCount >> 3
  }

  /// The first bytes of one word, of which there are fewer than eight, and those of another behind
  /// them.
  @inline(__always)
  static func joined(_ word: UInt64, first count: Int, _ other: UInt64) -> UInt64 {
    let bits = UInt64(truncatingIfNeeded: 8 &* count)
    return word & ~(~0 &<< bits) | other &<< bits
  }

  /// The number that the first bytes of a word make, one to eight of them; `nil` where one is no digit.
  @inline(__always)
  static func value(of word: UInt64, count: Int) -> Int? {
    let bits = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    // Zeros before them, so that there are eight.
    let text = word &<< bits | zeros & ~(~0 &<< bits)
    let carries = (text &+ 0x0606_0606_0606_0606) & 0xf0f0_f0f0_f0f0_f0f0
    guard (text & 0xf0f0_f0f0_f0f0_f0f0) == zeros, carries == zeros else { return nil }
    let digits = text &- zeros
    let pairs = (digits &* 10 &+ digits &>> 8) & 0x00ff_00ff_00ff_00ff
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_ffff_0000_ffff
    return Int(truncatingIfNeeded: (fours &* 10_000 &+ fours &>> 32) & 0xffff_ffff)
  }
}
