/// A number of incidents and what their casualties add up to.
public struct Tally: Hashable, Sendable {
  /// How many incidents.
  public var incidents: Int
  /// Their killed.
  public var killed: CountSum
  /// Their injured.
  public var injured: CountSum

  /// Puts a tally together.
  public init(incidents: Int = 0, killed: CountSum = CountSum(), injured: CountSum = CountSum()) {
    self.incidents = incidents
    self.killed = killed
    self.injured = injured
  }

  /// The number that a bar of that measure is as long as.
  public func value(of measure: Measure) -> Int {
    switch measure {
    case .incidents: incidents
    case .killed: killed.best
    case .injured: injured.best
    }
  }

  /// The measure as it may be said: sums keep their "at least".
  public func figure(of measure: Measure) -> String {
    switch measure {
    case .incidents: incidents.grouped
    case .killed: killed.figure
    case .injured: injured.figure
    }
  }
}
