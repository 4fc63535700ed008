/// The incidents over time: a cell or more a bucket, empty buckets kept.
public struct TimelinePane: Hashable, Sendable {
  /// One bucket that is seen.
  public struct Column: Hashable, Sendable {
    /// What the filled part is as high as.
    public var matched: Int
    /// What the ghost is as high as.
    public var whole: Int
    /// Whether it is the selected one.
    public var isSelected: Bool
    /// Whether the query's dates let it in.
    public var isChosen: Bool
    /// Whether the growing brush covers it.
    public var isBrushed: Bool
  }

  /// A word below the buckets.
  public struct Label: Hashable, Sendable {
    /// The cell where it begins, counted from the left edge of the pane's inside.
    public var column: Int
    /// The word.
    public var text: String
  }

  /// A stretch of time marked below the buckets, from handle to handle.
  public struct Stretch: Hashable, Sendable {
    /// What a stretch is.
    public enum Kind: Hashable, Sendable {
      /// What the query's dates let in.
      case chosen
      /// What the query is compared with.
      case compared
      /// The brush that is growing.
      case brush
    }

    /// What it is.
    public var kind: Kind
    /// Its cells that are seen, counted from the left edge of the pane's inside.
    public var cells: Range<Int>
    /// Whether its first cell is seen.
    public var showsStart: Bool
    /// Whether its last cell is seen.
    public var showsEnd: Bool
  }

  /// The name in the frame.
  public var title: StyledLine
  /// The selected bucket or the brush, and the undated, in the frame.
  public var trailing: StyledLine
  /// The buckets that are seen.
  public var columns: [Column]
  /// Where each of them stands.
  public var cells: BucketCells
  /// What a full column stands for.
  public var scale: Int
  /// Years, months and days below.
  public var labels: [Label]
  /// What is marked below, the one to draw last at the end.
  public var stretches: [Stretch]
  /// The first bucket that is seen.
  public var firstBucket: Int
  /// How many buckets there are.
  public var bucketCount: Int
  /// What is said where no bucket is.
  public var emptyText: String?

  /// The first bucket to show, as near to the wish as lets the selected one and some neighbours be
  /// seen.
  static func first(_ wish: Int, showing selected: Int, of count: Int, seen: Int) -> Int {
    let margin = min(3, max(0, seen - 1) / 4)
    let most = selected - margin
    let least = selected - seen + 1 + margin
    return max(0, min(max(least, min(most, wish)), count - seen))
  }

  /// Whether there are buckets before those that are seen.
  public var hasEarlier: Bool { firstBucket > 0 }

  /// Whether there are buckets behind those that are seen.
  public var hasLater: Bool { firstBucket + columns.count < bucketCount }

  /// The bucket under a cell of the pane's inside, or `nil` beside them.
  public func bucket(atColumn column: Int) -> Int? {
    cells.bucket(at: column).map { firstBucket + $0 }
  }
}
