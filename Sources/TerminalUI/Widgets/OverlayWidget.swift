import Dashboard

/// A window over the panes, in the middle of the screen.
struct OverlayWidget {
  let pane: OverlayPane

  /// Draws the window and tells by how many lines its text can be scrolled.
  func draw(in screen: Rect, on canvas: inout Canvas) -> Int {
    let margin = screen.width >= 60 ? 2 : 0
    let width = min(screen.width - margin * 2, pane.preferredWidth ?? screen.width)
    let lines = self.lines(width: width - 4, on: canvas)
    let height = min(screen.height - 2, max(3, lines.count + 2))
    let rect = Rect(
      column: screen.column + (screen.width - width) / 2,
      row: screen.row + max(1, (screen.height - height) / 2),
      width: width,
      height: height
    )
    canvas.fill(rect, surface: .overlay)
    let inside = canvas.frame(rect, title: pane.title, isFocused: true, surface: .overlay)
    let limit = max(0, lines.count - inside.height)
    let first = min(self.first(height: inside.height), limit)
    let selected = selected
    for (index, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      draw(line, isSelected: first + index == selected, in: inside.line(index), on: &canvas)
    }
    canvas.scrollbar(
      in: Rect(column: rect.endColumn - 1, row: inside.row, width: 1, height: inside.height),
      first: first,
      visible: inside.height,
      total: lines.count,
      surface: .overlay
    )
    if canvas.cursor == nil { canvas.cursor = (inside.column, inside.row) }
    return limit
  }

  private var selected: Int? {
    if case .list(_, let selected, _) = pane.content { return selected }
    return nil
  }

  /// The first line to show; of a list, the one that keeps the selected row in view.
  private func first(height: Int) -> Int {
    switch pane.content {
    case .list(_, let selected, let first): max(min(first, selected), selected - height + 1)
    case .text(_, let scroll), .table(_, let scroll): scroll
    }
  }

  private func lines(width: Int, on canvas: Canvas) -> [StyledLine] {
    switch pane.content {
    case .list(let lines, _, _): lines
    case .text(let lines, _):
      lines.flatMap { line in
        line.isEmpty ? [[]] : TextWrapping.lines(of: line, width: width, glyphs: canvas.glyphs)
      }
    case .table(let rows, _): table(rows, width: width, on: canvas)
    }
  }

  private func table(
    _ rows: [OverlayPane.TableRow],
    width: Int,
    on canvas: Canvas
  ) -> [StyledLine] {
    let leftWidth = min(rows.reduce(0) { max($0, canvas.width(of: $1.left)) }, width / 2)
    return rows.flatMap { row -> [StyledLine] in
      guard !row.left.isEmpty else { return [row.right] }
      let used = canvas.width(of: row.left)
      let padding = String(repeating: " ", count: max(0, leftWidth - used) + 2)
      let right = TextWrapping.lines(
        of: row.right,
        width: max(8, width - leftWidth - 2),
        glyphs: canvas.glyphs
      )
      return right.enumerated().map { index, line in
        index == 0
          ? row.left + [TextRun(padding)] + line
          : [TextRun(String(repeating: " ", count: leftWidth + 2))] + line
      }
    }
  }

  private func draw(_ line: StyledLine, isSelected: Bool, in rect: Rect, on canvas: inout Canvas) {
    let surface: Surface = isSelected ? .overlaySelected : .overlay
    if isSelected {
      canvas.fill(rect, surface: surface)
      canvas.put(canvas.glyphs.cursor, at: rect.origin, role: .cursor, surface: surface)
      canvas.cursor = (rect.column, rect.row)
    }
    canvas.draw(line, in: rect.inset(columns: 1), surface: surface)
  }
}
