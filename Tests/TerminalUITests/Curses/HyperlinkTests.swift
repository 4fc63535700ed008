import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@testable import TerminalUI

/// Links that can be clicked: where they are sent, and where not.
@MainActor @Suite(.serialized) struct HyperlinkTests {
  private static let target = "https://example.org/a"
  private static let opening = "\u{1b}]8;id=s1;\(target)\u{1b}\\"

  private func canvas(_ text: String, target: String = Self.target) -> Canvas {
    var canvas = Canvas(width: 40, height: 10)
    let line = Rect(column: 2, row: 3, width: 30, height: 1)
    canvas.draw(text, in: line, role: .link)
    canvas.link(line, to: target)
    return canvas
  }

  private func sent(by stage: CursesStage, _ canvas: Canvas) throws -> String {
    let before = stage.output.count
    try stage.show(canvas)
    return String(decoding: stage.output[before...], as: UTF8.self)
  }

  @Test func `a link is sent once, within the frame, and shows what the canvas holds`() throws {
    let stage = try CursesStage(depth: .truecolor, environment: ["FORCE_HYPERLINK": "1"])
    try stage.show(Canvas(width: 40, height: 10))
    let canvas = canvas("[1] here")
    let frame = try sent(by: stage, canvas)
    #expect(frame.contains(Self.opening))
    #expect(frame.hasPrefix("\u{1b}[?2026h") && frame.hasSuffix("\u{1b}[?2026l"))
    #expect(OutputGrammar.violations(in: stage.output) == [])
    CursesDrawingTests().expectEqual(stage.live.screen, canvas, depth: stage.depth)
    #expect(try sent(by: stage, canvas) == "")
    stage.terminal.invalidate()
    #expect(try sent(by: stage, canvas).contains(Self.opening))
  }

  @Test func `a row that loses its link is drawn again although it looks the same`() throws {
    let stage = try CursesStage(depth: .truecolor, environment: ["FORCE_HYPERLINK": "1"])
    _ = try sent(by: stage, canvas("[1] here"))
    var plain = Canvas(width: 40, height: 10)
    plain.draw("[1] here", at: Position(column: 2, row: 3), role: .link)
    let frame = try sent(by: stage, plain)
    #expect(frame.contains("[1] here"))
    #expect(!frame.contains("]8;id"))
    CursesDrawingTests().expectEqual(stage.live.screen, plain, depth: stage.depth)
  }

  @Test func `what is drawn over a link takes it away`() {
    var canvas = canvas("[1] here")
    #expect(canvas.links.map(\.columns) == [2..<10])
    canvas.fill(Rect(column: 9, row: 0, width: 4, height: 8), surface: .base)
    #expect(canvas.links == [])
  }

  @Test(arguments: ["javascript:alert(1)", "https://a\u{1b}]", "https://a b", "https://é.example"])
  func `an address that is not plain and of the web is never sent`(target: String) throws {
    let stage = try CursesStage(depth: .truecolor, environment: ["FORCE_HYPERLINK": "1"])
    #expect(try !sent(by: stage, canvas("[1] here", target: target)).contains("]8;"))
  }

  @Test(
    arguments: [
      (["TERM": "xterm-256color"], false), (["TERM": "linux"], false),
      (["TERM": "xterm-kitty"], true), (["TERM": "xterm-256color", "VTE_VERSION": "7200"], true),
      (["TERM": "xterm-256color", "VTE_VERSION": "4200"], false),
      (["TERM": "screen-256color", "KITTY_WINDOW_ID": "1"], false),
      (["TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux"], false),
      (
        ["TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false
      ),
      (["TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], true),
      (["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"], false),
      (["TERM": "linux", "FORCE_HYPERLINK": "1"], true),
    ] as [([String: String], Bool)]
  )
  func `links are for terminals that are known to bear them`(
    environment: [String: String],
    isKnown: Bool
  ) {
    #expect(HyperlinkSequence.isKnown(environment) == isKnown)
  }

  @Test func `the sources of an incident are links in its detail, each line of a long one`() throws
  {
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(SampleIncidents.store()),
      viewport: Viewport(columns: 120, rows: 50)
    )
    session.press(try Key.keys(in: "/has:source<Enter>4z"))
    let canvas = session.canvas()
    let sources = try #require(session.state.selectedIncident?.sources)
    #expect(Set(canvas.links.map(\.target)) == Set(sources.filter { $0.hasPrefix("http") }))
    #expect(!canvas.links.isEmpty)
    for link in canvas.links {
      let text = canvas[row: link.row][canvas[row: link.row].startIndex...]
        .dropFirst(link.columns.lowerBound).prefix(link.columns.count)
      #expect(text.allSatisfy { $0.role == .link })
    }
  }
}
