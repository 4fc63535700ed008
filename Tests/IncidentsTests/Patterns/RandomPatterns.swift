import SitrepTestSupport

/// Makes regular expressions of the common syntax, and texts that come near them.
enum RandomPatterns {
  private static let atoms = [
    "a", "b", "B", "k", "s", "i", "é", "Ж", " ", "ab", ".", "\\d", "\\w", "\\s", "\\D", "\\W",
    "\\S", "\\.", "[ab]", "[^ab]", "[a-k]", "[A-Z]", "[^a-z ]", "[\\d.]", "[é-ж]", "1", "#", "\\-",
  ]
  private static let signs = ["", "", "", "", "*", "+", "?", "*?", "+?", "{2}", "{1,2}", "{1,}"]
  private static let pieces = [
    "a", "b", "A", "B", "k", "\u{212a}", "s", "\u{17f}", "i", "\u{130}", "\u{131}", "é", "É", "ж",
    "e\u{301}", " ", "\u{a0}", ".", "1", "٣", "_", "-", "#", "\n", "\r\n", "\u{2028}", "🎈", "ß",
    "“", "–", "ẞ", "Σ", "ς", "漢", "가", "ア", "ع", "ή", "\u{64e}", "\u{200d}", "\u{3099}",
  ]

  static func pattern(_ random: inout SeededGenerator, depth: Int = 2) -> String {
    let branches = (0..<random.pick([1, 1, 2])).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        guard depth > 0, Int.random(in: 0..<4, using: &random) == 0 else {
          return random.pick(atoms) + random.pick(signs)
        }
        let open = random.pick(["(", "(?:"])
        return open + pattern(&random, depth: depth - 1) + ")" + random.pick(signs)
      }
      .joined()
    }
    let body = branches.joined(separator: "|")
    return depth < 2
      ? body : random.pick(["", "", "^", "\\b"]) + body + random.pick(["", "", "$", "\\b"])
  }

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...7, using: &random)).map { _ in random.pick(pieces) }.joined()
  }
}
