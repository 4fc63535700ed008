import Dashboard
import TerminalUI
import Testing

@Suite struct CanvasTextTests {
  private func row(_ canvas: Canvas, _ row: Int = 0) -> String {
    let lines = TextRendering.render(canvas).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    return String(lines[row])
  }

  @Test(arguments: [
    ("Egypt", 10, "Egypt", 5), ("Egypt", 5, "Egypt", 5), ("Egypt", 4, "Egy…", 4),
    ("Egypt", 1, "…", 1), ("Egypt", 0, "", 0), ("Egypt", -3, "", 0), ("清真寺", 6, "清真寺", 6),
    ("清真寺", 5, "清真…", 5), ("清真寺", 4, "清 …", 4), ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}", 2),
    ("a清", 2, "a…", 2),
  ])
  func `text that does not fit ends in an ellipsis`(
    _ text: String,
    _ maxWidth: Int,
    _ shown: String,
    _ used: Int
  ) {
    var canvas = Canvas(width: 12, height: 1)
    let columns = canvas.draw(text, at: Position(column: 0, row: 0), maxWidth: maxWidth)
    #expect(columns == used)
    #expect(row(canvas) == shown)
  }

  @Test func `text is cut at the canvas's edge without being told`() {
    var canvas = Canvas(width: 6, height: 1)
    #expect(canvas.draw("incidents", at: Position(column: 2, row: 0)) == 4)
    #expect(row(canvas) == "  inc…")
  }

  @Test func `the ellipsis means what it stands for`() {
    var canvas = Canvas(width: 5, height: 1)
    canvas.draw([TextRun("ab", .title), TextRun("cdef", .killed)], at: Position(column: 0, row: 0))
    #expect(canvas[row: 0].map(\.role) == [.title, .title, .killed, .killed, .killed])
  }

  @Test(arguments: [
    (Alignment.leading, "87"), (.center, "   87"), (.trailing, "      87"),
  ])
  func `a line stands where its alignment says`(_ alignment: Alignment, _ shown: String) {
    var canvas = Canvas(width: 8, height: 1)
    canvas.draw("87", in: canvas.bounds, alignment: alignment)
    #expect(row(canvas) == shown)
  }

  @Test func `an aligned line never leaves its box`() {
    var canvas = Canvas(width: 8, height: 2)
    canvas.draw(
      "incidents",
      in: Rect(column: 2, row: 1, width: 4, height: 1),
      alignment: .trailing
    )
    #expect(row(canvas, 0).isEmpty)
    #expect(row(canvas, 1) == "  inc…")
  }

  @Test(arguments: [
    (Position(column: 0, row: -1), ""), (Position(column: 0, row: 1), ""),
    (Position(column: 40, row: 0), ""), (Position(column: -2, row: 0), "cd"),
    (Position(column: .min, row: .max), ""), (Position(column: .max, row: 0), ""),
  ])
  func `drawing outside the screen is cut or does nothing`(_ place: Position, _ shown: String) {
    var canvas = Canvas(width: 4, height: 1)
    canvas.draw("abcd", at: place)
    #expect(row(canvas) == shown)
  }

  @Test func `a clip keeps what is drawn inside it`() {
    var canvas = Canvas(width: 8, height: 3)
    canvas.clipped(to: Rect(column: 2, row: 1, width: 3, height: 1)) { canvas in
      for row in 0..<3 { canvas.draw("abcdefgh", at: Position(column: 0, row: row)) }
      canvas.fill(Rect(column: 4, row: 0, width: 4, height: 3), surface: .chip)
    }
    #expect(TextRendering.render(canvas) == "\n  cd\n\n")
    #expect(canvas.cells.count { $0.surface == .chip } == 1)
    #expect(canvas.clip == canvas.bounds)
  }

  @Test func `nested clips narrow each other`() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.clipped(to: Rect(column: 1, row: 0, width: 3, height: 1)) { canvas in
      canvas.clipped(to: Rect(column: 3, row: 0, width: 9, height: 9)) { canvas in
        canvas.draw("abcdef", at: Position(column: 0, row: 0))
      }
    }
    #expect(row(canvas) == "   …")
  }

  @Test func `a text of nothing but hostile scalars draws replacement characters`() {
    var canvas = Canvas(width: 10, height: 1)
    canvas.draw("\u{1b}[31m\u{202e}\u{200b}x\n", at: Position(column: 0, row: 0))
    #expect(row(canvas) == "\u{fffd}[31m\u{fffd}x\u{fffd}")
  }

  @Test func `base and marks share a cell`() throws {
    var canvas = Canvas(width: 4, height: 1)
    canvas.draw("e\u{301}xe\u{301}", at: Position(column: 0, row: 0))
    #expect(canvas.clusters == [["e", "\u{301}"]])
    let first = try #require(canvas.cells.first)
    #expect(canvas.scalars(of: first) == ["e", "\u{301}"])
    #expect(canvas.cells[0].glyph == canvas.cells[2].glyph)
  }
}
