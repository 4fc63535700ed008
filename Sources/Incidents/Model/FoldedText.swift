/// Brings text to the form in which searches and look-ups compare it.
///
/// Letters become lower case, accents and other combining marks vanish, `ø`, `ł`, `ı` and their like
/// become the plain letter and `ß`, `æ`, `œ`, `þ` two letters. Typographic quotes, dashes and spaces
/// become the ASCII ones, so `’`, `‘` and `ʼ` match `'`; the half rings `ʾ` `ʿ` of transliterated
/// Arabic, zero-width characters and soft hyphens vanish. On ASCII it only lowers letters, so that
/// most rows of a dataset need no folding but that. Folding twice changes nothing more.
public enum FoldedText: Sendable {
  /// The folded form of a text.
  ///
  /// - Complexity: O(*n*).
  public static func folding(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    appendFolded(of: ArraySlice(text.utf8), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded form of UTF-8 bytes.
  ///
  /// Bytes that are not UTF-8 stand as they are, so the field ends of a `TextArena` survive.
  ///
  /// - Complexity: O(*n*).
  public static func appendFolded(of bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(lowered(byte))
        index += 1
      } else if let (scalar, length) = scalar(in: bytes, at: index) {
        append(scalar, to: &result)
        index += length
      } else {
        result.append(byte)
        index += 1
      }
    }
  }

  /// The lower case of an ASCII letter; any other byte as it is.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}

extension FoldedText {
  /// The scalar that a well-formed sequence of two to four bytes encodes, and the sequence's length.
  private static func scalar(
    in bytes: ArraySlice<UInt8>,
    at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    guard (0xc2...0xf4).contains(lead), bytes.endIndex - index >= length else { return nil }
    var value = UInt32(lead) & (0xff >> UInt32(length + 1))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xc0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    let shortest: UInt32 = length == 4 ? 0x1_0000 : length == 3 ? 0x800 : 0x80
    guard value >= shortest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    switch scalar.value {
    case 0xc0..<0x250 where latin[Int(scalar.value - 0xc0)] != unmapped:
      result.append(latin[Int(scalar.value - 0xc0)])
    case 0x1e00..<0x1f00 where latinAdditional[Int(scalar.value - 0x1e00)] != unmapped:
      result.append(latinAdditional[Int(scalar.value - 0x1e00)])
    case 0xff01...0xff5e:
      result.append(lowered(UInt8(truncatingIfNeeded: scalar.value - 0xfee0)))
    default:
      if let replacement = replacement(for: scalar.value) {
        result.append(contentsOf: replacement.utf8)
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// What stands for a character that is neither lowered nor stripped of its accent by rule.
  private static func replacement(for value: UInt32) -> String? {
    switch value {
    case 0xc6, 0xe6, 0x1e2, 0x1e3, 0x1fc, 0x1fd: "ae"
    case 0xd0, 0xf0: "d"
    case 0xde, 0xfe: "th"
    case 0xdf, 0x1e9e: "ss"
    case 0x132, 0x133: "ij"
    case 0x149: "'n"
    case 0x14a, 0x14b: "ng"
    case 0x152, 0x153: "oe"
    case 0x17f, 0x1e9b: "s"
    case 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2c8, 0x2018, 0x2019, 0x201b, 0x2032: "'"
    case 0xab, 0xbb, 0x201c...0x201f, 0x2033: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: " "
    case 0xad, 0x2be, 0x2bf, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xfe00...0xfe0f,
      0xfeff:
      ""
    case 0x2026: "..."
    default: value >= 0x370 && value < 0x700 ? letter(for: value) : nil
    }
  }

  /// The bare letter behind an accented one of the Greek, Cyrillic or Arabic script.
  private static func letter(for value: UInt32) -> String? {
    switch value {
    case 0x386, 0x3ac: "α"
    case 0x388, 0x3ad: "ε"
    case 0x389, 0x3ae: "η"
    case 0x38a, 0x390, 0x3aa, 0x3af, 0x3ca: "ι"
    case 0x38c, 0x3cc: "ο"
    case 0x38e, 0x3ab, 0x3b0, 0x3cb, 0x3cd: "υ"
    case 0x38f, 0x3ce: "ω"
    case 0x400, 0x401, 0x450, 0x451: "е"
    case 0x403, 0x453: "г"
    case 0x407, 0x457: "і"
    case 0x40c, 0x45c: "к"
    case 0x40d, 0x419, 0x439, 0x45d: "и"
    case 0x40e, 0x45e: "у"
    case 0x3c2: "σ"
    case 0x622, 0x623, 0x625, 0x671: "ا"
    case 0x624: "و"
    case 0x626, 0x649: "ي"
    case 0x640: ""
    default: nil
    }
  }

  private static let unmapped = UInt8(ascii: ".")

  /// The letters from U+00C0 to U+024F without their marks, in order.
  private static let latin = Array(
    """
    aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzz.bbbb...cc.ddd....ffg...ikkl..nnooo..pp.....ttttu\
    u.vyyzz......................aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..accltsz..b..eejjqqrryy
    """.utf8
  )

  /// The letters from U+1E00 to U+1EFF without their marks, in order.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwya.....\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy....yy
    """.utf8
  )
}
