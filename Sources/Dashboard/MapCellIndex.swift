/// A cell of the map by its place.
public struct MapCellIndex: Hashable, Sendable {
  /// Counted from the left.
  public var column: Int
  /// Counted from above.
  public var row: Int

  /// Names a cell, on the map or not.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
