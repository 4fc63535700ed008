import Dashboard
import Foundation
import SitrepTestSupport
import Testing

@testable import TerminalUI

/// Taking the terminal, reading from it and giving it back.
@MainActor @Suite(.serialized) struct CursesLifeTests {
  @Test(arguments: ColorDepth.allCases)
  func `the terminal is given back as it was`(depth: ColorDepth) throws {
    let stage = try CursesStage(depth: depth)
    try stage.show(Canvas(width: 40, height: 10))
    #expect(stage.live.screen.isAlternate)
    #expect(stage.live.pair.settings != stage.settingsBefore)
    try stage.close()
    try stage.close()
    #expect(!stage.live.screen.isAlternate)
    #expect(stage.live.screen.cursor != nil)
    #expect(stage.live.pair.settings == stage.settingsBefore)
    let sent = String(decoding: stage.output, as: UTF8.self)
    for mode in ["2004", "1002", "1006", "1000", "1049"] {
      #expect(Self.isSwitchedBack(mode, in: sent), "mode \(mode)")
    }
    #expect(OutputGrammar.violations(in: stage.output) == [])
  }

  static func isSwitchedBack(_ mode: String, in sent: String) -> Bool {
    guard let on = sent.range(of: "\u{1b}[?\(mode)h", options: .backwards),
      let off = sent.range(of: "\u{1b}[?\(mode)l", options: .backwards)
    else { return false }
    return on.upperBound <= off.lowerBound
  }

  @Test func `leaving the scope gives the terminal back`() throws {
    let live = try LiveTerminal(width: 40, height: 10)
    let before = live.pair.settings
    do {
      let options = TerminalOptions(
        environment: ["TERM": "xterm-256color"],
        input: live.pair.slave,
        output: live.pair.slave,
        holdsErrors: false
      )
      let terminal = try CursesTerminal(options: options)
      #expect(throws: TerminalError.taken) { _ = try CursesTerminal(options: options).depth }
      _ = terminal.size
    }
    try live.settle()
    #expect(!live.screen.isAlternate)
    #expect(live.pair.settings == before)
  }

  @Test func `a terminal without colours is drawn without them`() throws {
    let stage = try CursesStage(depth: .indexed256, environment: ["TERM": "vt100"])
    #expect(stage.depth == .mono)
    var canvas = Canvas(width: 40, height: 10)
    canvas.draw("text", at: Position(column: 0, row: 0), role: .warning, surface: .header)
    try stage.show(canvas)
    #expect(stage.live.screen.text(row: 0) == "text")
  }

  @Test func `what is not a terminal is refused`() throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    let options = TerminalOptions(
      environment: ["TERM": "xterm-256color"],
      input: null,
      output: null,
      holdsErrors: false
    )
    #expect(throws: TerminalError.notATerminal) { _ = try CursesTerminal(options: options).depth }
  }

  @Test(arguments: [
    ("\u{1b}OA", Key.up), ("\u{1b}[A", .up), ("\u{1b}OB", .down), ("\u{1b}[D", .left),
    ("\u{1b}OC", .right), ("\u{1b}OH", .home), ("\u{1b}[F", .end), ("\u{1b}[1~", .home),
    ("\u{1b}[4~", .end), ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown), ("\u{1b}[2~", .insert),
    ("\u{1b}[3~", .delete), ("\u{1b}[Z", .backTab), ("\u{1b}OP", .function(1)),
    ("\u{1b}[24~", .function(12)), ("\u{7f}", .backspace), ("\r", .enter), ("é", .character("é")),
    ("漢", .character("漢")), ("\u{3}", .control("c")), ("\u{1a}", .control("z")),
    ("\u{13}", .control("s")), ("\u{1b}x", .alt("x")), ("\u{1b}", .escape),
  ])
  func `what a terminal sends for a key is that key`(sent: String, key: Key) throws {
    let stage = try CursesStage()
    stage.live.type(sent)
    #expect(try stage.event() == .key(key))
    // A mark behind it, alone in its read so that an Escape before it stays one.
    stage.live.type("!")
    #expect(try stage.event() == .key(.character("!")))
  }

  @Test func `replies that nobody asked for are swallowed`() throws {
    let stage = try CursesStage()
    stage.live.type("\u{1b}[?62;22c\u{1b}]11;rgb:0/0/0\u{1b}\\\u{1b}P>|term\u{1b}\\\u{1b}[1;5Aj")
    #expect(try stage.event() == .key(.character("j")))
  }

  @Test func `the mouse is reported by cell, far to the right as well`() throws {
    let stage = try CursesStage(width: 300, height: 50)
    stage.live.type("\u{1b}[<0;280;41M\u{1b}[<0;280;41m\u{1b}[<64;1;1M\u{1b}[<65;2;3Mj")
    #expect(try stage.event() == .mouse(MouseEvent(kind: .pressed, column: 279, row: 40)))
    #expect(try stage.event() == .mouse(MouseEvent(kind: .released, column: 279, row: 40)))
    #expect(try stage.event() == .mouse(MouseEvent(kind: .wheelUp, column: 0, row: 0)))
    #expect(try stage.event() == .mouse(MouseEvent(kind: .wheelDown, column: 1, row: 2)))
    #expect(try stage.event() == .key(.character("j")))
  }

  @Test func `a paste comes whole, and its line ends press no key`() throws {
    let stage = try CursesStage()
    stage.live.type("\u{1b}[200~one\r\ntwo\u{1b}[31m\u{3}é\u{1b}[201~j")
    #expect(try stage.event() == .pasted("one two[31mé"))
    #expect(try stage.event() == .key(.character("j")))
  }

  @Test func `a new size arrives as an event`() throws {
    let stage = try CursesStage()
    try stage.show(Canvas(width: 40, height: 10))
    for size in [(120, 36), (1, 1), (20, 5), (200, 60)] {
      stage.live.resize(width: size.0, height: size.1)
      // Not raise: the threads that run tests block signals.
      kill(getpid(), SIGWINCH)
      #expect(try stage.event() == .resized)
      #expect(stage.size == [size.0, size.1])
      let canvas = CursesDrawingTests.canvas(width: size.0, height: size.1)
      try stage.show(canvas)
      CursesDrawingTests().expectEqual(stage.live.screen, canvas, depth: stage.depth)
    }
  }

  @Test func `another thread can end the sleep`() throws {
    let stage = try CursesStage()
    let wakeup = stage.terminal.wakeup
    Thread.detachNewThread { wakeup.wake() }
    stage.terminal.wait()
    let event = stage.terminal.nextEvent()
    #expect(event == nil)
  }

  @Test func `a terminal that went away is noticed`() throws {
    let stage = try CursesStage()
    stage.live.pair.hangUp()
    #expect(try stage.event() == .ended)
  }

  @Test func `a text for the clipboard is sent past curses`() throws {
    let stage = try CursesStage()
    let sent = stage.terminal.copy("foo")
    #expect(sent)
    let refused = stage.terminal.copy(String(repeating: "x", count: 10_000))
    #expect(!refused)
    try stage.close()
    #expect(String(decoding: stage.output, as: UTF8.self).contains("\u{1b}]52;c;Zm9v\u{1b}\\"))
    #expect(OutputGrammar.violations(in: stage.output) == [])
  }
}
