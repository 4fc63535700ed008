import Dashboard

/// The incidents over time; the frame's lower edge is the axis, with dates and what is marked.
///
///     ╭ Timeline · by month · max 6 ───────────────────── Oct 2015 6 incidents ╮
///     │ ▁▂▁▃ ▂▅▂▇█▅▆▇▆▄▃▅▃▅▅                                                   │
///     ╰Sep 2014 ── 2015 ──╞═════════ 2016 ══╡── Mar 2016 ─────────────────────╯
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
    for (index, column) in pane.columns.enumerated() {
      draw(column, in: place(of: index, in: inside), on: &canvas)
    }
    if let text = pane.emptyText {
      canvas.draw([TextRun(text, .muted)], in: inside.line(inside.height / 2), alignment: .center)
    }
    guard rect.height > inside.height else { return }
    drawAxis(in: rect.line(rect.height - 1).inset(columns: 1), on: &canvas)
    drawEnds(of: rect, on: &canvas)
    if isFocused, canvas.cursor == nil, !pane.trailing.isEmpty {
      // The place behind the last bucket has no column; its figure stands in the frame.
      canvas.cursor = (rect.endColumn - 2, rect.row)
    }
  }

  private func place(of index: Int, in plot: Rect) -> Rect {
    let bar = pane.cells.bar(of: index)
    return Rect(
      column: plot.column + bar.lowerBound,
      row: plot.row,
      width: bar.count,
      height: plot.height
    )
  }

  private func draw(_ column: TimelinePane.Column, in place: Rect, on canvas: inout Canvas) {
    let isCursor = column.isSelected && isFocused
    let surface: Surface = isCursor ? .selected : column.isBrushed ? .selectedIdle : .base
    if surface != .base { canvas.fill(place, surface: surface) }
    if isCursor, canvas.cursor == nil { canvas.cursor = (place.column, place.endRow - 1) }
    canvas.verticalBar(
      in: place,
      value: column.matched,
      whole: column.whole,
      maximum: pane.scale,
      role: column.isChosen ? .timeline : .timelineGhost,
      surface: surface
    )
  }

  private func drawAxis(in line: Rect, on canvas: inout Canvas) {
    for stretch in pane.stretches {
      for cell in stretch.cells where cell < line.width {
        put(stretch.fill(in: canvas.glyphs), stretch, at: cell, in: line, on: &canvas)
      }
    }
    for label in pane.labels {
      // The blanks beside a word keep the line off it; they end where the line does.
      let start = max(0, label.column - 1)
      let isLast = label.column + label.text.count >= line.width
      let text = (label.column > 0 ? " " : "") + label.text + (isLast ? "" : " ")
      canvas.draw(
        text,
        at: line.position(column: start, row: 0),
        role: .dim,
        maxWidth: line.width - start
      )
    }
    for stretch in pane.stretches {
      let glyphs = stretch.glyphs(of: canvas.glyphs)
      if stretch.cells.count == 1, stretch.showsStart, stretch.showsEnd {
        put(glyphs[3], stretch, at: stretch.cells.lowerBound, in: line, on: &canvas)
        continue
      }
      if stretch.showsStart {
        put(glyphs[0], stretch, at: stretch.cells.lowerBound, in: line, on: &canvas)
      }
      if stretch.showsEnd {
        put(glyphs[2], stretch, at: stretch.cells.upperBound - 1, in: line, on: &canvas)
      }
    }
  }

  private func put(
    _ glyph: Unicode.Scalar,
    _ stretch: TimelinePane.Stretch,
    at cell: Int,
    in line: Rect,
    on canvas: inout Canvas
  ) {
    guard cell < line.width else { return }
    canvas.put(glyph, at: line.position(column: cell, row: 0), role: stretch.role)
  }

  /// Says that there is more to the left or right.
  private func drawEnds(of rect: Rect, on canvas: inout Canvas) {
    let row = rect.endRow - 1
    if pane.hasEarlier {
      canvas.put(canvas.glyphs.left, at: Position(column: rect.column, row: row), role: .cursor)
    }
    if pane.hasLater {
      let place = Position(column: rect.endColumn - 1, row: row)
      canvas.put(canvas.glyphs.right, at: place, role: .cursor)
    }
  }
}

extension TimelinePane.Stretch {
  /// How it is drawn: start, fill, end, and all of one cell.
  fileprivate func glyphs(of set: GlyphSet) -> [Unicode.Scalar] {
    switch kind {
    case .chosen: set.range
    case .compared: set.comparedRange
    case .brush: set.growingRange
    }
  }

  fileprivate func fill(in set: GlyphSet) -> Unicode.Scalar { glyphs(of: set)[1] }

  fileprivate var role: Role {
    switch kind {
    case .chosen: .barChosen
    case .compared: .badge
    case .brush: .borderFocused
    }
  }
}
