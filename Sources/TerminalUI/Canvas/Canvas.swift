/// A screen in memory: rows of cells that widgets draw into and drivers show.
public struct Canvas: Equatable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// The cells row by row.
  public private(set) var cells: [Cell]
  /// Base characters with their marks, which cells refer to by index.
  public private(set) var clusters: [[Unicode.Scalar]] = []
  /// Where the hardware cursor sits, for screen readers and typing; `nil` hides it.
  public var cursor: (column: Int, row: Int)?

  /// A blank screen.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// The cells of a row.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * width..<(row + 1) * width]
  }

  /// Whether both show the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.width == right.width && left.cells == right.cells && left.clusters == right.clusters
      && left.cursor?.column == right.cursor?.column && left.cursor?.row == right.cursor?.row
  }
}
