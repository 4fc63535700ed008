/// Weighs whether bytes above ASCII are of the Macintosh's code page or of Windows'.
///
/// Both fill all of the upper half, so no byte rules either out. But a letter inside a word tells:
/// 0x8E is "é" in Mac Roman and "Ž" in Windows-1252, where "é" is 0xE9; 0xD5 between small letters
/// is the apostrophe of "don’t" there and a capital "Õ" here. Bytes that make sense in both, such as
/// 0x92 and 0x9C, do not count.
struct WesternEvidence {
  /// Bytes that only make sense in Mac Roman.
  private(set) var macRoman = 0
  /// Bytes that only make sense in Windows-1252.
  private(set) var windows = 0

  /// Whether Mac Roman is clearly the better guess.
  var speaksForMacRoman: Bool { macRoman > windows * 3 }

  /// Weighs the bytes.
  ///
  /// - Complexity: O(*n*).
  static func weighing(_ bytes: [UInt8]) -> Self {
    var evidence = Self()
    for index in bytes.indices where bytes[index] >= 0x80 {
      evidence.weigh(
        bytes[index],
        before: index > 0 ? bytes[index - 1] : ASCII.space,
        after: index + 1 < bytes.count ? bytes[index + 1] : ASCII.space
      )
    }
    return evidence
  }

  private mutating func weigh(_ byte: UInt8, before: UInt8, after: UInt8) {
    let followsSmall = before &- 0x61 < 26
    let precedesSmall = after &- 0x61 < 26
    let quotes = (
      opening: before.endsWord && after.isLatinLetter, closing: !before.endsWord && after.endsWord
    )
    switch byte {
    case 0x87...0x8b, 0x8d...0x90, 0x98, 0x9d, 0x9f: macRoman += followsSmall ? 1 : 0
    case 0xd5: macRoman += followsSmall && precedesSmall ? 1 : 0
    case 0xd2: macRoman += quotes.opening ? 1 : 0
    case 0xd3: macRoman += quotes.closing && !followsCapital(before) ? 1 : 0
    case 0x92: windows += followsSmall && precedesSmall ? 1 : 0
    case 0x93: windows += quotes.opening ? 1 : 0
    case 0x94: windows += quotes.closing ? 1 : 0
    case 0xe0...0xf6, 0xf8...0xff: windows += followsSmall || precedesSmall ? 1 : 0
    default: break
    }
  }

  /// "Ó" closes words in capitals; the closing quotation mark does not follow one as a rule.
  private func followsCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}

extension UInt8 {
  /// Blanks and the marks that stand outside quotation marks.
  fileprivate var endsWord: Bool {
    isBlank || self == ASCII.comma || self == ASCII.semicolon || self == ASCII.quote
      || self == ASCII.bar
  }
}
