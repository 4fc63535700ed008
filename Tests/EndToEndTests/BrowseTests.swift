import ArgumentParser
import Dashboard
import Foundation
import Incidents
import Synchronization
import Testing

@testable import sitrep

/// What stands in for the parser says what the parser says.
@Suite struct BrowseTests {
  private func written(_ command: some ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    return text
  }

  @Test(arguments: [[], ["a.csv"], ["a.csv", "b.json", "check"]])
  func `files alone are what the parser makes of them`(files: [String]) throws {
    let parsed = try Browse.parse(files)
    #expect(written(Browse(files: files)) == written(parsed))
    #expect(Browse(files: files).data.files == files)
  }

  @Test func `an option that is left out would be seen`() throws {
    #expect(written(Browse()) != written(try Browse.parse([])))
    #expect(written(try Browse.parse(["--ascii"])) != written(Browse(files: [])))
    #expect(written(try Browse.parse(["--now", "2016-01-01"])) != written(Browse(files: [])))
  }

  @Test(arguments: [false, true])
  func `a load that is stopped ends with what had come`(follows: Bool) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let rows = (0..<20_000).map { "2015-03-11,Egypt,\($0 % 7),Incident number \($0) of many" }
    try (["date,country,killed,summary"] + rows).joined(separator: "\n")
      .write(to: file, atomically: true, encoding: .utf8)
    let browse = try Browse.parse([file.path, "--no-state"])
    let world = try browse.data.world(browse.options, follows: follows)
    let posted = Mutex<[DashboardAction]>([])
    await Task {
      world.load { action in
        posted.withLock { $0.append(action) }
        if case .loadProgressed(_, _?) = action { withUnsafeCurrentTask { unsafe $0?.cancel() } }
      }
    }.value
    let last = posted.withLock { posted in
      posted.last { if case .duplicatesFound = $0 { false } else { true } }
    }
    guard case .loadStopped(let store, _)? = last else {
      Issue.record("the last word is \(String(describing: last))")
      return
    }
    #expect(store.store.dataset.count >= 200)
    #expect(store.store.dataset.count < 20_000)
  }
}
