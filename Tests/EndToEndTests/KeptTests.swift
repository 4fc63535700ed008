import Foundation
import SitrepTestSupport
import Testing

/// The real program on a pseudoterminal, twice: what was done in the first run is there in the second.
@Suite(.serialized) struct KeptTests {
  private let folder: String
  private let environment: [String: String?]

  init() {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "sitrep-kept-\(UUID().uuidString)").path
    environment = ["XDG_STATE_HOME": folder]
  }

  /// Starts the program and waits for rows: keys that are about one need it to be there.
  private func start(_ arguments: String...) throws -> DashboardRun {
    let run = try DashboardRun(arguments, environment: environment)
    try run.session.wait(for: "the rows") { $0.contains("of 87") || $0.contains("87 incidents") }
    return run
  }

  private func clean() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  @Test func `a mark and a note are there again in the next run`() throws {
    defer { clean() }
    let first = try start()
    try first.session.send(" ekeep an eye on it\u{1b}")
    try first.session.wait(for: "the note") { $0.contains("note kept") }
    try first.quit()
    let second = try start()
    try second.session.wait(for: "the mark") { $0.contains("◆") && $0.contains("✎") }
    try second.session.send("/note:eye\r")
    try second.session.wait(for: "the note") {
      $0.contains("1 of 87") && $0.contains("keep an eye on it")
    }
    try second.quit()
  }

  @Test func `a run begins afresh and says that it need not, -r goes on`() throws {
    defer { clean() }
    let first = try start()
    try first.session.send("/country:eg\rjj")
    try first.session.wait(for: "the filter") { $0.contains("15 of 87") && $0.contains("3/15") }
    try first.quit()
    let second = try start()
    try second.session.wait(for: "the hint") { $0.contains("sitrep -r") }
    #expect(!second.session.screen.contains("15 of 87"))
    try second.quit()
    let third = try start("-r")
    try third.session.wait(for: "the session") { $0.contains("15 of 87") && $0.contains("3/15") }
    try third.quit()
  }

  @Test func `--no-state leaves no trace, and --print-view prints the view at the end`() throws {
    defer { clean() }
    let run = try start("--no-state", "--print-view")
    try run.session.send(" /country:eg\r")
    try run.session.wait(for: "the filter") { $0.contains("15 of 87") }
    try run.quit()
    let last = String(decoding: run.session.output.suffix(200), as: UTF8.self)
    #expect(last.contains("where=country:eg"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a damaged case file is told, and everything works`() throws {
    defer { clean() }
    try FileManager.default.createDirectory(
      atPath: folder + "/sitrep",
      withIntermediateDirectories: true
    )
    try Data(repeating: 0x41, count: 4096)
      .write(to: URL(fileURLWithPath: folder + "/sitrep/case.sqlite"))
    let run = try start()
    try run.session.wait(for: "the sentence") { $0.contains("nothing is kept") }
    try run.session.send(" ")
    try run.session.wait(for: "the mark") { $0.contains("◆") }
    try run.quit()
  }
}
