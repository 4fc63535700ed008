import Glibc

/// The data that is being followed and how it came about.
///
/// A class, because the closures that make datasets are handed out while it changes.
final class FollowSession {
  /// How much may be read anew for a few rows, so that the mapping rests on more of them.
  private static let smallBytes = 8 << 20
  private static let block = 1 << 20

  private let loader: DatasetLoader
  private let cards: [CardFile]
  private var files: [FollowedFile]
  private var builder = DatasetBuilder(title: "")
  private var reports: [FileReport] = []
  private var stream: SourceStream?
  /// All that came from the stream, which cannot be read a second time.
  private var streamBytes: [UInt8] = []
  /// Whether the stream may bring more.
  private(set) var hasOpenStream: Bool

  /// What to poll for the stream, -1 when it can bring nothing.
  var streamDescriptor: Int32 { hasOpenStream ? stream?.descriptorNumber ?? -1 : -1 }

  /// Whether anything can still happen.
  var expectsMore: Bool { hasOpenStream || files.contains { !$0.isStream } }

  init(_ sources: [Source], loader: DatasetLoader) {
    self.loader = loader
    cards = sources.map(CardFile.read)
    files = sources.map { FollowedFile($0) }
    hasOpenStream = files.contains(where: \.isStream)
  }

  /// What there is now; the report says what waits for the end of its line.
  func dataset() -> Dataset {
    var reports = reports
    for index in reports.indices where hasUnfinishedLine(index) {
      reports[index].notes.append("the last line has no end yet and waits for it")
    }
    return loader.finish(builder, LoadReport(files: reports))
  }

  /// An event of a file, whose new rows are those from one on.
  func event(_ change: FollowEvent.Change, file: Int, from row: Int) -> FollowEvent {
    let name =
      files.count > 1 && change == .loaded ? "\(files.count) files" : files[file].source.name
    let isNews = change == .grown || change == .replaced
    let rows = isNews ? min(row, builder.count)..<builder.count : builder.count..<builder.count
    return FollowEvent(file: name, change: change, newRows: rows)
  }

  /// Reads what is there; of a stream, as much as it takes to make an incident.
  func open(progress: FileLoad.Progress) throws(LoadError) {
    if let source = files.first(where: \.isStream)?.source {
      stream = try SourceStream(source)
      try takeStreamBlock()
    }
    while true {
      do throws(LoadError) {
        return try load(progress: progress)
      } catch {
        guard hasOpenStream, error.mayPass else { throw error }
        try takeStreamBlock()
      }
    }
  }

  /// Takes what the stream has brought.
  func readStream(_ tell: (FollowEvent) -> Void) {
    guard let index = files.firstIndex(where: \.isStream) else { return }
    do {
      try takeStreamBlocks()
    } catch {
      hasOpenStream = false
      return tell(fail(index, error))
    }
    let rest = Array(streamBytes[min(files[index].consumed, streamBytes.count)...])
    if let event = grow(index, rest) { tell(event) }
    if !hasOpenStream { tell(event(.ended, file: index, from: builder.count)) }
  }

  /// Looks at all files and takes in what has happened to them.
  func look(_ tell: (FollowEvent) -> Void) {
    for index in files.indices {
      do throws(LoadError) {
        switch try files[index].look() {
        case .unchanged: continue
        case .appended(let bytes): if let event = grow(index, bytes) { tell(event) }
        case .replaced: tell(reload(index, .replaced))
        case .truncated:
          note(index, .truncated, "the file was cut short; what was read before is kept")
          tell(event(.truncated, file: index, from: builder.count))
        case .removed:
          note(index, .truncated, "the file is gone; what was read before is kept")
          tell(event(.removed, file: index, from: builder.count))
        }
      } catch {
        tell(fail(index, error))
      }
    }
  }
}

extension FollowSession {
  /// Reads everything there is; what was there before stays when that fails.
  private func load(progress: FileLoad.Progress = { _, _ in }) throws(LoadError) {
    var next = files
    var sources: [Source] = []
    for index in next.indices {
      next[index].beginReading()
      sources.append(try text(of: next[index]))
    }
    var loaded = try loader.gather(sources, cards, next.map(\.record), progress: progress)
    let cut = zip(next, sources).map { file, source in
      isAppendable(file) ? Self.cut(source) : source
    }
    if cut != sources {
      for index in next.indices { next[index].beginReading(isFirst: false) }
      if let whole = try? loader.gather(cut, cards, next.map(\.record), progress: progress) {
        loaded = whole
        sources = cut
      }
    }
    for (index, source) in sources.enumerated() {
      guard isAppendable(next[index]), case .bytes(let bytes) = source.content else {
        next[index].finishReading()
        continue
      }
      let isCut = loaded.report.files[index].problems.contains { $0.kind == .truncated }
      next[index].finishReading(bytes, isSettled: bytes.last == ASCII.newline && !isCut)
    }
    files = next
    builder = loaded.builder
    reports = loaded.report.files
  }

  /// The text of a source as it is now; packed files are read by the loader itself.
  private func text(of file: FollowedFile) throws(LoadError) -> Source {
    guard !file.isStream else { return Source(name: file.source.name, bytes: streamBytes) }
    guard file.source.content == .path else { return file.source }
    let content = try file.source.content()
    guard content.compressedBytes == nil else { return file.source }
    return Source(name: file.source.name, bytes: content.bytes)
  }

  private func isAppendable(_ file: FollowedFile) -> Bool {
    (!file.isStream || hasOpenStream) && AppendedText.isPossible(file.record)
  }

  private static func cut(_ source: Source) -> Source {
    guard case .bytes(let bytes) = source.content, bytes.last != ASCII.newline else {
      return source
    }
    return Source(name: source.name, bytes: Array(FollowedFile.wholeLines(of: bytes)))
  }

  /// Reads what was appended, by itself where that gives the same as reading everything.
  private func grow(_ index: Int, _ bytes: [UInt8]) -> FollowEvent? {
    let first = builder.count
    let isLarge =
      reports[index].records >= ColumnSample.rows
      || files.reduce(0) { $0 + $1.consumed } > Self.smallBytes
    let isLast = files[index].isStream && !hasOpenStream
    let lines = isLast ? bytes[...] : FollowedFile.wholeLines(of: bytes)
    guard !lines.isEmpty else { return nil }
    guard files[index].isSettled, isLarge, AppendedText.isPossible(files[index].record) else {
      return reload(index, .grown)
    }
    let text = AppendedText(
      record: files[index].record,
      fileIndex: index,
      linesBefore: files[index].lines
    )
    let taken = text.read(lines, into: &builder, report: &reports[index])
    guard taken > 0 else { return nil }
    files[index].advance(by: lines.prefix(taken))
    return event(.grown, file: index, from: first)
  }

  /// Reads everything again and finds out which rows are new.
  private func reload(_ index: Int, _ change: FollowEvent.Change) -> FollowEvent {
    let before = builder
    let old = reports
    do throws(LoadError) {
      try load()
    } catch {
      files[index].markStale()
      return fail(index, error)
    }
    let rows = NewRows.between(
      before.dataset(report: LoadReport(files: old)),
      builder.dataset(report: LoadReport(files: reports))
    )
    return FollowEvent(file: files[index].source.name, change: change, newRows: rows)
  }

  private func fail(_ index: Int, _ error: LoadError) -> FollowEvent {
    note(index, .unreadLine, "what was read before is kept; \(error)")
    return event(.unreadable(error), file: index, from: builder.count)
  }

  private func note(_ index: Int, _ kind: LoadProblem.Kind, _ message: String) {
    guard reports.indices.contains(index) else { return }
    let line = max(1, files[index].lines)
    let problem = LoadProblem(line: line, kind: kind, message: message)
    if reports[index].problems.last != problem { reports[index].problems.append(problem) }
  }

  private func hasUnfinishedLine(_ index: Int) -> Bool {
    guard files[index].consumed > 0, isAppendable(files[index]) else { return false }
    return files[index].isStream
      ? files[index].consumed < streamBytes.count : files[index].hasUnreadBytes
  }

  /// Keeps what the stream has brought, as much of it as can be had without waiting long.
  private func takeStreamBlocks() throws(LoadError) {
    let end = ContinuousClock.now + .milliseconds(30)
    repeat {
      try takeStreamBlock()
      var polled = pollfd(fd: streamDescriptor, events: Int16(POLLIN), revents: 0)
      guard hasOpenStream, unsafe poll(&polled, 1, 0) > 0 else { return }
    } while ContinuousClock.now < end
  }

  /// Waits for the stream and keeps what it brings.
  private func takeStreamBlock() throws(LoadError) {
    if let block = try stream?.next(atMost: Self.block) {
      streamBytes += block
    } else {
      hasOpenStream = false
    }
  }
}

extension LoadError {
  /// Whether more text may cure it.
  fileprivate var mayPass: Bool {
    switch self {
    case .empty, .noIncidents, .unknownFormat: true
    default: false
    }
  }
}
