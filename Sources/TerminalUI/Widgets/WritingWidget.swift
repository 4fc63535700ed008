import Dashboard

/// A small window to write in, over the detail or in the middle of the screen.
///
///     ╭▸Note · a2015-10-31-eg-1 ────────────────────╮
///     │ Called the airport; they confirm the time.  │
///     │ Ask again on Monday▏                        │
///     ╰─────────────────────────────────────────────╯
struct WritingWidget {
  let pane: WritingPane

  /// Draws the window over an area, if that is large enough to write in.
  func draw(over home: Rect?, on canvas: inout Canvas) {
    let rect = place(over: home, on: canvas)
    canvas.fill(rect, surface: .overlay)
    let inside = canvas.frame(rect, title: pane.title, isFocused: true, surface: .overlay)
    let area = inside.inset(columns: 1)
    guard !area.isEmpty else { return }
    // The cursor behind a full line needs a column of its own.
    let lines = WrittenLines(
      pane.text,
      cursor: pane.cursor,
      width: max(1, area.width - 1),
      glyphs: canvas.glyphs
    )
    let first = max(0, lines.cursor.row - area.height + 1)
    if pane.text.isEmpty {
      canvas.draw(pane.placeholder, in: area.line(0), role: .muted, surface: .overlay)
    }
    for (index, line) in lines.rows.dropFirst(first).prefix(area.height).enumerated() {
      canvas.draw(
        line,
        in: area.line(index),
        role: .input,
        surface: pane.isProposal ? .overlaySelected : .overlay
      )
    }
    canvas.scrollbar(
      in: Rect(column: rect.endColumn - 1, row: inside.row, width: 1, height: inside.height),
      first: first,
      visible: area.height,
      total: lines.rows.count,
      surface: .overlay
    )
    canvas.cursor = (area.column + lines.cursor.column, area.row + lines.cursor.row - first)
  }

  private func place(over home: Rect?, on canvas: Canvas) -> Rect {
    if pane.hasLines, let home, home.width >= 30, home.height >= 7 { return home }
    let screen = canvas.bounds
    let width = min(screen.width, 72)
    let height = min(screen.height - 2, pane.hasLines ? 12 : 3)
    return Rect(
      column: (screen.width - width) / 2,
      row: max(1, (screen.height - height) / 2),
      width: width,
      height: height
    )
  }
}
