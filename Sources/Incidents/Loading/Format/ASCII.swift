/// The bytes that the readers look for.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0a
  static let carriageReturn: UInt8 = 0x0d
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2c
  static let minus: UInt8 = 0x2d
  static let dot: UInt8 = 0x2e
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3a
  static let semicolon: UInt8 = 0x3b
  static let openBracket: UInt8 = 0x5b
  static let backslash: UInt8 = 0x5c
  static let closeBracket: UInt8 = 0x5d
  static let openBrace: UInt8 = 0x7b
  static let bar: UInt8 = 0x7c
  static let closeBrace: UInt8 = 0x7d
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- ASCII.zero < 10 }

  var isLatinLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Space, tab and line ends.
  var isBlank: Bool {
    // Nearly every byte of a text is above them all.
    self <= ASCII.space
      && (self == ASCII.space || (self >= ASCII.tab && self <= ASCII.carriageReturn))
  }

  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// The slice without blanks at its ends.
  var trimmed: Self {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return self[start..<end]
  }

  /// The bytes as a string; the readers only hold valid UTF-8, cuts of it are repaired.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes are those of a lowercase ASCII word, in any case.
  func isWord(_ word: String) -> Bool {
    let letters = word.utf8
    guard count == letters.count else { return false }
    var index = startIndex
    for letter in letters {
      if self[index].lowercasedASCII != letter { return false }
      index += 1
    }
    return true
  }
}
