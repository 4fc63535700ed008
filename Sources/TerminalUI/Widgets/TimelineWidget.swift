import Dashboard

/// The incidents over time; with two rows or more, the last one names years and months.
///
///     ╭ Timeline · by month · Sep 2014 – Mar 2016 ───────── Oct 2015 6 incidents ╮
///     │ ▁▂▁▃ ▂▅▂▇█▅▆▇▆▄▃▅▃▅▅                                                     │
///     │ 2014 2015        2016                                                    │
///     ╰──────────────────────────────────────────────────────────────────────────╯
struct TimelineWidget {
  let pane: TimelinePane
  let isFocused: Bool

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: isFocused
    )
    guard inside.height > 0 else { return }
    let hasLabels = inside.height > 1
    let plot = Rect(
      column: inside.column,
      row: inside.row,
      width: inside.width,
      height: inside.height - (hasLabels ? 1 : 0)
    )
    for (index, column) in pane.columns.enumerated() {
      draw(column, in: place(of: index, in: plot), on: &canvas)
    }
    guard hasLabels else { return }
    let line = inside.line(inside.height - 1)
    for label in pane.labels {
      canvas.draw(
        label.text,
        at: line.position(column: label.column, row: 0),
        role: .dim,
        maxWidth: line.width - label.column
      )
    }
  }

  /// Wide columns leave a gap, so that neighbours can be told apart.
  private func place(of index: Int, in plot: Rect) -> Rect {
    Rect(
      column: plot.column + index * pane.columnWidth,
      row: plot.row,
      width: pane.columnWidth > 2 ? pane.columnWidth - 1 : pane.columnWidth,
      height: plot.height
    )
  }

  private func draw(_ column: TimelinePane.Column, in place: Rect, on canvas: inout Canvas) {
    let surface: Surface = column.isSelected && isFocused ? .selected : .base
    if column.isSelected, isFocused {
      canvas.fill(place, surface: surface)
      if canvas.cursor == nil { canvas.cursor = (place.column, place.endRow - 1) }
    }
    canvas.verticalBar(
      in: place,
      value: column.matched,
      whole: column.whole,
      maximum: pane.scale,
      role: column.isChosen ? .timeline : .timelineGhost,
      surface: surface
    )
  }
}
