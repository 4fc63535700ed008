import Dashboard
import SitrepTestSupport
import Testing

@testable import TerminalUI

/// What a user would see is what the canvas holds, checked against a terminal in memory.
@MainActor @Suite(.serialized) struct CursesDrawingTests {
  static let lines = [
    "plain ASCII <>&\\~ and digits 0123456789",
    "Grüße, naïve façade, Ελλάδα, Кабул, דמשק",
    "漢字かな交じり文 한국어 全角ＡＢＣ end",
    "e\u{301}a\u{308}\u{304}o\u{302}\u{301}\u{323}\u{308} marks",
    "▁▂▃▄▅▆▇█ ▏▎▍▌▋▊▉ ░▒▓ ╭─╮│╰─╯ ⠿⣿",
    "👍 🇪🇬 👨‍👩‍👧 ☂ 1\u{20e3} 🫨",
    "esc\u{1b}[31m bell\u{7} c1\u{9b}31m rlo\u{202e}abc\u{2066}x",
    "नमस्ते สวัสดี مرحبا",
  ]

  /// A screen full of difficult text, each row in other roles.
  static func canvas(width: Int, height: Int, shift: Int = 0) -> Canvas {
    var canvas = Canvas(width: width, height: height)
    for row in 0..<height {
      let surface = Surface.allCases[(row + shift) % Surface.allCases.count]
      canvas.fill(Rect(column: 0, row: row, width: width, height: 1), surface: surface)
      var column = 0
      var word = row + shift
      while column < width {
        let role = Role.allCases[word % Role.allCases.count]
        let text = lines[word % lines.count]
        column +=
          1
          + canvas.draw(
            text,
            at: Position(column: column, row: row),
            role: role,
            surface: surface
          )
        word += 1
      }
    }
    return canvas
  }

  /// Compares every cell of the terminal with the canvas.
  func expectEqual(
    _ screen: VirtualTerminal,
    _ canvas: Canvas,
    _ styles: StyleTable = CursesStage.styles,
    depth: ColorDepth,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var differences: [String] = []
    for row in 0..<canvas.height {
      for (column, cell) in canvas[row: row].enumerated() {
        let seen = screen.cell(column: column, row: row)
        let wanted = Self.expected(cell, canvas, styles, depth: depth, seen: seen)
        if seen != wanted { differences.append("\(column),\(row): \(seen) instead of \(wanted)") }
      }
    }
    #expect(
      differences.isEmpty,
      "\(differences.prefix(3))\n\(screen)",
      sourceLocation: sourceLocation
    )
  }

  /// What a terminal should hold for a cell.
  private static func expected(
    _ cell: Cell,
    _ canvas: Canvas,
    _ styles: StyleTable,
    depth: ColorDepth,
    seen: VirtualTerminal.Cell
  ) -> VirtualTerminal.Cell {
    // The right half says nothing of its own in the terminal's model.
    guard cell.width > 0 else {
      var half = seen
      (half.text, half.width) = ("", 0)
      return half
    }
    let style = styles.style(cell.role, cell.surface)
    var text = String(String.UnicodeScalarView(canvas.scalars(of: cell)))
    let isBlank = text == " "
    if isBlank, seen.text.isEmpty { text = "" }
    return VirtualTerminal.Cell(
      text: text,
      width: Int(cell.width),
      // Nothing is seen of the foreground of a blank, and curses saves the bytes.
      foreground: isBlank && !style.attributes.contains(.reverse)
        ? seen.foreground : color(style.foreground, depth),
      background: color(style.background, depth),
      isBold: isBlank ? seen.isBold : style.attributes.contains(.bold),
      isItalic: isBlank ? seen.isItalic : style.attributes.contains(.italic),
      isUnderlined: style.attributes.contains(.underline),
      isReversed: style.attributes.contains(.reverse)
    )
  }

  private static func color(_ color: Color, _ depth: ColorDepth) -> VirtualTerminal.Color {
    switch ColorNumber.of(color, at: depth) {
    case -1: .standard
    case let number where depth == .truecolor && number >= 16: .rgb(UInt32(number))
    case let number: .indexed(Int(number))
    }
  }

  @Test(
    arguments: [ColorDepth.truecolor, .indexed256, .mono],
    [(40, 10), (80, 24), (133, 47), (1, 1)]
  )
  func `the terminal shows the canvas cell by cell`(
    depth: ColorDepth,
    size: (width: Int, height: Int)
  ) throws {
    let stage = try CursesStage(width: size.width, height: size.height, depth: depth)
    #expect(stage.depth == depth)
    #expect(stage.isUTF8)
    #expect(stage.size == [size.0, size.1])
    for shift in [0, 1, 1, 5] {
      let canvas = Self.canvas(width: size.width, height: size.height, shift: shift)
      try stage.show(canvas)
      expectEqual(stage.live.screen, canvas, depth: depth)
    }
    try stage.close()
    #expect(OutputGrammar.violations(in: stage.output) == [])
  }

  @Test func `scrolled rows arrive right whichever way curses moves them`() throws {
    let stage = try CursesStage(width: 60, height: 20, depth: .indexed256)
    for top in [0, 1, 2, 7, 6, 0] {
      var canvas = Canvas(width: 60, height: 20)
      canvas.draw("header", at: Position(column: 0, row: 0), role: .title)
      for row in 1..<19 {
        canvas.draw("row \(top + row) 漢字 \(top * row)", at: Position(column: row % 3, row: row))
      }
      try stage.show(canvas)
      expectEqual(stage.live.screen, canvas, depth: .indexed256)
    }
  }

  @Test func `only what changed is sent, as one frame`() throws {
    let stage = try CursesStage(width: 80, height: 24)
    var canvas = Self.canvas(width: 80, height: 24)
    try stage.show(canvas)
    let before = stage.output.count
    try stage.show(canvas)
    #expect(stage.output.count == before)
    canvas.draw("X", at: Position(column: 3, row: 5))
    try stage.show(canvas)
    let frame = String(decoding: stage.output[before...], as: UTF8.self)
    #expect(frame.hasPrefix("\u{1b}[?2026h"))
    #expect(frame.hasSuffix("\u{1b}[?2026l"))
    #expect(frame.utf8.count < 60)
  }

  @Test func `other marks on the same character are noticed`() throws {
    let stage = try CursesStage(depth: .mono)
    for text in ["e\u{301}", "e\u{308}"] {
      var canvas = Canvas(width: 40, height: 10)
      canvas.draw(text, at: Position(column: 2, row: 2))
      try stage.show(canvas)
      #expect(
        stage.live.screen.cell(column: 2, row: 2).text.unicodeScalars.elementsEqual(
          text.unicodeScalars
        )
      )
    }
  }

  @Test func `new styles and a call for it paint everything again`() throws {
    let stage = try CursesStage(depth: .indexed256)
    let canvas = Self.canvas(width: 40, height: 10)
    try stage.show(canvas)
    let other = StyleTable { _, _ in Style(foreground: .indexed(200), attributes: .underline) }
    try stage.show(canvas, styles: other)
    expectEqual(stage.live.screen, canvas, other, depth: .indexed256)
    stage.live.screen.feed(Array("\u{1b}[H\u{1b}[2Jgarbage".utf8))
    stage.terminal.invalidate()
    try stage.show(canvas, styles: other)
    expectEqual(stage.live.screen, canvas, other, depth: .indexed256)
  }

  @Test func `the hardware cursor sits where the canvas says`() throws {
    let stage = try CursesStage()
    var canvas = Canvas(width: 40, height: 10)
    try stage.show(canvas)
    #expect(stage.live.screen.cursor == nil)
    canvas.cursor = (column: 7, row: 3)
    try stage.show(canvas)
    #expect(stage.live.screen.cursor.map { [$0.column, $0.row] } == [7, 3])
    canvas.cursor = (column: 8, row: 3)
    try stage.show(canvas)
    #expect(stage.live.screen.cursor.map { [$0.column, $0.row] } == [8, 3])
    for place in [(400, 3), (-1, 0), (0, Int.max)] {
      canvas.cursor = place
      try stage.show(canvas)
      #expect(stage.live.screen.cursor == nil)
    }
  }

  @Test(arguments: [(20, 5), (60, 15), (40, 5), (10, 10), (0, 0)])
  func `a canvas of another size than the terminal is cut or leaves blanks`(
    size: (width: Int, height: Int)
  ) throws {
    let stage = try CursesStage(width: 40, height: 10, depth: .mono)
    try stage.show(Self.canvas(width: 40, height: 10))
    var canvas = Canvas(width: size.width, height: size.height)
    for row in 0..<size.height {
      canvas.draw(String(repeating: "x", count: size.width), at: Position(column: 0, row: row))
    }
    try stage.show(canvas)
    let row = String(repeating: "x", count: min(40, size.width))
    let rows = (0..<10).map { $0 < size.height ? row : "" }
    #expect(stage.live.screen.rows == rows)
  }

  @Test func `hostile cells are drawn as replacements`() throws {
    let stage = try CursesStage(depth: .mono)
    var canvas = Canvas(width: 40, height: 10)
    let hostile: [UInt32] = [
      0, 0x07, 0x1b, 0x7f, 0x9b, 0xd800, 0xfffe, 0xffff, 0x10ffff, 0x110000, 0x7fff_ffff, 0x202e,
      0x200b, 0xfeff, 0x301, 0x2028, 0x8000_0000, 0xffff_ffff,
    ]
    for (column, glyph) in hostile.enumerated() {
      canvas.cells[column] = Cell(glyph: glyph, role: .text, surface: .base, width: 1)
      canvas.cells[40 + 2 * column] = Cell(glyph: glyph, role: .text, surface: .base, width: 2)
      if 40 + 2 * column + 1 < 80 { canvas.cells[40 + 2 * column + 1].width = 0 }
    }
    try stage.show(canvas)
    #expect(stage.live.screen.text(row: 0) == String(repeating: "\u{fffd}", count: hostile.count))
    try stage.close()
    #expect(OutputGrammar.violations(in: stage.output) == [])
  }
}
