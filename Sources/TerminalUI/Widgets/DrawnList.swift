import Dashboard

/// The list as it was last drawn, so that the next frame derives and draws only what differs.
struct DrawnList {
  /// The rows in view.
  var rows = ListRows()
  /// What was drawn, and where.
  private var last: (pane: ListPane, rect: Rect)?

  /// Nothing has been drawn yet.
  init() {}

  /// Draws a list; over itself where the canvas still shows the last one there.
  mutating func draw(_ widget: IncidentListWidget, in rect: Rect, on canvas: inout Canvas) {
    if let last, last.rect == rect, widget.canGoOn(from: last.pane) {
      widget.draw(in: rect, over: last.pane, on: &canvas)
    } else {
      canvas.fill(rect, surface: .base)
      widget.draw(in: rect, on: &canvas)
    }
    last = (widget.pane, rect)
  }
}
