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
    let file = try Self.table(of: 20_000)
    defer { try? FileManager.default.removeItem(at: file) }
    let browse = try Browse.parse([file.path, "--no-state"])
    let world = try browse.data.world(browse.options, follows: follows)
    let last = await Self.lastWord(of: world) { _, store in store != nil }
    guard case .loadStopped(let store, _)? = last else {
      Issue.record("the last word is \(String(describing: last))")
      return
    }
    #expect(store.store.dataset.count >= 100)
    #expect(store.store.dataset.count < 20_000)
  }

  private static let rowsOfNewer = 30

  @Test func `stopped at the older release, all of the newer stays`() async throws {
    let (new, old) = (try Self.table(of: Self.rowsOfNewer), try Self.table(of: 20_000))
    defer { for file in [new, old] { try? FileManager.default.removeItem(at: file) } }
    let browse = try Browse.parse([new.path, "--against", old.path, "--no-state"])
    let world = try browse.data.world(browse.options)
    // A file of a few incidents is not browsed before it is there as a whole.
    let last = await Self.lastWord(of: world) { progress, store in
      progress.isOfOlderRelease && store?.store.dataset.count == Self.rowsOfNewer
    }
    guard case .comparisonStopped(let store, _)? = last else {
      Issue.record("the last word is \(String(describing: last))")
      return
    }
    #expect(store.store.dataset.count == Self.rowsOfNewer)
    #expect(store.store.dataset.release == nil)
  }

  /// What the world posts last, but for look-alikes, if it is cancelled at such progress.
  private static func lastWord(
    of world: World,
    cancelledAt isMoment: @escaping @Sendable (LoadProgress, StoreReference?) -> Bool
  ) async -> DashboardAction? {
    let posted = Mutex<[DashboardAction]>([])
    await Task {
      world.load { action in
        posted.withLock { $0.append(action) }
        guard case .loadProgressed(let progress, let store) = action else { return }
        if isMoment(progress, store) { withUnsafeCurrentTask { unsafe $0?.cancel() } }
      }
    }.value
    return posted.withLock { posted in
      posted.last { if case .duplicatesFound = $0 { false } else { true } }
    }
  }

  private static func table(of count: Int) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    let rows = (0..<count).map { "2015-03-11,Egypt,\($0 % 7),Incident number \($0) of many" }
    try (["date,country,killed,summary"] + rows).joined(separator: "\n")
      .write(to: file, atomically: true, encoding: .utf8)
    return file
  }
}
