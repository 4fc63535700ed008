/// A tally as plain numbers, cheap to add to and to take from.
struct TallyCell: Equatable, Sendable {
  /// The parts of a `CountSum`.
  struct Sum: Equatable, Sendable {
    var low = 0
    var best = 0
    var closedHigh = 0
    var openEnds = 0
    var unknown = 0

    init() {}

    /// A sum of exact figures, and of some that are unknown.
    init(exact: Int, unknown: Int) {
      low = exact
      best = exact
      closedHigh = exact
      self.unknown = unknown
    }

    @inline(__always)
    mutating func add(low: Int32, best: Int32, high: Int32) {
      if low == CountColumn.unknown {
        unknown &+= 1
        return
      }
      self.low &+= Int(low)
      self.best &+= Int(best)
      if high == CountColumn.open {
        openEnds &+= 1
      } else {
        closedHigh &+= Int(high)
      }
    }

    mutating func add(_ other: Self, sign: Int) {
      low &+= sign &* other.low
      best &+= sign &* other.best
      closedHigh &+= sign &* other.closedHigh
      openEnds &+= sign &* other.openEnds
      unknown &+= sign &* other.unknown
    }

    var countSum: CountSum {
      CountSum(
        low: low,
        best: best,
        closedHigh: closedHigh,
        openEnds: openEnds,
        unknown: unknown
      )
    }
  }

  var incidents = 0
  var killed = Sum()
  var injured = Sum()

  mutating func add(_ other: Self, sign: Int = 1) {
    incidents &+= sign &* other.incidents
    killed.add(other.killed, sign: sign)
    injured.add(other.injured, sign: sign)
  }

  /// The number that a bar of that measure is as long as.
  func value(of measure: Measure) -> Int {
    switch measure {
    case .incidents: incidents
    case .killed: killed.best
    case .injured: injured.best
    }
  }

  var tally: Tally {
    Tally(incidents: incidents, killed: killed.countSum, injured: injured.countSum)
  }
}
