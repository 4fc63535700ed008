import Foundation
import SitrepTestSupport
import Testing

/// The real program on a pseudoterminal: it starts, and however it ends, the terminal is as before.
@Suite(.serialized) struct TerminalLifeTests {
  @Test(arguments: [(120, 36), (80, 24), (40, 10), (20, 5), (5, 2), (1, 1)])
  func `q leaves the terminal as it was`(size: (width: Int, height: Int)) throws {
    let session = try DashboardRun.start(width: size.width, height: size.height)
    try session.wait(for: "the alternate screen") { $0.isAlternate }
    try session.wait(for: "the first frame") { _ in Self.frames(session) > 0 }
    try session.send("q")
    #expect(try session.waitForExit() == .code(0), "\(session.screen)")
    #expect(!session.screen.isAlternate)
    #expect(session.terminal.settings == session.settingsBefore)
    #expect(OutputGrammar.violations(in: session.output) == [])
  }

  static func frames(_ session: PseudoterminalSession) -> Int {
    String(decoding: session.output, as: UTF8.self).components(separatedBy: "\u{1b}[?2026l").count
      - 1
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT])
  func `a signal that ends the program gives the terminal back first`(signal: Int32) throws {
    let run = try DashboardRun()
    run.session.signal(signal)
    #expect(try run.session.waitForExit(seconds: 10) == .signal(Int(signal)))
    run.expectRestored()
  }

  @Test func `a stuck terminal does not keep a killed program alive`() throws {
    let run = try DashboardRun()
    // Without reading: when it takes no more keys, the program waits in a write for ever.
    let keys = Array(repeating: UInt8(0x0c), count: 64)
    let deadline = ContinuousClock.now + .seconds(20)
    while run.session.terminal.takesInput(milliseconds: 300), ContinuousClock.now < deadline {
      _ = run.session.terminal.write(keys[...])
    }
    #expect(ContinuousClock.now < deadline)
    run.session.signal(SIGTERM)
    #expect(try run.session.waitForExit(seconds: 10) == .signal(Int(SIGTERM)))
  }

  @Test func `a closed window ends the program`() throws {
    let run = try DashboardRun()
    run.session.terminal.hangUp()
    #expect(try run.session.waitForExit(seconds: 10) == .signal(Int(SIGHUP)))
  }

  @Test func `a stop from outside and going on draws the screen again`() throws {
    let run = try DashboardRun()
    run.session.signal(SIGSTOP)
    let before = Self.frames(run.session)
    run.session.screen.feed(Array("\u{1b}[2J\u{1b}[Hwhat a shell wrote".utf8))
    run.session.signal(SIGCONT)
    try run.session.wait(for: "another frame") { screen in
      Self.frames(run.session) > before && screen.text(row: 0).contains(DashboardRun.name)
    }
    try run.quit()
  }

  @Test func `Control-Z gives the terminal to the shell, and fg takes it back`() throws {
    let program = try #require(TestBinary.path, "sitrep has not been built")
    let session = try PseudoterminalSession(
      "/bin/sh",
      ["-c", "set -m; \"$0\"; echo sto''pped; read answer; fg >/dev/null; echo en''ded", program]
    )
    func isUp(_ screen: VirtualTerminal) -> Bool {
      screen.isAlternate && screen.text(row: 0).contains(DashboardRun.name)
    }
    try session.wait(for: "the dashboard", until: isUp)
    try session.send("\u{1a}")
    try session.wait(for: "the shell") { !$0.isAlternate && $0.contains("stopped") }
    #expect(session.terminal.settings == session.settingsBefore)
    session.resize(width: 100, height: 30)
    try session.send("\r")
    try session.wait(for: "the dashboard again", until: isUp)
    try session.send("q")
    try session.wait(for: "the end") { !$0.isAlternate && $0.contains("ended") }
    #expect(try session.waitForExit() == .code(0))
    #expect(session.terminal.settings == session.settingsBefore)
    #expect(OutputGrammar.violations(in: session.output) == [])
  }
}
