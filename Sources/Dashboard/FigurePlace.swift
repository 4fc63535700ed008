/// Where a figure of the strip at the top stands on the screen.
public struct FigurePlace: Hashable, Sendable {
  /// Its place among the figures, in the order in which keys go through them.
  public var index: Int
  /// The row of the screen.
  public var row: Int
  /// The columns.
  public var columns: Range<Int>

  /// Places a figure.
  public init(index: Int, row: Int, columns: Range<Int>) {
    self.index = index
    self.row = row
    self.columns = columns
  }

  /// Whether the mouse was used on it.
  func holds(_ event: MouseEvent) -> Bool {
    event.row == row && columns.contains(event.column)
  }
}
