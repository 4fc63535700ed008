import Dashboard
import TerminalUI
import Testing

@Suite struct GlyphSetTests {
  @Test(arguments: [
    ("Cairo", "Cairo"), ("São Tomé", "Sao Tome"), ("Łódź", "Lodz"), ("Ægir œuvre", "AEgir oeuvre"),
    ("Straße", "Strasse"), ("≥18 … ‹RLO›", ">=18 ... <RLO>"), ("清真寺", "???"), ("e\u{301}", "e"),
    ("a\nb", "a\nb"), ("␛[31m", "^[[31m"), ("87 · 3–9 ×", "87 - 3-9 x"), ("Ђ", "?"),
    ("a\u{a0}b", "a b"), ("Ｄ", "?"), ("ı", "i"),
  ])
  func `data is spelled in ASCII without becoming untrue`(_ text: String, _ spelled: String) {
    #expect(GlyphSet.ascii.spell(text) == spelled)
    #expect(GlyphSet.unicode.spell(text) == text)
  }

  @Test func `an ASCII canvas holds nothing but ASCII`() {
    var canvas = Canvas(width: 40, height: 8, glyphs: .ascii)
    canvas.frame(canvas.bounds, title: [TextRun("Länder ▸ “x”")], trailing: [TextRun("3⁄9 …")])
    canvas.draw("München 清真寺 e\u{301} \u{1b}[2J 👩‍👩‍👧", at: Position(column: 2, row: 1))
    canvas.horizontalBar(
      in: Rect(column: 2, row: 2, width: 20, height: 1),
      value: 3,
      whole: 9,
      maximum: 10
    )
    canvas.verticalBar(
      in: Rect(column: 30, row: 1, width: 2, height: 5),
      value: 3,
      whole: 9,
      maximum: 10
    )
    canvas.scrollbar(
      in: Rect(column: 39, row: 1, width: 1, height: 5),
      first: 0,
      visible: 3,
      total: 9
    )
    canvas.put("⣿", at: Position(column: 4, row: 4))
    #expect(
      TextRendering.render(canvas).utf8.allSatisfy { $0 == 0x0a || (0x20..<0x7f).contains($0) }
    )
    #expect(canvas.clusters.isEmpty)
  }

  @Test func `the width of a text depends on how it is spelled`() {
    #expect(Canvas(width: 1, height: 1).width(of: "≥4") == 2)
    #expect(Canvas(width: 1, height: 1, glyphs: .ascii).width(of: "≥4") == 3)
    #expect(
      Canvas(width: 1, height: 1, glyphs: .ascii).width(of: [TextRun("≥4"), TextRun("清")]) == 4
    )
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func `every glyph of the interface takes one column`(_ set: GlyphSet) {
    let glyphs =
      set.corners + set.horizontalEighths + set.verticalEighths + [
        set.horizontal, set.vertical, set.ghost, set.ellipsis, set.cursor, set.caret, set.bullet,
        set.marked, set.cross, set.separator, set.unknown, set.up, set.down, set.left, set.right,
        set.scrollTrack, set.scrollThumb,
      ]
    #expect(set.corners.count == 4)
    #expect(set.horizontalEighths.count == 8 && set.verticalEighths.count == 8)
    #expect(glyphs.allSatisfy { CharacterWidth.displayWidth(of: String($0)) == 1 })
    #expect(!set.isASCII || glyphs.allSatisfy(\.isASCII))
  }
}
