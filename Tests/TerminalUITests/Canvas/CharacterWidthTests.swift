import Testing

@testable import TerminalUI

@Suite struct CharacterWidthTests {
  @Test(arguments: [
    ("", 0), ("Cairo", 5), ("São Tomé", 8), ("e\u{301}", 1), ("清真寺", 6), ("ｱ", 1), ("Ａ", 2),
    ("가", 2), ("\u{1100}\u{1161}\u{11a8}", 2), ("─│╭█░▁⣿", 7), ("→°●…–", 5), ("❤\u{fe0f}", 1),
    ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("1\u{fe0f}\u{20e3}", 1), ("\u{200b}\u{feff}", 0),
    ("\u{301}x", 1), ("क्षि", 3), ("\u{600}", 1), ("a\u{ad}b", 2), ("\u{1b}[2J", 4),
    ("\u{1fae8}", 1), ("\u{e000}", 1), ("\u{4dc0}\u{1f300}", 4),
  ])
  func `a text takes the columns that curses gives it`(_ text: String, _ width: Int) {
    #expect(CharacterWidth.displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("👩‍❤️‍👨", "👩"), ("👍🏽", "👍"), ("🇪🇬", "EG"), ("7\u{fe0f}\u{20e3}", "7"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
    ("\u{1b}]0;x\u{7}", "\u{fffd}]0;x\u{fffd}"), ("\u{9b}31m", "\u{fffd}31m"),
    ("a\u{202e}b", "a\u{fffd}b"), ("a\u{200b}b\u{200d}c", "abc"), ("\r\n", "\u{fffd}\u{fffd}"),
    ("\u{301}a", "a"), ("a\tb", "a b"), ("\u{2028}", "\u{fffd}"), ("\u{378}", "\u{fffd}"),
  ])
  func `what terminals disagree about is reduced to what they agree on`(
    _ text: String,
    _ shown: String
  ) {
    #expect(
      Glyphs(of: text).map(\.text).joined().unicodeScalars.elementsEqual(shown.unicodeScalars)
    )
  }

  @Test func `no scalar at all makes a glyph that could command a terminal`() {
    var unsafe: [UInt32] = []
    // Ideographs, Hangul syllables and empty planes are left out: they are alike.
    let blocks: [ClosedRange<UInt32>] = [
      0...0x3fff, 0xa000...0xacff, 0xd700...0x1ffff, 0xe0000...0xe0fff, 0x10ff00...0x10ffff,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Glyphs(of: "a" + String(scalar)) {
        let scalars = [glyph.base] + glyph.marks
        let isHarmless = scalars.allSatisfy { scalar in
          let value = scalar.value
          return value >= 0x20 && !(0x7f..<0xa0).contains(value)
            && !(0x2028...0x202e).contains(value) && !(0x2066...0x2069).contains(value)
            && !(0x200b...0x200f).contains(value) && value != 0xfeff
        }
        if !isHarmless || glyph.marks.count > 4 || !(1...2).contains(glyph.columns) {
          unsafe.append(value)
        }
      }
    }
    #expect(unsafe.isEmpty)
  }

  @Test func `the wide ranges are in order and apart`() {
    let ranges = CharacterWidth.wideRanges
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test func `a character is drawn as the glyphs of its text`() {
    #expect(CharacterWidth.cells(for: "é").map(\.columns) == [1])
    #expect(CharacterWidth.cells(for: "\u{200d}").isEmpty)
    #expect(CharacterWidth.cells(for: "🇫🇷").map(\.text) == ["F", "R"])
  }
}
