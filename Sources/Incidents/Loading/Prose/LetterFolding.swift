/// Makes letters comparable: small, and Latin ones without diacritics.
enum LetterFolding {
  /// Adds the folded form of a scalar to a text.
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    if scalar.isASCII {
      let isCapital = (0x41...0x5a).contains(scalar.value)
      text.unicodeScalars.append(
        isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
      )
      return
    }
    switch scalar.value {
    case 0x2019, 0x02bc: text += "'"
    case 0x2010, 0x2011, 0x2013: text += "-"
    case 0x300...0x36f: break
    default:
      let small = scalar.properties.lowercaseMapping
      if let first = small.unicodeScalars.first, let base = bases[first] {
        text += base
      } else {
        text += small
      }
    }
  }

  private static let bases: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏőǒ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
    ]
    var bases: [Unicode.Scalar: String] = [:]
    for (base, letters) in groups {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()
}
