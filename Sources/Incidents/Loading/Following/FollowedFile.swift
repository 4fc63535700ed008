/// A source that is being followed: what was read of it, and how it stands now.
struct FollowedFile {
  /// What a look at the source shows.
  enum Finding: Equatable {
    case unchanged
    case appended([UInt8])
    case replaced
    case truncated
    case removed
  }

  /// How much of the end of what was read is compared to tell appending from writing anew.
  private static let longestTail = 1024

  let source: Source
  /// How the file was read.
  private(set) var record = PlanRecord()
  /// The bytes that were read, up to the last line end.
  private(set) var consumed = 0
  /// The line ends among those bytes.
  private(set) var lines = 0
  /// Whether a record begins behind them, so that what comes can be read by itself.
  private(set) var isSettled = false
  /// The last of those bytes.
  private var tail: [UInt8] = []
  private var state: FileState?
  private var isStale = false

  /// Whether the source is a stream, as standard input and named pipes are.
  let isStream: Bool

  init(_ source: Source) {
    self.source = source
    isStream = source.content == .standardInput || FileState.isPipe(source)
  }

  /// Whether there is more in the file than what was read.
  var hasUnreadBytes: Bool { (state?.size ?? consumed) > consumed }

  /// Notes how the file stands before it is read whole, for the first time or once more.
  mutating func beginReading(isFirst: Bool = true) {
    record = PlanRecord()
    isStale = false
    if isFirst { state = FileState(path: source.name) }
  }

  /// Notes that a file was read to which nothing can be appended; any change means reading anew.
  mutating func finishReading() {
    isSettled = false
    consumed = 0
    lines = 0
    tail = []
  }

  /// Notes what was read of a file to which lines can be appended.
  mutating func finishReading(_ bytes: [UInt8], isSettled: Bool) {
    finishReading()
    advance(by: bytes[...])
    self.isSettled = isSettled
  }

  /// Notes that what was read is not what stands in the file.
  mutating func markStale() { isStale = true }

  /// Notes what was read of what was appended.
  mutating func advance(by bytes: ArraySlice<UInt8>) {
    consumed += bytes.count
    lines += bytes.count { $0 == ASCII.newline }
    tail = Array((tail + bytes.suffix(Self.longestTail)).suffix(Self.longestTail))
  }

  /// Looks at the file: what has happened since the last look.
  mutating func look() throws(LoadError) -> Finding {
    guard case .path = source.content else { return .unchanged }
    guard let now = FileState(path: source.name) else {
      defer { state = nil }
      return state == nil ? .unchanged : .removed
    }
    guard let before = state else {
      state = now
      isStale = false
      return .replaced
    }
    guard now != before else { return .unchanged }
    state = now
    guard now.isSameFile(as: before) else { return .replaced }
    if now.size < consumed || now.size == 0 {
      defer { isStale = true }
      // A file that is cut and then filled again is reported once and then read again.
      return isStale && now.size >= before.size ? .replaced : .truncated
    }
    if isStale || consumed == 0 { return .replaced }
    let descriptor = try FileDescriptor(opening: source.name)
    let start = consumed - tail.count
    guard descriptor.peek(tail.count, at: start) == tail else { return .replaced }
    let appended = descriptor.peek(now.size - consumed, at: consumed)
    return appended.isEmpty ? .unchanged : .appended(appended)
  }

  /// The part of a text that consists of whole lines; the last one may still be being written.
  static func wholeLines(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[..<(bytes.lastIndex(of: ASCII.newline).map { $0 + 1 } ?? 0)]
  }
}
