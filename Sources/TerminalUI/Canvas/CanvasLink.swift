/// A stretch of a row that leads somewhere, for terminals that let links be clicked.
public struct CanvasLink: Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The columns.
  public var columns: Range<Int>
  /// The address.
  public var target: String
}
