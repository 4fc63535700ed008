/// Where the rows of a dataset are once new ones have come and the rest has made room for them.
public struct RowMove: Hashable, Sendable {
  /// The rows of the newer dataset that the older one did not have.
  public let newRows: Range<Int>
  private let oldCount: Int
  private let newCount: Int

  /// Compares the sizes of two datasets, the newer of which differs by some new rows.
  public init(newRows: Range<Int>, oldCount: Int, newCount: Int) {
    self.newRows = newRows.clamped(to: 0..<max(0, newCount))
    self.oldCount = oldCount
    self.newCount = newCount
  }

  /// How many rows both begin with.
  private var kept: Int { min(newRows.lowerBound, oldCount) }
  /// The first old row of those that both end with.
  private var resumed: Int { max(kept, oldCount - (newCount - newRows.upperBound)) }

  /// The row that an old one is now, or `nil` when it is gone.
  public func row(_ old: Int) -> Int? {
    if old < kept { return old }
    return old >= resumed && old < oldCount ? old - oldCount + newCount : nil
  }

  /// The stretches that an old one is now.
  func ranges(_ old: Range<Int>) -> [Range<Int>] {
    let head = old.clamped(to: 0..<kept)
    let tail = old.clamped(to: resumed..<max(resumed, oldCount))
    let shift = newCount - oldCount
    return [head, tail.lowerBound + shift..<tail.upperBound + shift].filter { !$0.isEmpty }
  }
}
