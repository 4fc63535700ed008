/// How far a load has come.
public struct LoadProgress: Hashable, Sendable {
  /// Bytes read of the file at hand.
  public var bytesRead: Int
  /// Bytes in all, or `nil` where the end is not known, as on standard input.
  public var bytesTotal: Int?
  /// Incidents so far.
  public var incidents: Int

  /// Puts a report together.
  public init(bytesRead: Int, bytesTotal: Int?, incidents: Int) {
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.incidents = incidents
  }
}
