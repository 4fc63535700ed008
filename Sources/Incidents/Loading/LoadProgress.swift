/// How far a load has come.
public struct LoadProgress: Hashable, Sendable {
  /// Bytes read of the file at hand.
  public var bytesRead: Int
  /// Bytes in all, or `nil` where the end is not known, as on standard input.
  public var bytesTotal: Int?
  /// Incidents so far.
  public var incidents: Int

  /// Whether so much is new that a partial dataset is worth its copy.
  public var isMilestone: Bool

  /// Whether the load was cancelled and this is the last that is told of it.
  public var isStopped: Bool

  /// Whether this is of the release that another is compared with; the loader does not know.
  public var isOfOlderRelease = false

  /// How long it has taken; the loader has no clock, so whoever watches it fills this in.
  public var elapsed = Duration.zero

  /// Puts a report together.
  public init(
    bytesRead: Int,
    bytesTotal: Int?,
    incidents: Int,
    isMilestone: Bool = false,
    isStopped: Bool = false
  ) {
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.incidents = incidents
    self.isMilestone = isMilestone
    self.isStopped = isStopped
  }
}
