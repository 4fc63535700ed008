import Dashboard
import Testing

@testable import TerminalUI

@Suite struct ANSIRenderingTests {
  private func render(_ canvas: Canvas, _ style: (Role, Surface) -> Style) -> String {
    ANSIRendering.render(canvas, styles: StyleTable(style))
  }

  @Test func `styles change where cells do and each row ends plain`() {
    var canvas = Canvas(width: 6, height: 2)
    canvas.draw([TextRun("ab", .title), TextRun("c")], at: Position(column: 0, row: 0))
    canvas.draw("d", at: Position(column: 0, row: 1), role: .title)
    let text = render(canvas) { role, _ in
      role == .title ? Style(foreground: .ansi(9), attributes: .bold) : Style()
    }
    #expect(text == "\u{1b}[0;1;91mab\u{1b}[0mc\n\u{1b}[0;1;91md\u{1b}[0m\n")
  }

  @Test(arguments: [
    (Style(foreground: .rgb(red: 1, green: 2, blue: 3)), "0;38;2;1;2;3"),
    (Style(background: .indexed(200)), "0;48;5;200"), (Style(background: .ansi(3)), "0;43"),
    (Style(background: .ansi(11)), "0;103"),
    (Style(attributes: [.bold, .dim, .italic, .underline, .reverse]), "0;1;2;3;4;7"),
    (Style(), "0"),
  ])
  func `a style is set from scratch with semicolons`(_ style: Style, _ parameters: String) {
    #expect(ANSIRendering.parameters(style) == parameters)
  }

  @Test func `coloured blanks are kept and plain ones left out`() {
    var canvas = Canvas(width: 3, height: 2)
    canvas.fill(Rect(column: 0, row: 0, width: 2, height: 1), surface: .selected)
    let text = render(canvas) { _, surface in
      surface == .selected ? Style(background: .ansi(4)) : Style()
    }
    #expect(text == "\u{1b}[0;44m  \u{1b}[0m\n\n")
  }

  @Test(arguments: ColorDepth.allCases)
  func `nothing but SGR is written, whatever the text`(_ depth: ColorDepth) throws {
    var canvas = Canvas(width: 30, height: 2)
    canvas.draw("\u{1b}]52;c;QQ\u{7}\u{9b}2J\u{202e}清e\u{301}", at: Position(column: 0, row: 0))
    let text = ANSIRendering.render(canvas, styles: ThemeLibrary.standard.styles(at: depth))
    let plain = text.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(plain.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7f })
    #expect(!plain.unicodeScalars.contains { (0x80..<0xa0).contains($0.value) })
  }
}
