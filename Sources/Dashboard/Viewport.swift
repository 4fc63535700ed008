/// The size of the screen in character cells.
public struct Viewport: Hashable, Sendable {
  /// Columns.
  public var columns: Int
  /// Rows.
  public var rows: Int

  /// Takes a size as it stands.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
