import Dashboard

/// The strip at the bottom: what just happened, or as many key hints as there is room for.
struct FooterWidget {
  let pane: FooterPane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .footer)
    let inside = rect.inset(columns: 1)
    if let message = pane.message {
      canvas.draw([message], in: inside, surface: .footer)
      return
    }
    let used = pane.progress.map { draw($0, in: inside, on: &canvas) + 2 } ?? 0
    let rest = Rect(
      column: inside.column + used,
      row: inside.row,
      width: inside.width - used,
      height: 1
    )
    let line = LineFitting.joined(
      pane.hints,
      separator: [TextRun("  ", .hint)],
      within: rest.width,
      on: canvas
    )
    canvas.draw(line, in: rest, surface: .footer)
  }

  /// Draws a bar and the words beside it, and tells the columns they took.
  private func draw(_ progress: ProgressPane, in inside: Rect, on canvas: inout Canvas) -> Int {
    var column = 0
    if let fraction = progress.fraction, inside.width >= 60 {
      let bar = Rect(column: inside.column, row: inside.row, width: 16, height: 1)
      canvas.horizontalBar(
        in: bar,
        value: fraction.part,
        whole: fraction.whole,
        maximum: fraction.whole,
        surface: .footer
      )
      column = bar.width + 1
    }
    let place = inside.position(column: column, row: 0)
    return column
      + canvas.draw(
        progress.text,
        at: place,
        surface: .footer,
        maxWidth: inside.width - column
      )
  }
}
