extension Timeline {
  /// The most buckets that a unit asked for by hand may come to: fifty years of days.
  public static let mostBuckets = 20_000

  /// The next finer unit, or `nil` when there is none or its buckets would be too many.
  public var finerUnit: Unit? {
    guard let first = buckets.first?.start, let last = buckets.last?.end,
      let finer = Unit.allCases.prefix(while: { $0 != unit }).last,
      finer.count(from: first, to: last) <= Self.mostBuckets
    else { return nil }
    return finer
  }

  /// The next coarser unit, or `nil` when there is none or a single bucket holds everything already.
  public var coarserUnit: Unit? {
    guard buckets.count > 1 else { return nil }
    return Unit.allCases.drop { $0 != unit }.dropFirst().first
  }

  /// What the buckets of a range come to, by what matches.
  ///
  /// - Complexity: O(*n*) in the range.
  public func matched(in range: ClosedRange<Int>) -> Tally {
    buckets[Range(range).clamped(to: buckets.indices)].reduce(into: Tally()) { $0 += $1.matched }
  }

  /// The days of a range of buckets.
  public func days(of range: ClosedRange<Int>) -> ClosedRange<CivilDate>? {
    guard range.upperBound < buckets.count else { return nil }
    return buckets[range.lowerBound].start...buckets[range.upperBound].end
  }
}

extension Timeline.Unit: Comparable {
  /// Whether the left unit is the finer one.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.prefix { $0 != right }.contains(left)
  }

  /// How many units hold the days from one to another.
  func count(from start: CivilDate, to end: CivilDate) -> Int {
    max(1, number(of: end) - number(of: start) + 1)
  }
}
