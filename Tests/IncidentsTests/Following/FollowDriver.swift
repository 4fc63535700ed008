import Foundation
import Synchronization

@testable import Incidents

/// Follows files on a task of its own and hands out what happens, event by event.
final class FollowDriver: Sendable {
  /// An event with the dataset there was then.
  struct Step: Sendable {
    var event: FollowEvent
    var dataset: Dataset
  }

  /// How long an event may take, far more than it ever does.
  private static let deadline = Duration.seconds(20)

  /// The folder for the test's files.
  let folder: URL
  private let steps: AsyncStream<Step>
  private let feed: AsyncStream<Step>.Continuation
  private let task = Mutex<Task<Void, Never>?>(nil)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sitrep-follow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    (steps, feed) = AsyncStream.makeStream()
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file in place.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Adds to the end of a file.
  func append(_ text: String, to name: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path(name)))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Writes a new file and renames it over an old one.
  func replace(_ name: String, with text: String) throws {
    try write(text, to: "new")
    guard rename(path("new"), path(name)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Begins to follow.
  func start(_ sources: [Source]) {
    let running = Task.detached(executorPreference: OwnThread()) { [feed] in
      let follower = DatasetFollower(DatasetLoader())
      try? follower.follow(sources) { event, dataset in
        feed.yield(Step(event: event, dataset: dataset()))
      }
      feed.finish()
    }
    task.withLock { $0 = running }
  }

  /// The next event; `nil` when following has ended or nothing happens in time.
  func next() async -> Step? {
    let watchdog = Task { [feed] in
      try await Task.sleep(for: Self.deadline)
      feed.finish()
    }
    defer { watchdog.cancel() }
    var iterator = steps.makeAsyncIterator()
    return await iterator.next()
  }

  /// Cancels following and waits until it has ended.
  func stop() async {
    let running = task.withLock { $0 }
    running?.cancel()
    await running?.value
  }
}
