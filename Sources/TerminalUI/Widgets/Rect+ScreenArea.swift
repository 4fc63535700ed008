import Dashboard

extension Rect {
  /// The box of an area of the layout.
  init(_ area: ScreenArea) {
    self.init(column: area.column, row: area.row, width: area.width, height: area.height)
  }
}
