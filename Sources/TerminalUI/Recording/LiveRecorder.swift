public import Dashboard

/// Records what is drawn on the terminal while somebody works on it, on the clock of the wall.
///
/// Each line goes to disk at once, so that whatever ends the program leaves a recording that plays.
/// Pauses are cut out; frames that follow each other faster than eyes do are joined.
@MainActor
public final class LiveRecorder {
  /// Opens a file for a recording.
  public typealias Opening = () throws -> RecordingFile

  /// The time that a frame is seen at least, in milliseconds.
  static let frameTime = 33
  /// The bytes at which a recording that was forgotten ends by itself, unless others are given.
  public static let usualLimit = 512 << 20

  private let open: Opening
  private let clock: () -> Int
  private let limit: Int
  private var file: RecordingFile?
  private var sink: CastSink?
  private var bytes = 0
  private var start = 0
  private var pausedAt: Int?
  private var lastTime: Int?
  private var waiting: RecordedFrame?
  /// The scene of a briefing that the last chapter was begun for.
  private var scene: Int?

  /// Records to files that are opened when they are wanted; the clock gives milliseconds.
  public init(
    open: @escaping Opening,
    clock: @escaping () -> Int,
    limit: Int = LiveRecorder.usualLimit
  ) {
    self.open = open
    self.clock = clock
    self.limit = limit
  }

  /// The file that is being written.
  public var name: String? { file?.name }

  /// Whether what is drawn is wanted.
  public var isRecording: Bool { sink != nil && pausedAt == nil }

  /// Begins a recording of a screen and tells the file's name.
  public func begin(title: String, styles: StyleTable, size: Viewport) throws -> String {
    let file = try open()
    var sink = CastSink(version: .two, styles: styles, idleLimit: 5) { [weak self] text in
      try file.write(text)
      self?.bytes += text.utf8.count
    }
    self.file = file
    bytes = 0
    start = clock()
    pausedAt = nil
    lastTime = nil
    waiting = nil
    scene = nil
    try sink.begin(title: title, size: size)
    self.sink = sink
    return file.name
  }

  /// Takes a screen that was drawn; during a briefing, each scene that is reached becomes a chapter.
  ///
  /// - Throws: What the file threw, or that it has grown too large.
  public func show(_ canvas: Canvas, of stage: Stage? = nil) throws {
    guard isRecording else { return }
    if let stage, let number = stage.position?.number, number != scene {
      scene = number
      try begin(chapter: stage.title)
    }
    let frame = RecordedFrame(milliseconds: time, canvas: canvas)
    if let lastTime, frame.milliseconds - lastTime < Self.frameTime {
      waiting = frame
      return
    }
    // One that was followed so soon was hardly seen.
    if let waiting, frame.milliseconds - waiting.milliseconds < Self.frameTime {
      self.waiting = nil
    }
    try flush()
    try write(frame)
    guard bytes < limit else { throw RecordingFault.tooLarge(limit: limit) }
  }

  /// Begins a chapter.
  public func begin(chapter title: String) throws {
    guard sink != nil else { return }
    try flush()
    try sink?.begin(RecordedScene(milliseconds: time, title: title, caption: ""))
  }

  /// Leaves out what is to come.
  public func pause() throws {
    guard sink != nil, pausedAt == nil else { return }
    try flush()
    pausedAt = clock()
  }

  /// Goes on as if no time had passed.
  public func resume() {
    guard let pausedAt else { return }
    start += clock() - pausedAt
    self.pausedAt = nil
  }

  /// Ends the recording; its file is whole even if this throws.
  public func end() throws {
    guard sink != nil else { return }
    resume()
    defer { drop() }
    try flush()
    try sink?.end(at: time)
    try file?.close()
  }

  /// Lets go of a recording that cannot be gone on with.
  public func drop() {
    sink = nil
    waiting = nil
    try? file?.close()
    file = nil
  }

  /// The time on the recording's clock.
  private var time: Int { (pausedAt ?? clock()) - start }

  private func flush() throws {
    guard let waiting else { return }
    self.waiting = nil
    try write(waiting)
  }

  private func write(_ frame: RecordedFrame) throws {
    lastTime = frame.milliseconds
    try sink?.show(frame)
  }
}
