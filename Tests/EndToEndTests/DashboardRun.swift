import Foundation
import SitrepTestSupport
import Testing

/// The dashboard running on a pseudoterminal, with the bundled incidents.
struct DashboardRun {
  /// A text that stands on the first row as soon as the dashboard is up.
  static let name = "sitrep"

  let session: PseudoterminalSession

  /// Starts the program and waits until its screen is up.
  init(
    _ arguments: [String] = [],
    environment: [String: String?] = [:],
    width: Int = 120,
    height: Int = 36,
    input: PseudoterminalSession.Input = .terminal
  ) throws {
    session = try Self.start(
      arguments,
      environment: environment,
      width: width,
      height: height,
      input: input
    )
    try waitForScreen()
  }

  /// Starts the program, whatever becomes of it.
  static func start(
    _ arguments: [String] = [],
    environment: [String: String?] = [:],
    width: Int = 120,
    height: Int = 36,
    input: PseudoterminalSession.Input = .terminal
  ) throws -> PseudoterminalSession {
    let program = try #require(TestBinary.path, "sitrep has not been built")
    return try PseudoterminalSession(
      program,
      arguments,
      environment: environment,
      width: width,
      height: height,
      input: input
    )
  }

  func waitForScreen() throws {
    try session.wait(for: "the dashboard") { screen in
      screen.isAlternate && screen.text(row: 0).contains(Self.name)
    }
  }

  /// Presses q and expects the program to end well, with the terminal as it was.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try session.send("q")
    #expect(try session.waitForExit() == .code(0), sourceLocation: sourceLocation)
    expectRestored(sourceLocation: sourceLocation)
  }

  /// Expects the terminal to be as it was before the program, and nothing odd to have been sent.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      session.terminal.settings == session.settingsBefore,
      "the terminal's settings",
      sourceLocation: sourceLocation
    )
    #expect(!session.screen.isAlternate, "the alternate screen", sourceLocation: sourceLocation)
    #expect(session.screen.cursor != nil, "the cursor", sourceLocation: sourceLocation)
    for mode in ["1000", "1002", "1006", "1049", "2004", "2026"] {
      #expect(isSwitchedBack(mode), "mode \(mode)", sourceLocation: sourceLocation)
    }
    #expect(OutputGrammar.violations(in: session.output) == [], sourceLocation: sourceLocation)
  }

  private func isSwitchedBack(_ mode: String) -> Bool {
    let sent = String(decoding: session.output, as: UTF8.self)
    let on = sent.range(of: "\u{1b}[?\(mode)h", options: .backwards)
    let off = sent.range(of: "\u{1b}[?\(mode)l", options: .backwards)
    guard let on else { return true }
    return off.map { on.upperBound <= $0.lowerBound } ?? false
  }
}
