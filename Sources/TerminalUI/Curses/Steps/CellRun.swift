/// Cells of one row that are drawn in one go.
struct CellRun {
  /// The row.
  var row: Int
  /// The cells' columns; a wide character lies in them with both halves.
  var columns: Range<Int>
  /// What they are drawn in; where all are blank, any other of the same background does as well.
  var look: CellLook
  /// Whether nothing is seen of them but their background.
  var isBlank: Bool

  /// Where they begin.
  var start: Position { Position(column: columns.lowerBound, row: row) }
}
