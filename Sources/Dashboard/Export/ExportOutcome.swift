/// What came of an export.
public enum ExportOutcome: Hashable, Sendable {
  /// The file is there as a whole.
  case written(path: String, incidents: Int, bytes: Int)
  /// There is a file of this name, which was left alone; the other name is free.
  case exists(String, free: String)
  /// The user stopped it, and nothing is left of it.
  case stopped
  /// It cannot be done, for this reason, and nothing is left of it.
  case failed(String)
}
