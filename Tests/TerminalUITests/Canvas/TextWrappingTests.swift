import Dashboard
import TerminalUI
import Testing

@Suite struct TextWrappingTests {
  private func wrap(_ text: String, _ width: Int) -> [String] {
    TextWrapping.lines(of: text, width: width).map { $0.map(\.text).joined() }
  }

  @Test(arguments: [
    ("", 5, []), ("bomb in Ankara", 20, ["bomb in Ankara"]),
    ("bomb in Ankara", 7, ["bomb in", "Ankara"]), ("bomb in Ankara", 6, ["bomb", "in", "Ankara"]),
    ("bomb   in", 4, ["bomb", "in"]), ("Ankara", 4, ["Anka", "ra"]),
    ("a Ankara", 4, ["a", "Anka", "ra"]), ("one\ntwo", 9, ["one", "two"]),
    ("one\n\ntwo", 9, ["one", "", "two"]), ("  indent", 9, ["  indent"]),
    ("清真寺爆炸", 4, ["清真", "寺爆", "炸"]), ("a清真", 4, ["a清", "真"]), ("清", 1, ["清"]),
    ("ab", 0, ["a", "b"]), ("ab", -7, ["a", "b"]), ("end ", 3, ["end"]), ("\n", 4, ["", ""]),
    ("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301}", "x"]),
  ])
  func `lines break at blanks and fit`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test func `each stretch keeps what it means across a break`() {
    let line: StyledLine = [TextRun("all 224 "), TextRun("were killed", .evidence), TextRun(".")]
    #expect(
      TextWrapping.lines(of: line, width: 9) == [
        [TextRun("all 224")], [TextRun("were", .evidence)],
        [TextRun("killed", .evidence), TextRun(".")],
      ]
    )
  }

  @Test func `no more lines are made than are asked for`() {
    let text = String(repeating: "word ", count: 10_000)
    #expect(TextWrapping.lines(of: text, width: 9, limit: 3).count == 3)
    #expect(TextWrapping.lines(of: text, width: 9, limit: 0).isEmpty)
  }

  @Test(arguments: 1...12)
  func `no line is wider than it may be and no word is lost`(_ width: Int) {
    let text = "A passenger jet, 清真寺 and München–Ankara: «bombing» of e\u{301}glise"
    let lines = TextWrapping.lines(of: text, width: width)
    let narrow = lines.filter { CharacterWidth.displayWidth(of: $0) > max(2, width) }
    #expect(narrow.isEmpty)
    let letters = { (text: String) in text.filter { $0 != " " } }
    #expect(letters(lines.map { $0.map(\.text).joined() }.joined()) == letters(text))
  }
}
