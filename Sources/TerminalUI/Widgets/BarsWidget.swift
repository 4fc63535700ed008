import Dashboard

/// The bars of a dimension: label, bar with its ghost, figure.
///
///     ╭ Countries ─────────────── killed · 1/20 ╮
///     │▸•Egypt  ██████████████████▓░░░  334/358 │
///     │ ×Yemen  ░░░░░░░░░░░░░░░░░░        0/301 │
///     │  … 18 more · 512 killed                 │
///     ╰─ 40 % of 846 killed ────────────────────╯
struct BarsWidget {
  let pane: BarsPane
  let isFocused: Bool

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let room = rect.width - canvas.width(of: pane.title) - 7
    let trailing =
      canvas.width(of: pane.trailing) <= room ? pane.trailing : pane.shortTrailing
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: LineFitting.joined(
        [trailing, pane.position].filter { !$0.isEmpty },
        separator: [TextRun(" · ", .dim)],
        within: room,
        on: canvas
      ),
      isFocused: isFocused
    )
    let columns = BarColumns(pane.rows, width: inside.width, on: canvas)
    for index in pane.rows.indices {
      draw(index, columns, in: inside.line(index), on: &canvas)
    }
    if let rest = pane.rest, pane.rows.count < inside.height {
      let line = inside.line(pane.rows.count)
      let room = line.width - 3
      let shorter = [rest, Array(rest.dropLast()), Array(rest.prefix(1))]
      canvas.draw(
        shorter.first { canvas.width(of: $0) <= room } ?? [],
        at: line.position(column: 2, row: 0)
      )
    }
    if let text = pane.emptyText {
      canvas.draw([TextRun(text, .muted)], in: inside.line(inside.height / 2), alignment: .center)
    }
    if isFocused { drawRemarks(in: rect, labelWidth: columns.label, on: &canvas) }
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

  /// Says in the frame's lower edge what there is to say about the selected bar; the name only where
  /// its row cuts it.
  private func drawRemarks(in rect: Rect, labelWidth: Int, on canvas: inout Canvas) {
    guard let name = pane.remarks.first, rect.width > 8, rect.height > 2 else { return }
    let isCut = canvas.width(of: name) > labelWidth
    let line = LineFitting.joined(
      isCut ? pane.remarks : Array(pane.remarks.dropFirst()),
      separator: [TextRun(" · ", .dim)],
      within: rect.width - 6,
      on: canvas
    )
    guard !line.isEmpty || isCut else { return }
    let blank = [TextRun(" ", .borderFocused)]
    canvas.draw(
      blank + (line.isEmpty ? name : line) + blank,
      at: rect.position(column: 2, row: rect.height - 1),
      maxWidth: rect.width - 4
    )
  }

  private func draw(
    _ index: Int,
    _ columns: BarColumns,
    in line: Rect,
    on canvas: inout Canvas
  ) {
    guard !line.isEmpty else { return }
    let row = pane.rows[index]
    let surface: Surface =
      row.isSelected && isFocused ? .selected : row.isSelected ? .selectedIdle : .base
    canvas.fill(line, surface: surface)
    if row.isSelected, isFocused {
      canvas.put(canvas.glyphs.cursor, at: line.origin, role: .cursor, surface: surface)
      if canvas.cursor == nil { canvas.cursor = (line.column, line.row) }
    }
    let role: Role
    switch row.choice {
    case .none: role = .country
    case .chosen:
      role = .barChosen
      let place = line.position(column: 1, row: 0)
      canvas.put(canvas.glyphs.bullet, at: place, role: role, surface: surface)
    case .excluded:
      role = .chipNegated
      let place = line.position(column: 1, row: 0)
      canvas.put(canvas.glyphs.cross, at: place, role: role, surface: surface)
    }
    canvas.draw(
      columns.labels[index],
      at: line.position(column: 2, row: 0),
      role: role,
      surface: surface
    )
    let bar = Rect(
      column: line.column + columns.label + 3,
      row: line.row,
      width: max(0, line.width - columns.label - columns.figure - BarColumns.margin),
      height: 1
    )
    canvas.horizontalBar(
      in: bar,
      value: row.matched,
      whole: row.whole,
      maximum: pane.scale,
      role: row.choice == .chosen ? .barChosen : .barFill,
      surface: surface
    )
    if let compared = row.compared {
      canvas.tick(in: bar, value: compared, maximum: pane.scale, surface: surface)
    }
    canvas.draw(
      columns.figures[index],
      in: Rect(
        column: line.endColumn - columns.figure - 1,
        row: line.row,
        width: columns.figure,
        height: 1
      ),
      surface: surface,
      alignment: .trailing
    )
  }
}
