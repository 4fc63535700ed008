import Dashboard

/// The strip at the bottom: what just happened, or as many key hints as there is room for.
struct FooterWidget {
  let pane: FooterPane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .footer)
    let inside = rect.inset(columns: 1)
    if let message = pane.message {
      draw(message, in: rect, on: &canvas)
      return
    }
    if let finder = pane.finder {
      draw(finder, in: inside, on: &canvas)
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

  /// Draws a remark; one that is too long for the strip grows upwards over the panes.
  private func draw(_ message: TextRun, in rect: Rect, on canvas: inout Canvas) {
    let inside = rect.inset(columns: 1)
    let lines = TextWrapping.lines(
      of: [message],
      width: max(1, inside.width),
      limit: max(1, min(Self.mostLines, inside.row)),
      glyphs: canvas.glyphs
    )
    for (index, line) in lines.enumerated() {
      let row = Rect(
        column: rect.column,
        row: rect.row - lines.count + 1 + index,
        width: rect.width,
        height: 1
      )
      canvas.fill(row, surface: .footer)
      canvas.draw(line, in: row.inset(columns: 1), surface: .footer)
    }
  }

  /// The most lines of a remark.
  private static let mostLines = 4

  /// Draws the line with the caret behind what is typed, and hints as far as there is room.
  private func draw(_ finder: FinderPane, in inside: Rect, on canvas: inout Canvas) {
    let typed = finder.prompt + finder.text
    let place = inside.position(column: 0, row: 0)
    var column = canvas.draw(typed, at: place, surface: .footer, maxWidth: inside.width - 2)
    canvas.put(
      canvas.glyphs.caret,
      at: inside.position(column: column, row: 0),
      role: .cursor,
      surface: .footer
    )
    canvas.cursor = (inside.column + column, inside.row)
    column += 2
    let parts = (finder.finding.isEmpty ? [] : [finder.finding]) + pane.hints
    let line = LineFitting.joined(
      parts,
      separator: [TextRun("  ", .hint)],
      within: inside.width - column,
      on: canvas
    )
    canvas.draw(line, at: inside.position(column: column, row: 0), surface: .footer)
  }

  /// Draws a bar and as many words beside it as leave room for the first hint, which tells how to
  /// stop, and tells the columns they took.
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
    let hint = pane.hints.first.map { canvas.width(of: $0) + 2 } ?? 0
    let line = LineFitting.joined(
      progress.parts,
      separator: [TextRun(" · ", .warning)],
      within: inside.width - column - hint,
      on: canvas
    )
    let place = inside.position(column: column, row: 0)
    return column + canvas.draw(line, at: place, surface: .footer, maxWidth: inside.width - column)
  }
}
