/// A press of the mouse in the timeline whose button is still down.
public struct TimelinePress: Hashable, Sendable {
  /// The bucket where it went down.
  public var bucket: Int
  /// Whether that bucket was selected before, so that coming up there filters by it.
  public var isRepeated: Bool
  /// Whether the mouse has been over another bucket since.
  public var hasMoved = false
}
