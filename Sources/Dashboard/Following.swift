public import Incidents

/// What is known of files that are being followed.
public struct Following: Equatable, Sendable {
  /// Whether anything can still come.
  public internal(set) var isRunning = true
  /// What is wrong with a file, until it is right again.
  public internal(set) var trouble: String?
  /// The rows that came and have not been taken as seen.
  public internal(set) var newRows = RowRanges()
  /// The rows that were taken as seen last, to bring them back after a slip.
  var seenRows = RowRanges()
}
