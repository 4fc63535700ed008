public import Incidents

/// How far the data has come.
public enum Loading: Equatable, Sendable {
  /// Being read; what has come so far can be browsed already.
  case reading(LoadProgress)
  /// All there.
  case ready
  /// The user stopped the reading; what had come can be browsed.
  case stopped
  /// There is nothing to show, for this reason.
  case failed(LoadError)
}
