import Foundation
import SitrepTestSupport
import Testing

/// The real program on terminals and in environments of all sorts.
@Suite(.serialized) struct TerminalKindTests {
  @Test(
    arguments: [
      (["TERM": "nonsense"], "TERM=nonsense"), (["TERM": "dumb"], "TERM=dumb"),
      (["TERM": nil], "TERM is not set"), (["TERM": ""], "TERM is not set"),
    ] as [([String: String?], String)]
  )
  func `a terminal that cannot be used is refused in one sentence`(
    environment: [String: String?],
    words: String
  ) throws {
    let session = try DashboardRun.start(environment: environment, width: 400)
    #expect(try session.waitForExit() == .code(2))
    #expect(session.screen.contains(words), "\(session.screen)")
    #expect(!session.output.contains(0x1b))
    #expect(session.terminal.settings == session.settingsBefore)
  }

  @Test(
    arguments: [
      ["TERM": "xterm-kitty"], ["TERM": "nonsense", "COLORTERM": "truecolor"], ["TERM": "vt100"],
      ["TERM": "linux"], ["TERM": "screen-256color"], ["TERM": "tmux-256color"], ["LC_ALL": "C"],
      ["LC_ALL": nil], ["NO_COLOR": "1"], ["LINES": "10", "COLUMNS": "20"], ["HOME": nil],
      ["PATH": "/nonexistent", "COLORTERM": "truecolor"],
    ] as [[String: String?]]
  )
  func `the dashboard comes up and goes`(environment: [String: String?]) throws {
    let session = try DashboardRun.start(environment: environment)
    try session.wait(for: "the dashboard") { $0.text(row: 0).contains(DashboardRun.name) }
    try session.send("q")
    #expect(try session.waitForExit() == .code(0))
    #expect(session.terminal.settings == session.settingsBefore)
  }

  @Test(
    arguments: [
      (["NO_COLOR": "1"], false, false), ([:], true, false),
      (["COLORTERM": "truecolor"], true, true),
      (["NO_COLOR": "1", "COLORTERM": "24bit"], false, false),
    ] as [([String: String], Bool, Bool)]
  )
  func `colours are those that the environment allows`(
    environment: [String: String],
    hasColor: Bool,
    hasTruecolor: Bool
  ) throws {
    let cache = FileManager.default.temporaryDirectory
      .appendingPathComponent("sitrep-cache-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: cache) }
    let run = try DashboardRun(
      environment: environment.merging(["XDG_CACHE_HOME": cache]) { $1 }.mapValues { $0 }
    )
    try run.quit()
    let sent = String(decoding: run.session.output, as: UTF8.self)
    #expect(sent.contains("38;2;") == hasTruecolor)
    #expect((sent.contains("[38;") || sent.contains("[48;") || sent.contains(";38;")) == hasColor)
    let entries = try? FileManager.default.contentsOfDirectory(atPath: "\(cache)/sitrep/terminfo")
    #expect((entries != nil) == hasTruecolor)
    if hasTruecolor { #expect(entries == ["s"]) }
  }

  @Test(arguments: [PseudoterminalSession.Input.closed, .null])
  func `without a terminal on stdin the keys come from the terminal itself`(
    input: PseudoterminalSession.Input
  ) throws {
    try DashboardRun(input: input).quit()
  }

  @Test func `a storm of resizes ends in a screen of the last size`() throws {
    let run = try DashboardRun()
    for step in 0..<60 {
      run.session.resize(width: 1 + step * 37 % 180, height: 1 + step * 11 % 50)
      run.session.pump(milliseconds: 0)
    }
    run.session.resize(width: 100, height: 30)
    try run.session.wait(for: "the last size") { screen in
      screen.text(row: 0).contains(DashboardRun.name) && !screen.text(row: 29).isEmpty
    }
    try run.quit()
  }

  @Test func `a paste of a megabyte neither hangs nor runs as keys`() throws {
    let run = try DashboardRun()
    try run.session.send("/")
    try run.session.send(
      "\u{1b}[200~" + String(repeating: "qqqq\n", count: 200_000) + "\u{1b}[201~"
    )
    try run.session.wait(for: "the pasted text") {
      $0.contains("qqqq qqqq") && $0.contains("the first 65,536 bytes")
    }
    try run.session.send("\u{15}\u{1b}")
    try run.session.wait(for: "the answer to Escape") { !$0.contains("qqqq qqqq") }
    run.session.signal(SIGTERM)
    #expect(try run.session.waitForExit() == .signal(Int(SIGTERM)))
    run.expectRestored()
  }
}
