public import Dashboard

extension GlyphSet {
  /// The text as this set can show it: unchanged, or in ASCII alone.
  ///
  /// Letters lose their accents, signs of the interface are spelled out (`≥` becomes `>=`, for a
  /// figure has to stay true), anything else becomes `?`. Line ends stay. The result may be longer
  /// than the text.
  public func spell(_ text: String) -> String {
    guard isASCII, !CharacterWidth.isPrintableASCII(text) else { return text }
    var result = ""
    // By lines, because a glyph cannot be a line end.
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { result += "\n" }
      for glyph in Glyphs(of: String(line)) { result += Self.ascii(glyph.base) }
    }
    return result
  }

  /// The line as this set can show it.
  public func spell(_ line: StyledLine) -> StyledLine {
    guard isASCII else { return line }
    return line.map { TextRun(spell($0.text), $0.role) }
  }

  static func ascii(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if let spelling = spellings[scalar] { return spelling }
    switch scalar.value {
    case 0x2400...0x241f: return "^" + String(Unicode.Scalar(UInt8(scalar.value - 0x2400 + 0x40)))
    case 0x2421: return "^?"
    default: break
    }
    if scalar.properties.generalCategory == .spaceSeparator { return " " }
    return latinLetter(scalar) ?? "?"
  }

  /// The letter under the accents, which the scalar's name tells: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latinLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", ["LETTER", "LIGATURE"].contains(words[2]) else {
      return nil
    }
    let letter: String
    switch words[3] {
    case "SHARP": letter = "SS"
    case "THORN": letter = "TH"
    case "ETH": letter = "D"
    case "ENG": letter = "NG"
    case "DOTLESS", "LONG": letter = words.count > 4 ? String(words[4]) : "?"
    case let word where word.utf8.count <= 2: letter = String(word)
    default: return nil
    }
    return words[1] == "SMALL" ? letter.lowercased() : letter
  }

  private static let spellings: [Unicode.Scalar: String] = [
    "≥": ">=", "≤": "<=", "≈": "~", "±": "+-", "×": "x", "÷": "/", "−": "-", "…": "...",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "―": "--", "‘": "'", "’": "'", "‚": "'",
    "‛": "'", "“": "\"", "”": "\"", "„": "\"", "‹": "<", "›": ">", "«": "<<", "»": ">>",
    "•": "*", "·": "-", "●": "*", "○": "o", "◆": "*", "◇": "o", "★": "*", "▸": ">", "▾": "v",
    "▴": "^", "◂": "<", "↑": "^", "↓": "v", "←": "<-", "→": "->", "⇥": "Tab", "⏎": "Enter",
    "␣": "Space", "␤": "\\n", "█": "#", "▓": "#", "▒": "#", "░": ".", "▏": "|", "│": "|",
    "─": "-", "✎": "#", "✓": "+", "✗": "x", "°": "deg", "€": "EUR", "£": "GBP", "©": "(c)",
    "®": "(r)",
    "™": "(tm)", "§": "S.", "№": "No.", "′": "'", "″": "\"", "\u{2009}": " ", "¡": "!", "¿": "?",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "¹": "1", "ª": "a", "º": "o",
  ]
}
