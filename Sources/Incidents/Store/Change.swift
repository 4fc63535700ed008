/// How a figure differs from another one, as far as both are certain.
public enum Change: Hashable, Sendable {
  /// Both are known exactly.
  case exact(Int, from: Int)
  /// Both lie within bounds.
  case between(ClosedRange<Int>, from: ClosedRange<Int>)
  /// It is more for certain; nobody knows by how much.
  case more
  /// It is less for certain; nobody knows by how much.
  case fewer
  /// It may be either.
  case uncertain

  /// Compares numbers that are known.
  public init(_ figure: Int, from other: Int) {
    self = .exact(figure, from: other)
  }

  /// Compares sums of counts: an unknown one or an open end leaves no percentage.
  public init(_ sum: CountSum, from other: CountSum) {
    let (high, otherHigh) = (sum.certainHigh, other.certainHigh)
    if let high, let otherHigh {
      let isExact = sum.low == high && other.low == otherHigh
      self =
        isExact
        ? .exact(sum.low, from: other.low)
        : .between(sum.low...max(sum.low, high), from: other.low...max(other.low, otherHigh))
    } else if let otherHigh, sum.low > otherHigh {
      self = .more
    } else if let high, high < other.low {
      self = .fewer
    } else {
      self = .uncertain
    }
  }
}

extension CountSum {
  /// The most it can be, or `nil` when an end is open or a count unknown.
  fileprivate var certainHigh: Int? { unknown > 0 ? nil : high }
}

extension Change: CustomStringConvertible {
  /// `+48 %`, `+10 to +35 %`, `more`, or `change not certain`.
  public var description: String {
    switch self {
    case .exact(let figure, let other):
      if figure == other { return "no change" }
      return other == 0 ? "from none" : Self.percent(figure, of: other) + " %"
    case .between(let figure, let other):
      if figure.lowerBound > other.upperBound, other.lowerBound == 0 { return "more" }
      guard other.lowerBound > 0 else { return "change not certain" }
      let least = Self.percent(figure.lowerBound, of: other.upperBound)
      let most = Self.percent(figure.upperBound, of: other.lowerBound)
      return least == most ? "\(least) %" : "\(least) to \(most) %"
    case .more: return "more"
    case .fewer: return "fewer"
    case .uncertain: return "change not certain"
    }
  }

  /// The change in whole hundredths with its sign; one that rounds to nothing is said to be small.
  private static func percent(_ figure: Int, of other: Int) -> String {
    let change = (Double(figure) - Double(other)) / Double(other) * 100
    let rounded = Int(min(9e15, change.rounded(.toNearestOrAwayFromZero)))
    if rounded == 0 { return figure == other ? "±0" : figure > other ? "+<1" : "−<1" }
    return rounded > 0 ? "+\(rounded.grouped)" : "−\((-rounded).grouped)"
  }
}
