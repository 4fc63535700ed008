/// What many counts add up to: bounds summed apart, unknowns counted.
public struct CountSum: Hashable, Sendable {
  /// The sum of the low figures: true at least.
  public private(set) var low = 0
  /// The sum of the best figures.
  public private(set) var best = 0
  /// The sum of the high figures, leaving out the open ones that `openEnds` counts.
  public private(set) var closedHigh = 0
  /// How many counts had no upper end.
  public private(set) var openEnds = 0
  /// How many counts were unknown; they add nothing to the figures.
  public private(set) var unknown = 0

  /// The sum of nothing.
  public init() {}

  /// A sum from its parts, for stores that add elsewhere.
  public init(low: Int, best: Int, closedHigh: Int, openEnds: Int, unknown: Int) {
    self.low = low
    self.best = best
    self.closedHigh = closedHigh
    self.openEnds = openEnds
    self.unknown = unknown
  }

  /// The most it can be, or `nil` when some figure has no upper end.
  public var high: Int? { openEnds > 0 ? nil : closedHigh }

  /// Adds one count.
  public mutating func add(_ count: Count) {
    guard let bounds = count.bounds else {
      unknown += 1
      return
    }
    low += bounds.low
    best += bounds.best
    if let high = bounds.high {
      closedHigh += high
    } else {
      openEnds += 1
    }
  }

  /// Adds another sum, part by part.
  public static func += (left: inout Self, right: Self) {
    left.low += right.low
    left.best += right.best
    left.closedHigh += right.closedHigh
    left.openEnds += right.openEnds
    left.unknown += right.unknown
  }
}

extension CountSum: CustomStringConvertible {
  /// `1,204`, `1,204–1,310`, or `≥1,204` when an end is open or a count unknown, which is then told:
  /// `≥1,204 (17 unknown)`.
  public var description: String {
    unknown > 0 ? "\(figure) (\(unknown.grouped) unknown)" : figure
  }

  /// The figure without the unknowns behind it.
  public var figure: String {
    guard let high, unknown == 0 else { return "≥" + low.grouped }
    return low == high ? low.grouped : "\(low.grouped)–\(high.grouped)"
  }
}
