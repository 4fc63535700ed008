/// A place on the screen, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// Columns from the left.
  public let column: Int
  /// Rows from the top.
  public let row: Int

  /// Names a place; anything beyond ±2^30 is taken as that, so that sums cannot overflow.
  public init(column: Int, row: Int) {
    self.column = Rect.bounded(column)
    self.row = Rect.bounded(row)
  }
}
