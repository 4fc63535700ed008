/// A rectangle of the screen in character cells.
public struct ScreenArea: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// Puts an area together; negative lengths become 0.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// What is left inside a frame of one cell.
  public var inside: Self {
    Self(column: column + 1, row: row + 1, width: width - 2, height: height - 2)
  }

  /// Whether a cell lies in it.
  public func contains(column: Int, row: Int) -> Bool {
    (self.column..<self.column + width).contains(column)
      && (self.row..<self.row + height).contains(row)
  }
}
