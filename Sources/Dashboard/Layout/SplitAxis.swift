/// How two parts of the screen lie to one another.
public enum SplitAxis: Hashable, Sendable, CaseIterable {
  /// One left of the other.
  case columns
  /// One above the other.
  case rows
}
