/// Reads files into one dataset and goes on reading as they grow or are replaced.
///
/// What is appended to a table or to JSON lines is read by itself, with the mapping that the file
/// began with; other formats, and files too short to be sure of the mapping, are read again. A last
/// line without a line end is still being written and waits for its end. Nothing that happens to a
/// file later is an error: what was read is kept and the report says what happened.
public struct DatasetFollower: Sendable {
  /// How long it takes at most until a cancelled task ends, in milliseconds.
  private static let patience: Int32 = 1000
  /// The least time between two events: thirty a second are more than anybody sees.
  private static let pace = Duration.milliseconds(33)

  private let loader: DatasetLoader

  /// Makes a follower that reads like a loader.
  public init(_ loader: DatasetLoader) {
    self.loader = loader
  }

  /// Reads the sources and stays with them until the task is cancelled, or until nothing can come
  /// any more because all of them were streams that have ended.
  ///
  /// Blocks its thread. With an interrupt nothing runs while nothing happens; without one it looks
  /// once a second whether it is cancelled. What comes in a burst is gathered: at most thirty events
  /// a second, and fewer where taking one in costs more than a quarter of the time.
  ///
  /// - Parameters:
  ///   - sources: Files to follow, and `-` for a stream whose records appear as they come.
  ///   - interrupt: What ends it, beside cancelling the task.
  ///   - progress: As in `DatasetLoader.load`, for what is there at the start.
  ///   - onEvent: Called for everything that happens, first with `.loaded`. Its second argument
  ///     makes a dataset of what there is then, at the cost of a copy of the columns.
  /// - Throws: `LoadError` when what is there at the start gives no dataset, or when the task is
  ///   cancelled before that.
  public func follow(
    _ sources: [Source],
    until interrupt: FollowInterrupt? = nil,
    progress: (LoadProgress, () -> Dataset) -> Void = { _, _ in },
    onEvent: (FollowEvent, () -> Dataset) -> Void
  ) throws(LoadError) {
    let quiet = FollowInterrupt()
    let session = FollowSession(sources, loader: loader)
    let paths = sources.filter { $0.content == .path }.map(\.name)
    // Watching begins before reading, so that nothing falls between them.
    let follower = FileFollower(paths: paths)
    try session.open(progress: progress)
    let clock = ContinuousClock()
    var next = clock.now
    func tell(_ event: FollowEvent) {
      let spent = clock.measure { onEvent(event) { session.dataset() } }
      next = clock.now + max(Self.pace, spent * 3)
    }
    tell(session.event(.loaded, file: 0, from: 0))
    while !Task.isCancelled, session.expectsMore {
      let isReadable = follower.wait(
        atMost: interrupt == nil ? Self.patience : -1,
        stream: session.streamDescriptor,
        interrupt: interrupt?.descriptor ?? -1
      )
      if Task.isCancelled { return }
      let rest = max(.zero, next - clock.now)
      let milliseconds = Int32(clamping: Int(rest / .milliseconds(1)))
      if (interrupt ?? quiet).hasHappened(within: milliseconds) { return }
      if isReadable { session.readStream(tell) }
      session.look(tell)
    }
  }
}
