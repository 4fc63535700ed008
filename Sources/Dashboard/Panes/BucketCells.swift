/// The cells of a timeline shared out among the buckets that are seen.
///
/// The buckets fill the width; where it is no multiple of their number, some are a cell wider than
/// others, evenly spread.
public struct BucketCells: Hashable, Sendable {
  /// How many buckets there are.
  public let count: Int
  /// The cells that they take in all.
  public let width: Int

  /// The most cells that a bucket gets: a day or two alone are no wall.
  private static let most = 24

  /// Shares a width out; of more buckets than cells the first ones get one each.
  init(of count: Int, in width: Int) {
    let width = max(0, width)
    self.count = min(max(0, count), width)
    self.width = min(width, self.count * Self.most)
  }

  /// The cells of a bucket, counted from the left edge.
  public func cells(of bucket: Int) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    return bucket * width / count..<(bucket + 1) * width / count
  }

  /// The cells that a bucket's bar takes: wide ones leave a gap, so that neighbours can be told
  /// apart, and are all of one width, so that none seems to hold more.
  public func bar(of bucket: Int) -> Range<Int> {
    let cells = cells(of: bucket)
    return narrowest > 2 ? cells.prefix(narrowest - 1) : cells
  }

  /// The bucket that a cell belongs to, or `nil` beside them.
  public func bucket(at cell: Int) -> Int? {
    guard cell >= 0, cell < width else { return nil }
    return ((cell + 1) * count - 1) / width
  }

  /// The fewest cells that a bucket has.
  var narrowest: Int { count > 0 ? width / count : 0 }
}
