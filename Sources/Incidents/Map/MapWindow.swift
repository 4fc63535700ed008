/// What part of the world a map is to show.
public enum MapWindow: Hashable, Sendable {
  /// Whatever matches.
  case matches
  /// All of it.
  case world
  /// The surroundings of a point, so many `FixedDegrees` of longitude a column.
  case around(MapPoint, columnWidth: Int)
}
