public import Incidents

/// How far the data has come.
public enum Loading: Equatable, Sendable {
  /// Being read; what has come so far can be browsed already.
  case reading(LoadProgress)
  /// All there.
  case ready
  /// There is nothing to show, for this reason.
  case failed(LoadError)
}
