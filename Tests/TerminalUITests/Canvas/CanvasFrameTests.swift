import Dashboard
import TerminalUI
import Testing

@Suite struct CanvasFrameTests {
  private func frame(
    _ width: Int,
    _ height: Int = 3,
    trailing: String = "3/9",
    isFocused: Bool = false,
    glyphs: GlyphSet = .unicode
  ) -> String {
    var canvas = Canvas(width: width, height: height, glyphs: glyphs)
    canvas.frame(
      canvas.bounds,
      title: [TextRun("Incidents", .paneTitle)],
      trailing: trailing.isEmpty ? [] : [TextRun(trailing, .figure)],
      isFocused: isFocused
    )
    return TextRendering.render(canvas)
  }

  @Test func `title and trailing stand in the top border`() {
    let lines = [
      "╭ Incidents ────── 3/9 ╮", "│                      │", "╰──────────────────────╯",
    ]
    #expect(frame(24) == lines.map { $0 + "\n" }.joined())
  }

  @Test func `the pane that has the keys shows it without colour`() {
    #expect(frame(16, 2, trailing: "", isFocused: true) == "╭▸Incidents ───╮\n╰──────────────╯\n")
  }

  @Test(arguments: [
    (19, "╭ Incidents ─ 3/9 ╮"), (17, "╭ Incidents ────╮"), (13, "╭ Incidents ╮"),
    (12, "╭ Inciden… ╮"), (6, "╭ I… ╮"), (5, "╭ … ╮"), (4, "╭──╮"), (2, "╭╮"),
  ])
  func `where there is no room the trailing goes first, then the title is cut`(
    _ width: Int,
    _ top: String
  ) {
    let drawn = frame(width, 2).split(separator: "\n")[0]
    #expect(drawn == top)
  }

  @Test func `a box too small for a frame is left alone`() {
    #expect(frame(1) == "\n\n\n")
    #expect(frame(8, 1) == "\n")
  }

  @Test func `the inside of a frame is what is left for the pane`() {
    var canvas = Canvas(width: 10, height: 5)
    let inside = canvas.frame(canvas.bounds, title: [])
    #expect(inside == Rect(column: 1, row: 1, width: 8, height: 3))
  }

  @Test func `ASCII frames are ASCII`() {
    #expect(frame(16, 2, trailing: "", glyphs: .ascii) == "+ Incidents ---+\n+--------------+\n")
  }
}
