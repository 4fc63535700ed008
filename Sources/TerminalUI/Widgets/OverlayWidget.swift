import Dashboard

/// A window over the panes, in the middle of the screen or below the filter line.
struct OverlayWidget {
  let pane: OverlayPane
  let filter: Rect

  /// Draws the window and tells by how many lines its text can be scrolled.
  func draw(in screen: Rect, on canvas: inout Canvas) -> Int {
    let margin = screen.width >= 60 ? 2 : 0
    let width = min(screen.width - margin * 2, pane.preferredWidth ?? screen.width)
    let lines = self.lines(width: width - 4, on: canvas)
    let head = pane.input == nil ? 0 : 2
    let rows = max(1, pane.rows ?? lines.count)
    let rect = place(width: width, height: rows + head + 2, in: screen)
    canvas.fill(rect, surface: .overlay)
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: true,
      surface: .overlay
    )
    if let input = pane.input { draw(input, in: inside, of: rect, on: &canvas) }
    let body = Rect(
      column: inside.column,
      row: inside.row + head,
      width: inside.width,
      height: max(0, inside.height - head)
    )
    let limit = max(0, lines.count - body.height)
    let first = min(self.first(height: body.height), limit)
    for (index, line) in lines.dropFirst(first).prefix(body.height).enumerated() {
      let place = body.line(index)
      draw(line, isSelected: first + index == selected, in: place, on: &canvas)
    }
    canvas.scrollbar(
      in: Rect(column: rect.endColumn - 1, row: body.row, width: 1, height: body.height),
      first: first,
      visible: body.height,
      total: lines.count,
      surface: .overlay
    )
    if canvas.cursor == nil { canvas.cursor = (body.column, body.row) }
    return limit
  }

  private func place(width: Int, height: Int, in screen: Rect) -> Rect {
    let top = pane.anchor == .center ? screen.row + 1 : filter.endRow
    let height = min(screen.endRow - 1 - top, max(3, height))
    let center = screen.column + (screen.width - width) / 2
    return Rect(
      column: pane.anchor == .filter ? screen.endColumn - width : center,
      row: pane.anchor == .center ? screen.row + max(1, (screen.height - height) / 2) : top,
      width: width,
      height: height
    )
  }

  /// Draws the line to type into, and a rule below it that meets the frame.
  private func draw(
    _ input: OverlayPane.Input,
    in inside: Rect,
    of frame: Rect,
    on canvas: inout Canvas
  ) {
    let line = inside.line(0).inset(columns: 1)
    canvas.draw(input.prompt, at: line.origin, role: .key, surface: .overlay)
    let start = canvas.width(of: input.prompt) + 1
    let room = max(1, line.width - start)
    let text = input.line.text
    let place = line.position(column: start, row: 0)
    let before = canvas.width(of: String(text.prefix(input.line.cursor)))
    let hidden = max(0, before - room + 1)
    canvas.clipped(to: Rect(column: place.column, row: place.row, width: room, height: 1)) {
      $0.draw(
        text.isEmpty ? input.placeholder : text,
        at: Position(column: place.column - hidden, row: place.row),
        role: text.isEmpty ? .muted : .input,
        surface: .overlay
      )
    }
    if input.isActive { canvas.cursor = (place.column + before - hidden, place.row) }
    canvas.rule(inside.line(1), surface: .overlay)
  }

  private var selected: Int? {
    switch pane.content {
    case .list(_, let selected, _), .choices(_, let selected, _): selected
    case .text, .table: nil
    }
  }

  /// The first line to show; of a list, the one that keeps the selected row in view.
  private func first(height: Int) -> Int {
    switch pane.content {
    case .list(_, let selected, let first), .choices(_, let selected, let first):
      max(min(first, selected), selected - height + 1)
    case .text(_, let scroll), .table(_, let scroll): scroll
    }
  }

  private func lines(width: Int, on canvas: Canvas) -> [StyledLine] {
    switch pane.content {
    case .list(let lines, _, _): lines
    case .choices(let choices, _, _): choices.map { line(of: $0, width: width, on: canvas) }
    case .text(let lines, _):
      lines.flatMap { line in
        line.isEmpty ? [[]] : TextWrapping.lines(of: line, width: width, glyphs: canvas.glyphs)
      }
    case .table(let rows, _): table(rows, width: width, on: canvas)
    }
  }

  /// A row with something flush right, for which the left side is cut where it has to be.
  private func line(of choice: OverlayPane.Choice, width: Int, on canvas: Canvas) -> StyledLine {
    let right = canvas.width(of: choice.right)
    let left = LineFitting.cut(choice.left, to: width - right - 2, on: canvas)
    let gap = max(1, width - canvas.width(of: left) - right)
    return left + [TextRun(String(repeating: " ", count: gap))] + choice.right
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
      if pane.input?.isActive != true { canvas.cursor = (rect.column, rect.row) }
    }
    canvas.draw(line, in: rect.inset(columns: 1), surface: surface)
  }
}
