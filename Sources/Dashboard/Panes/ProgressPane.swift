import Incidents

/// How far the reading or the writing has come, for the strip at the bottom.
public struct ProgressPane: Hashable, Sendable {
  /// What is done and all there is, or `nil` where the end is not known.
  public var fraction: Fraction?
  /// Part, incidents, time left, bytes and rate in words, as many as there is room for.
  public var parts: [StyledLine]

  /// A part of a whole.
  public struct Fraction: Hashable, Sendable {
    /// The part.
    public var part: Int
    /// The whole, more than 0.
    public var whole: Int
  }
}

extension DashboardState {
  /// How far the reading has come, or `nil` when it is over.
  public var progressPane: ProgressPane? {
    guard case .reading(let progress) = loading else { return exportProgress }
    if reducesMotion { return Self.stillProgress(progress) }
    var parts = [progress.activity]
    let total = progress.bytesTotal.flatMap { $0 > 0 ? $0 : nil }
    let rate = progress.bytesPerSecond
    if let total { parts.append("\(min(100, progress.bytesRead * 100 / total)) %") }
    parts.append("\(progress.incidents.grouped) incidents")
    if let total, rate > 0, total > progress.bytesRead {
      parts.append("\((total - progress.bytesRead) / rate + 1) s left")
    }
    if let total {
      parts.append("\(progress.bytesRead.byteText) of \(total.byteText)")
    } else if progress.bytesRead > 0 {
      parts.append(progress.bytesRead.byteText)
    }
    if rate > 0 { parts.append("\(rate.byteText)/s") }
    return ProgressPane(
      fraction: progress.bytesTotal.flatMap { total in
        total > 0 ? ProgressPane.Fraction(part: progress.bytesRead, whole: total) : nil
      },
      parts: parts.map { [TextRun($0, .warning)] }
    )
  }

  /// The same without a bar and without figures that never stand still: the part alone, in tenths.
  private static func stillProgress(_ progress: LoadProgress) -> ProgressPane {
    var parts = [progress.activity]
    if let total = progress.bytesTotal, total > 0 {
      parts.append("\(min(10, progress.bytesRead * 10 / total) * 10) % of \(total.byteText)")
    }
    return ProgressPane(fraction: nil, parts: parts.map { [TextRun($0, .warning)] })
  }
}

extension LoadProgress {
  fileprivate var activity: String { isOfOlderRelease ? "reading the older release" : "reading" }

  /// The rate so far; 0 before anything can be said.
  fileprivate var bytesPerSecond: Int {
    let milliseconds = Int(elapsed / .milliseconds(1))
    return milliseconds < 50 ? 0 : bytesRead / milliseconds * 1000
  }
}

extension Int {
  /// A size as people say it: `345 MB`, `12 KB`.
  fileprivate var byteText: String {
    switch self {
    case 10_000_000...: "\((self / 1_000_000).grouped) MB"
    case 1_000_000...: "\(self / 1_000_000).\(self / 100_000 % 10) MB"
    case 10_000...: "\(self / 1000) KB"
    default: "\(self) B"
    }
  }
}
