/// Rows of a dataset as a few stretches, cheap to keep and compare however many rows they hold.
public struct RowRanges: Hashable, Sendable {
  /// The stretches, in order, none empty and none touching the next.
  public private(set) var ranges: [Range<Int>]

  /// The rows of stretches given in any order.
  public init(_ ranges: [Range<Int>] = []) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      guard let last = self.ranges.last, range.lowerBound <= last.upperBound else {
        self.ranges.append(range)
        continue
      }
      let end = max(last.upperBound, range.upperBound)
      self.ranges[self.ranges.count - 1] = last.lowerBound..<end
    }
  }

  /// Whether there is no row.
  public var isEmpty: Bool { ranges.isEmpty }

  /// How many rows there are.
  ///
  /// - Complexity: O(*n*) in the stretches.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether a row is among them.
  ///
  /// - Complexity: O(*n*) in the stretches.
  public func contains(_ row: Int) -> Bool { ranges.contains { $0.contains(row) } }

  /// Takes in another stretch.
  ///
  /// - Complexity: O(*n* log *n*) in the stretches.
  public mutating func insert(_ range: Range<Int>) { self = Self(ranges + [range]) }

  /// Where these rows are after a dataset was read again; rows that are gone are left out.
  ///
  /// - Complexity: O(*n* log *n*) in the stretches.
  public func moved(by move: RowMove) -> Self {
    Self(ranges.flatMap(move.ranges))
  }
}
