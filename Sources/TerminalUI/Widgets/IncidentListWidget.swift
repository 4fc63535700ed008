import Dashboard

/// The incidents: a heading, rows, a scrollbar in the frame with signs of what is marked or new.
///
///     ╭▸Incidents ─────────────────────────── date ↓ · 3/9 ╮
///     │  date ↓      country     killed  what happened      │
///     │  2015-11-04  Egypt           ≥4  Bombing at a pol…  ┃
///     │▸ 2015-10-31  Egypt          224  Airliner brought…  │
///     ╰────────────────────────────────────────────────────╯
struct IncidentListWidget {
  let pane: ListPane
  let isFocused: Bool

  /// Draws the list; what is there already, from the same box and under the same headings, is moved.
  func draw(in rect: Rect, over drawn: ListPane? = nil, on canvas: inout Canvas) {
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: isFocused,
      isThere: drawn != nil
    )
    let heading = ListPane.headingRows(height: inside.height)
    let body = Rect(
      column: inside.column,
      row: inside.row + heading,
      width: inside.width,
      height: inside.height - heading
    )
    if let drawn {
      drawRows(in: body, over: drawn, on: &canvas)
    } else {
      if heading > 0 { drawHeading(in: inside.line(0), on: &canvas) }
      if let text = pane.emptyText { return drawEmpty(text, in: body, on: &canvas) }
      for (index, row) in pane.rows.enumerated() {
        draw(row, in: body.line(index), on: &canvas)
      }
    }
    if isFocused, canvas.cursor == nil, let selected = pane.rows.firstIndex(where: \.isSelected) {
      let line = body.line(selected)
      if !line.isEmpty { canvas.cursor = (line.column, line.row) }
    }
    drawBar(
      in: Rect(
        column: rect.endColumn - 1,
        row: body.row,
        width: 1,
        height: body.height
      ),
      on: &canvas
    )
  }

  private func drawBar(in bar: Rect, on canvas: inout Canvas) {
    canvas.scrollbar(
      in: bar,
      first: pane.window.lowerBound,
      visible: pane.window.count,
      total: pane.count
    )
    for row in pane.arrivals where row < bar.height {
      canvas.put("+", at: bar.position(column: 0, row: row), role: .success)
    }
    for row in pane.marks where row < bar.height {
      let place = bar.position(column: 0, row: row)
      canvas.put(canvas.glyphs.marked, at: place, role: .marked)
    }
  }

  /// Whether rows that another pane drew in the same box can stay.
  func canGoOn(from drawn: ListPane) -> Bool {
    drawn.columns == pane.columns && drawn.frozen == pane.frozen
      && drawn.hasMoreLeft == pane.hasMoreLeft && drawn.hasMoreRight == pane.hasMoreRight
      && drawn.rows.count == pane.rows.count && pane.emptyText == nil && drawn.emptyText == nil
  }

  /// Moves the rows that stay in view, and draws those that are new or look different.
  private func drawRows(in body: Rect, over drawn: ListPane, on canvas: inout Canvas) {
    let shift = pane.window.lowerBound - drawn.window.lowerBound
    // A row must have been moved before another is drawn over it.
    let order = shift < 0 ? Array(pane.rows.indices.reversed()) : Array(pane.rows.indices)
    for index in order {
      let (before, row) = (index + shift, pane.rows[index])
      if drawn.rows.indices.contains(before), drawn.rows[before] == row {
        canvas.copy(body.line(before), toRow: body.row + index)
      } else {
        draw(row, in: body.line(index), on: &canvas)
      }
    }
  }

  private func drawHeading(in line: Rect, on canvas: inout Canvas) {
    if pane.hasMoreLeft {
      canvas.put(canvas.glyphs.left, at: line.position(column: 1, row: 0), role: .warning)
    }
    defer {
      if pane.hasMoreRight, line.width > 2 {
        let place = line.position(column: line.width - 1, row: 0)
        canvas.put(canvas.glyphs.right, at: place, role: .warning)
      }
    }
    var column = line.column + 2
    for (index, item) in pane.columns.enumerated() {
      var text = item.title
      if let ascending = item.ascending {
        text += " " + String(ascending ? canvas.glyphs.up : canvas.glyphs.down)
        if let place = item.place { text += String(place) }
      }
      canvas.draw(
        text,
        in: Rect(column: column, row: line.row, width: item.width, height: line.height),
        role: .dim,
        alignment: item.isNumeric ? .trailing : .leading
      )
      column += item.width + 1
      drawFreeze(after: index, at: column - 1, in: line, on: &canvas)
    }
  }

  /// Draws a line behind the columns that stay.
  private func drawFreeze(
    after index: Int,
    at column: Int,
    in line: Rect,
    surface: Surface = .base,
    on canvas: inout Canvas
  ) {
    guard index + 1 == pane.frozen, index + 1 < pane.columns.count else { return }
    let place = Position(column: column, row: line.row)
    canvas.put(canvas.glyphs.vertical, at: place, role: .border, surface: surface)
  }

  private func draw(_ row: ListPane.Row, in line: Rect, on canvas: inout Canvas) {
    guard !line.isEmpty else { return }
    let surface: Surface =
      row.isSelected ? (isFocused ? .selected : .selectedIdle) : .base
    canvas.fill(line, surface: surface)
    if row.isSelected {
      canvas.put(canvas.glyphs.cursor, at: line.origin, role: .cursor, surface: surface)
    }
    let flag =
      row.isMarked ? canvas.glyphs.marked : row.isNew ? "+" : row.isDuplicate ? "=" : " "
    canvas.put(
      flag,
      at: line.position(column: 1, row: 0),
      role: row.isMarked ? .marked : row.isNew ? .success : .badge,
      surface: surface
    )
    var column = line.column + 2
    for (index, (item, cell)) in zip(pane.columns, row.cells).enumerated() {
      canvas.draw(
        cell,
        in: Rect(column: column, row: line.row, width: item.width, height: 1),
        surface: surface,
        alignment: item.isNumeric ? .trailing : .leading
      )
      column += item.width + 1
      drawFreeze(after: index, at: column - 1, in: line, surface: surface, on: &canvas)
    }
  }

  private func drawEmpty(_ text: String, in body: Rect, on canvas: inout Canvas) {
    let width = max(1, body.width - 4)
    let lines = TextWrapping.lines(
      of: text,
      role: .muted,
      width: width,
      limit: max(1, body.height),
      glyphs: canvas.glyphs
    )
    let top = max(0, (body.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      canvas.draw(line, in: body.line(top + index), alignment: .center)
    }
  }
}
