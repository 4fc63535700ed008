import Foundation
import SitrepTestSupport
import Testing

/// The speaker's terminal beside the presenter's, both real programs on pseudoterminals.
@Suite(.serialized) struct NotesTerminalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "sitrep-notes-\(UUID().uuidString)").path

  private func start(_ arguments: String...) throws -> PseudoterminalSession {
    try DashboardRun.start(arguments, environment: ["XDG_RUNTIME_DIR": folder])
  }

  @Test func `notes wait, follow, and say when it is over`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notes = try start("brief", "--notes")
    try notes.wait(for: "waiting") { $0.contains("has not begun") }
    let presenter = try start("brief")
    try notes.wait(for: "the first scene") { screen in
      screen.contains("1/10") && screen.contains("a floor, not a ceiling")
        && screen.contains("next  Where they were")
    }
    try presenter.send(" ")
    try notes.wait(for: "the second scene") { screen in
      screen.contains("2/10") && screen.contains("A star marks a country")
        && screen.contains("on screen  87 attacks in")
    }
    try presenter.send("10\r")
    try notes.wait(for: "the last scene") { $0.contains("10/10") && $0.contains("the last scene") }
    try presenter.send("q")
    #expect(try presenter.waitForExit() == .code(0))
    try notes.wait(for: "the end") { $0.contains("has ended after 0:") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/sitrep") == [])
    try notes.send("q")
    #expect(try notes.waitForExit() == .code(0))
  }
}
