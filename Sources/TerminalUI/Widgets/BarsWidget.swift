import Dashboard

/// The bars of a dimension: label, bar with its ghost, figure.
///
///     ╭ Countries ─────────────── killed · 1/20 ╮
///     │▸Egypt   ██████████████████▓░░░  334/358 │
///     │ Yemen   ░░░░░░░░░░░░░░░░░░        0/301 │
///     ╰─────────────────────────────────────────╯
struct BarsWidget {
  let pane: BarsPane
  let isFocused: Bool

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: isFocused
    )
    let labels = pane.rows.map { $0.isAnnotated ? $0.label + "*" : $0.label }
    let widest = labels.reduce(0) { max($0, canvas.width(of: $1)) }
    let labelWidth = min(widest, max(8, inside.width * 2 / 5))
    let figureWidth = pane.rows.reduce(0) { max($0, canvas.width(of: $1.figure)) }
    for (index, row) in pane.rows.enumerated() {
      draw(
        row,
        label: labels[index],
        labelWidth: labelWidth,
        figureWidth: figureWidth,
        in: inside.line(index),
        on: &canvas
      )
    }
    let bar = Rect(
      column: rect.endColumn - 1,
      row: inside.row,
      width: 1,
      height: inside.height
    )
    canvas.scrollbar(
      in: bar,
      first: pane.window.lowerBound,
      visible: pane.window.count,
      total: pane.count
    )
  }

  private func draw(
    _ row: BarsPane.Row,
    label: String,
    labelWidth: Int,
    figureWidth: Int,
    in line: Rect,
    on canvas: inout Canvas
  ) {
    guard !line.isEmpty else { return }
    let surface: Surface =
      row.isSelected && isFocused ? .selected : row.isSelected ? .selectedIdle : .base
    canvas.fill(line, surface: surface)
    if row.isSelected, isFocused {
      canvas.put(canvas.glyphs.cursor, at: line.origin, role: .cursor, surface: surface)
      if canvas.cursor == nil { canvas.cursor = (line.column, line.row) }
    } else if row.isChosen {
      canvas.put(canvas.glyphs.bullet, at: line.origin, role: .barChosen, surface: surface)
    }
    canvas.draw(
      label,
      at: line.position(column: 1, row: 0),
      role: row.isChosen ? .barChosen : .country,
      surface: surface,
      maxWidth: labelWidth
    )
    let bar = Rect(
      column: line.column + labelWidth + 2,
      row: line.row,
      width: line.width - labelWidth - figureWidth - 4,
      height: 1
    )
    canvas.horizontalBar(
      in: bar,
      value: row.matched,
      whole: row.whole,
      maximum: pane.scale,
      role: row.isChosen ? .barChosen : .barFill,
      surface: surface
    )
    canvas.draw(
      row.figure,
      in: Rect(
        column: line.endColumn - figureWidth - 1,
        row: line.row,
        width: figureWidth,
        height: 1
      ),
      surface: surface,
      alignment: .trailing
    )
  }
}
