/// Reads files into one dataset and goes on reading as they grow or are replaced.
///
/// What is appended to a table or to JSON lines is read by itself, with the mapping that the file
/// began with; other formats, and files too short to be sure of the mapping, are read again. A last
/// line without a line end is still being written and waits for its end. Nothing that happens to a
/// file later is an error: what was read is kept and the report says what happened.
public struct DatasetFollower: Sendable {
  /// How long it takes at most until a cancelled task ends, in milliseconds.
  private static let patience: Int32 = 1000

  private let loader: DatasetLoader

  /// Makes a follower that reads like a loader.
  public init(_ loader: DatasetLoader) {
    self.loader = loader
  }

  /// Reads the sources and stays with them until the task is cancelled, or until nothing can come
  /// any more because all of them were streams that have ended.
  ///
  /// Blocks its thread; while nothing happens it looks once a second whether it is cancelled.
  ///
  /// - Parameters:
  ///   - sources: Files to follow, and `-` for a stream whose records appear as they come.
  ///   - progress: As in `DatasetLoader.load`, for what is there at the start.
  ///   - onEvent: Called for everything that happens, first with `.loaded`. Its second argument
  ///     makes a dataset of what there is then, at the cost of a copy of the columns.
  /// - Throws: `LoadError` when what is there at the start gives no dataset, or when the task is
  ///   cancelled before that.
  public func follow(
    _ sources: [Source],
    progress: (LoadProgress, () -> Dataset) -> Void = { _, _ in },
    onEvent: (FollowEvent, () -> Dataset) -> Void
  ) throws(LoadError) {
    let session = FollowSession(sources, loader: loader)
    let paths = sources.filter { $0.content == .path }.map(\.name)
    // Watching begins before reading, so that nothing falls between them.
    let follower = FileFollower(paths: paths)
    try session.open(progress: progress)
    func tell(_ event: FollowEvent) {
      onEvent(event) { session.dataset() }
    }
    tell(session.event(.loaded, file: 0, from: 0))
    while !Task.isCancelled, session.expectsMore {
      let isReadable = follower.wait(
        atMost: Self.patience,
        stream: session.streamDescriptor
      )
      if Task.isCancelled { return }
      if isReadable { session.readStream(tell) }
      session.look(tell)
    }
  }
}
