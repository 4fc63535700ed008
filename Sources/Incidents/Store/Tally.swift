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

  /// Adds what other incidents come to.
  public static func += (left: inout Self, right: Self) {
    left.incidents += right.incidents
    left.killed += right.killed
    left.injured += right.injured
  }

  /// The number that a bar of that measure is as long as.
  public func value(of measure: Measure) -> Int {
    switch measure {
    case .incidents: incidents
    case .killed: killed.best
    case .injured: injured.best
    }
  }

  /// The measure as it may be said: sums keep their "at least", and where nothing is known there is
  /// no figure but a dash.
  public func figure(of measure: Measure) -> String {
    switch measure {
    case .incidents: incidents.grouped
    case .killed: figure(of: killed)
    case .injured: figure(of: injured)
    }
  }

  /// A sum of these incidents as it may be said.
  public func figure(of sum: CountSum) -> String {
    incidents > 0 && sum.unknown == incidents ? "–" : sum.figure
  }
}
