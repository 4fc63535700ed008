import Foundation
import Glibc
import SitrepTestSupport
import Testing

/// A dashboard that a signal ends while it writes a file leaves nothing half-written.
@Suite(.serialized, .timeLimit(.minutes(3))) struct DashboardInterruptionTests {
  /// A folder that the dashboard is started in.
  private final class Workplace {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "sitrep-ended-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var files: [String] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      return (names ?? []).sorted()
    }

    func start(_ arguments: String...) throws -> PseudoterminalSession {
      let program = try #require(TestBinary.path, "sitrep has not been built")
      let session = try PseudoterminalSession(
        "/bin/sh",
        ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.path, program] + arguments
      )
      try session.wait(for: "the dashboard") { screen in
        screen.isAlternate && screen.text(row: 0).contains(DashboardRun.name)
      }
      return session
    }

    /// Writes so many incidents that to write them again takes a while.
    func writeIncidents(_ count: Int) throws {
      let rows = (1...count).map { number in
        "2015-03-\(10 + number % 20),Egypt,\(number % 7),\"Incident number \(number) of many\"\n"
      }
      try ("date,country,killed,summary\n" + rows.joined())
        .write(to: folder.appending(path: "many.csv"), atomically: true, encoding: .utf8)
    }
  }

  /// Stops a program where it is, and waits until it stands.
  private static func freeze(_ session: PseudoterminalSession) throws {
    session.signal(SIGSTOP)
    try session.wait(for: "a standstill") { _ in
      let status = try? String(contentsOfFile: "/proc/\(session.process)/stat", encoding: .utf8)
      return status?.split(separator: ")").last?.hasPrefix(" T") ?? false
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `an export leaves what was there and nothing else`(signal: Int32) throws {
    let place = try Workplace()
    try place.writeIncidents(20_000)
    let session = try place.start("many.csv", "--no-state")
    try session.wait(for: "all incidents") { $0.text(row: 0).contains("20,000 incidents") }
    try session.send("E")
    try session.wait(for: "the window") { $0.contains("Export") }
    try session.send("\u{15}out.ndjson\r")
    try session.wait(for: "the unfinished file") { _ in
      place.files.contains { $0.hasSuffix(".part") }
    }
    try Self.freeze(session)
    #expect(place.files.count { $0.hasSuffix(".part") } == 1, "it was written too fast to be ended")
    session.signal(signal)
    session.signal(SIGCONT)
    #expect(try session.waitForExit() == .signal(Int(signal)))
    #expect(place.files == ["many.csv"])
    #expect(!session.screen.isAlternate)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a recording that was begun holds whole lines and plays`(signal: Int32) throws {
    let place = try Workplace()
    let session = try place.start("--no-state")
    try session.send("R")
    try session.wait(for: "the sign") { $0.contains("recording to") }
    for key in ["j", "d", "m"] {
      try session.send(key)
      try session.rest()
    }
    session.signal(signal)
    #expect(try session.waitForExit() == .signal(Int(signal)))
    let name = try #require(place.files.first)
    #expect(place.files == [name])
    #expect(name.hasSuffix(".cast"))
    let text = try String(contentsOf: place.folder.appending(path: name), encoding: .utf8)
    #expect(text.hasSuffix("\n"))
    let lines = text.split(separator: "\n")
    #expect(lines.count >= 3)
    for line in lines {
      #expect(throws: Never.self, "\(line.prefix(80))") {
        try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    }
  }
}
