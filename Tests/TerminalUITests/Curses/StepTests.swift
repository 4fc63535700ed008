import Dashboard
import Foundation
import SitrepTestSupport
import Testing

@testable import TerminalUI

/// Frames that go on from the one before, past curses.
@MainActor @Suite(.serialized) struct StepTests {
  private static let words = [
    "plain", "12", " ", "        ", "                    ", "漢字", "e\u{301}a\u{308}", "│", "▁▂▃█",
    "…",
    "esc\u{1b}[31m", "Straße", "한국어", "\u{202e}abc", "👍 ok",
  ]

  /// Changes a screen the way panes do: words anywhere, boxes blanked, rows moved, one row restyled.
  private func change(_ canvas: inout Canvas, _ generator: inout SeededGenerator) {
    let (width, height) = (canvas.width, canvas.height)
    let row = Int.random(in: 0..<height, using: &generator)
    let column = Int.random(in: 0..<width, using: &generator)
    let surface = generator.pick(Surface.allCases)
    let role = generator.pick(Role.allCases)
    switch generator.next() % 8 {
    case 0:
      let box = Rect(column: column, row: row, width: 30, height: 4)
      canvas.fill(box, surface: surface)
    case 1, 2:
      let isWhole = generator.next() % 3 > 0
      let box = Rect(
        column: isWhole ? 0 : 20,
        row: row / 2,
        width: isWhole ? width : 30,
        height: height - row / 2 - 2
      )
      let shift = generator.pick([1, 1, 2, 3, 7])
      for line in 0..<max(0, box.height - shift) {
        canvas.copy(box.line(line + shift), toRow: box.row + line)
      }
    case 3:
      let shift = generator.pick([1, 2, 5])
      for line in stride(from: height - 1, to: shift, by: -1) {
        canvas.copy(
          Rect(column: 0, row: line - shift, width: width, height: 1),
          toRow: line
        )
      }
    case 4:
      canvas.restyle(
        Rect(column: 0, row: row, width: width, height: 1),
        role: generator.next() % 2 == 0 ? role : nil,
        surface: surface
      )
    default:
      var place = column
      for _ in 0..<6 {
        place += canvas.draw(
          generator.pick(Self.words),
          at: Position(column: place, row: row),
          role: generator.pick(Role.allCases),
          surface: surface
        )
      }
    }
  }

  private func canvas(_ generator: inout SeededGenerator) -> Canvas {
    var canvas = Canvas(width: 90, height: 30)
    for row in 0..<30 {
      canvas.draw(
        "row \(row * 7919) 漢字 \(row) of a screen that holds a good deal of text",
        at: Position(column: row % 4, row: row),
        role: generator.pick(Role.allCases)
      )
    }
    return canvas
  }

  @Test(
    arguments: 1...4,
    [
      ("xterm-256color", ColorDepth.truecolor), ("xterm-256color", .indexed256),
      ("tmux-256color", .indexed256), ("xterm-256color", .ansi16), ("xterm-256color", .mono),
    ]
  )
  func `whatever changes from one screen to the next, the terminal shows it`(
    seed: UInt64,
    kind: (term: String, depth: ColorDepth)
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let stage = try CursesStage(
      width: 90,
      height: 30,
      depth: kind.depth,
      environment: ["TERM": kind.term]
    )
    var canvas = canvas(&generator)
    try stage.show(canvas)
    for step in 0..<50 {
      for _ in 0...generator.next() % 4 { change(&canvas, &generator) }
      canvas.cursor =
        generator.next() % 4 == 0
        ? nil : (column: Int(generator.next() % 90), row: Int(generator.next() % 30))
      if step % 17 == 16 { stage.terminal.invalidate() }
      try stage.show(canvas)
      CursesDrawingTests().expectEqual(stage.live.screen, canvas, depth: kind.depth)
      let cursor = stage.live.screen.cursor
      #expect(cursor?.column == canvas.cursor?.column && cursor?.row == canvas.cursor?.row)
    }
    try stage.close()
    // Where the terminal's entry switches character sets, curses does so with every attribute.
    if kind.term.hasPrefix("xterm") {
      #expect(OutputGrammar.violations(in: stage.output) == [])
    }
    #expect(stage.live.screen.cursor != nil)
  }

  @Test func `a column of one colour is coloured once, however many rows change`() throws {
    let stage = try CursesStage(width: 60, height: 20, depth: .truecolor)
    var frame = ""
    for number in 0..<2 {
      var canvas = Canvas(width: 60, height: 20)
      for row in 0..<20 {
        canvas.draw("\(10 + row + number)", at: Position(column: 3, row: row), role: .date)
        canvas.draw("\(row + 7 * number)", at: Position(column: 30, row: row), role: .killed)
      }
      let before = stage.output.count
      try stage.show(canvas)
      frame = String(decoding: stage.output[before...], as: UTF8.self)
    }
    #expect(frame.components(separatedBy: "38;2;").count - 1 == 2)
  }

  @Test func `rows that scrolled are moved and not drawn`() throws {
    let stage = try CursesStage(width: 100, height: 30, depth: .indexed256)
    var frame = ""
    for top in [100, 101] {
      var canvas = Canvas(width: 100, height: 30)
      canvas.draw("header \(top)", at: Position(column: 0, row: 0), role: .title)
      for row in 1..<29 {
        let numbers = (3..<13).map { String((top + row) * 7919 * $0 % 99991) }
        let text = numbers.joined(separator: " and ")
        canvas.draw(text, at: Position(column: 0, row: row))
      }
      // The thumb of a scrollbar, which stays where it is.
      for row in [1, 28] { canvas.draw("|", at: Position(column: 99, row: row)) }
      let before = stage.output.count
      try stage.show(canvas)
      frame = String(decoding: stage.output[before...], as: UTF8.self)
    }
    #expect(frame.contains("\u{1b}[2;29r\u{1b}[S\u{1b}[r"))
    #expect(frame.utf8.count < 200)
  }

  @Test(arguments: ["xterm-256color", "tmux-256color"])
  func `rows that scroll in bring their background where the terminal lets them`(
    term: String
  ) throws {
    let stage = try CursesStage(
      width: 100,
      height: 30,
      depth: .indexed256,
      environment: ["TERM": term]
    )
    let styles = StyleTable { _, _ in
      Style(foreground: .indexed(250), background: .indexed(17))
    }
    var frame = ""
    for top in [100, 101] {
      var canvas = Canvas(width: 100, height: 30)
      for row in 0..<30 {
        canvas.draw("row \((top + row) * 7919)", at: Position(column: 0, row: row))
        canvas.draw("at its end \(top + row)", at: Position(column: 80, row: row))
      }
      let before = stage.output.count
      try stage.show(canvas, styles: styles)
      frame = String(decoding: stage.output[before...], as: UTF8.self)
      CursesDrawingTests().expectEqual(stage.live.screen, canvas, styles, depth: .indexed256)
    }
    let ending = try #require(frame.range(of: "at its end"))
    let blanks = frame[..<ending.lowerBound].count { $0 == " " }
    // The one in "row 1"; elsewhere the cells between have to be painted.
    #expect(term.hasPrefix("xterm") ? blanks == 1 : blanks > 50 || frame.contains("X"))
  }
}
