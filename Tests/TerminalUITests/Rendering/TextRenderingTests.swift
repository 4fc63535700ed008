import TerminalUI
import Testing

@Suite struct TextRenderingTests {
  @Test func `rows keep their blanks within and lose them at the end`() {
    var canvas = Canvas(width: 12, height: 3)
    canvas.draw("a  清 e\u{301} ", at: Position(column: 1, row: 1))
    #expect(TextRendering.render(canvas) == "\n a  清 e\u{301}\n\n")
  }
}
