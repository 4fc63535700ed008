/// An incident that lies near another one in time and place.
public struct Nearby: Hashable, Sendable {
  /// Its row in the dataset.
  public var row: Int
  /// How many days later it began; negative for earlier ones.
  public var days: Int
  /// How many kilometres lie between, or `nil` where one of the two has no point.
  public var kilometres: Double?

  /// Puts a neighbour together.
  public init(row: Int, days: Int, kilometres: Double?) {
    self.row = row
    self.days = days
    self.kilometres = kilometres
  }
}
