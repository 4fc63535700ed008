/// The line between two parts of the screen, which the user may move.
public struct ScreenDivider: Hashable, Sendable {
  /// Whether it stands between left and right or lies between up and down.
  public var axis: SplitAxis
  /// Both parts together.
  public var area: ScreenArea
  /// The columns or rows that the first part has.
  public var position: Int
  /// The least and the most that it can have.
  public var range: ClosedRange<Int>

  /// The columns or rows of both parts.
  var length: Int { axis == .columns ? area.width : area.height }

  /// Where it would be, in thousandths, with so many columns or rows in the first part.
  func share(at position: Int) -> Int {
    guard length > 0 else { return 500 }
    let kept = max(range.lowerBound, min(range.upperBound, position))
    return max(1, min(999, (kept * 1000 + length / 2) / length))
  }

  /// Whether it runs along a cell: the frames on either side of it, which touch there.
  func touches(column: Int, row: Int) -> Bool {
    guard area.contains(column: column, row: row) else { return false }
    let distance = axis == .columns ? column - area.column : row - area.row
    return distance == position || distance == position - 1
  }
}
