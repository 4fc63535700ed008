import Dashboard

/// The incidents on a map, with the legend and a ruler in the frame.
///
///     ╭ Map · incidents ─────────── Egypt · 9 of 15 incidents, ≥334 killed ╮
///     │             ⢀⣀⡤⠤⠒⠉⠉⠒⠢⢄⡀    •                                       │
///     │          ⢀⠔⠁  ●       ⠈⠢⡀        ◦                                 │
///     ╰ • 1  ● 2+  ■ 5+  ◦ no match ─ 3 by country only ────── ├──┤ 500 km ╯
struct MapWidget {
  let pane: MapPane
  let isFocused: Bool

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: isFocused
    )
    if let text = pane.emptyText {
      canvas.draw(text, in: inside.line(0).inset(columns: 1), role: .muted)
    }
    let map = Rect(
      column: inside.column + pane.origin.column,
      row: inside.row + pane.origin.row,
      width: min(pane.columns, inside.width),
      height: min(pane.rows, inside.height)
    )
    canvas.clipped(to: map) { canvas in drawCells(in: map, on: &canvas) }
    if rect.height > 2 { drawEdge(rect.line(rect.height - 1), on: &canvas) }
  }

  private func drawCells(in map: Rect, on canvas: inout Canvas) {
    for row in 0..<map.height {
      for column in 0..<map.width {
        let cell = pane.cells[row * pane.columns + column]
        let isUnderCrosshair =
          isFocused && pane.crosshair == MapCellIndex(column: column, row: row)
        let surface: Surface = isUnderCrosshair ? .selected : cell.isBoxed ? .selectedIdle : .base
        let place = map.position(column: column, row: row)
        // Lines have no colour of their own on these surfaces.
        let role: Role = cell.role == .border && surface != .base ? .barGhost : cell.role
        canvas.put(glyph(of: cell, canvas.glyphs), at: place, role: role, surface: surface)
        if isUnderCrosshair, canvas.cursor == nil { canvas.cursor = (place.column, place.row) }
      }
    }
    for label in pane.labels {
      canvas.draw(
        label.text,
        at: map.position(column: label.place.column, row: label.place.row),
        role: .text
      )
    }
  }

  private func glyph(of cell: MapPane.Cell, _ glyphs: GlyphSet) -> Unicode.Scalar {
    if let mark = cell.mark { return glyph(of: mark, glyphs) }
    guard cell.dots != 0 else { return " " }
    if glyphs.isASCII {
      // Dots 1, 2, 4 and 5 stand in the upper half.
      let (upper, lower) = (cell.dots & 0b0001_1011, cell.dots & 0b1110_0100)
      return upper == 0 ? "." : lower == 0 ? "'" : ":"
    }
    return Unicode.Scalar(0x2800 + UInt32(cell.dots)) ?? " "
  }

  private func glyph(of mark: MapPane.Mark, _ glyphs: GlyphSet) -> Unicode.Scalar {
    switch mark {
    case .level(let level): glyphs.mapLevels[min(level, glyphs.mapLevels.count - 1)]
    case .ghost: glyphs.mapGhost
    case .none: "0"
    case .unknown: "?"
    }
  }

  /// Writes the legend and the ruler into the lower edge of the frame, as far as there is room.
  private func drawEdge(_ edge: Rect, on canvas: inout Canvas) {
    let room = edge.width - 4
    var used = 0
    var line: StyledLine = []
    for entry in pane.legend {
      let mark = String(glyph(of: entry.mark, canvas.glyphs))
      let role: Role = entry.mark == .ghost ? .barGhost : .barChosen
      let text = TextRun(" \(entry.text) ", .dim)
      let width = canvas.width(of: text.text) + 2
      guard used + width <= room else { break }
      line += [TextRun(" ", .dim), TextRun(mark, role), text]
      used += width
    }
    canvas.draw(line, at: edge.position(column: 1, row: 0), maxWidth: max(0, room))
    if !pane.notes.isEmpty {
      let notes = [TextRun(" ", .dim)] + pane.notes + [TextRun(" ", .dim)]
      let width = canvas.width(of: notes)
      guard used + width + 1 <= room else { return }
      canvas.draw(notes, at: edge.position(column: used + 2, row: 0))
      used += width + 1
    }
    guard let ruler = pane.ruler else { return }
    let text = TextRun(" \(ruler.text) ", .dim)
    let width = ruler.cells + canvas.width(of: text.text) + 1
    guard used + width + 2 <= room else { return }
    canvas.draw(
      [TextRun(" " + bar(ruler.cells, canvas.glyphs), .dim), text],
      at: edge.position(column: edge.width - 1 - width, row: 0)
    )
  }

  private func bar(_ cells: Int, _ glyphs: GlyphSet) -> String {
    let ends = glyphs.isASCII ? ("|", "|") : ("├", "┤")
    guard cells > 2 else { return glyphs.isASCII ? "|" : "┼" }
    return ends.0 + String(repeating: String(glyphs.horizontal), count: cells - 2) + ends.1
  }
}
