/// A box of cells; it may lie outside the screen, where nothing is drawn.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public let column: Int
  /// The topmost row.
  public let row: Int
  /// Columns, never negative.
  public let width: Int
  /// Rows, never negative.
  public let height: Int

  /// Makes a box; negative sizes become 0, and everything stays within ±2^30.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = Self.bounded(column)
    self.row = Self.bounded(row)
    self.width = Self.bounded(max(0, width))
    self.height = Self.bounded(max(0, height))
  }

  static func bounded(_ value: Int) -> Int {
    min(max(value, -(1 << 30)), 1 << 30)
  }
}

extension Rect {
  /// The first column right of the box.
  public var endColumn: Int { column + width }

  /// The first row below the box.
  public var endRow: Int { row + height }

  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The place of its top left cell.
  public var origin: Position { Position(column: column, row: row) }

  /// A place counted from the top left of the box; it may lie outside.
  public func position(column offset: Int, row rowOffset: Int) -> Position {
    Position(
      column: column + Self.bounded(offset),
      row: row + Self.bounded(rowOffset)
    )
  }

  /// Whether the place lies inside.
  public func contains(_ position: Position) -> Bool {
    (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
  }

  /// The cells that both hold; empty if there are none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left,
      row: top,
      width: min(endColumn, other.endColumn) - left,
      height: min(endRow, other.endRow) - top
    )
  }

  /// The box with that many columns less at the left and the right and rows less at top and bottom.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let columns = min(max(0, columns), (width + 1) / 2)
    let rows = min(max(0, rows), (height + 1) / 2)
    return Rect(
      column: column + columns,
      row: row + rows,
      width: width - 2 * columns,
      height: height - 2 * rows
    )
  }

  /// One row of it as a box of its own; empty if the box has no such row.
  public func line(_ index: Int) -> Rect {
    let exists = index >= 0 && index < height
    return Rect(
      column: column,
      row: row + (exists ? index : 0),
      width: width,
      height: exists ? 1 : 0
    )
  }
}
