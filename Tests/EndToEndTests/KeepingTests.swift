import Foundation
import SitrepTestSupport
import Testing

/// What is kept from inside the dashboard ends in files: scenes in a board, the screen in a cast.
@Suite(.serialized) struct KeepingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "sitrep-keeping-\(UUID().uuidString)")

  private func start() throws -> PseudoterminalSession {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rows = "date,country,killed\n2015-01-02,Egypt,3\n2015-02-03,Yemen,4\n"
    try Data(rows.utf8).write(to: folder.appending(path: "events.csv"))
    let program = try #require(TestBinary.path, "sitrep has not been built")
    let command = "cd '\(folder.path)' && exec '\(program)' events.csv"
    let session = try PseudoterminalSession("/bin/sh", ["-c", command])
    try session.wait(for: "the incidents") { $0.contains("2 incidents") }
    return session
  }

  private func files(endingIn ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasSuffix(ending) }
  }

  @Test func `the screen is recorded until R is pressed again`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try start()
    try session.send("R")
    try session.wait(for: "the sign") { $0.contains("recording ·") }
    try session.send("/yemen\r")
    try session.wait(for: "the filter") { $0.contains("1 of 2") }
    try session.send("R")
    try session.wait(for: "the end") { $0.contains("recorded: sitrep-") }
    try session.send("q")
    #expect(try session.waitForExit() == .code(0))
    let file = try #require(try files(endingIn: ".cast").first)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let values = lines.map { try? JSONSerialization.jsonObject(with: Data($0.utf8)) }
    #expect(values.allSatisfy { $0 != nil } && lines.count > 3)
    let screen = VirtualTerminal(width: 120, height: 36)
    var seen = false
    for value in values.dropFirst() {
      guard let event = value as? [Any], event[1] as? String == "o" else { continue }
      screen.feed(Array((event[2] as? String ?? "").utf8))
      seen = seen || screen.text(row: 0).contains("1 of 2")
    }
    #expect(seen, "the filtered screen is in the recording")
  }

  @Test func `a view is kept as a scene of a board that can be recorded`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try start()
    try session.send("/egypt\r")
    try session.wait(for: "the filter") { $0.contains("1 of 2") }
    try session.send("K")
    try session.wait(for: "the question") { $0.contains("Keep this view as a scene named") }
    try session.send("\u{15}In Egypt\r")
    try session.wait(for: "the scene") { $0.contains("1 In Egypt") }
    try session.send("\u{1b}")
    try session.wait(for: "the panes") { !$0.contains("1 In Egypt") }
    try session.send("q")
    #expect(try session.waitForExit() == .code(0))
    let board = try #require(try files(endingIn: ".board.toml").first)
    let text = try String(contentsOf: board, encoding: .utf8)
    #expect(text.contains("data = [\"events.csv\"]"))
    #expect(text.contains("title = \"In Egypt\""))
    #expect(text.contains("where=egypt"))
  }
}
