import Dashboard

/// The line of the filter: text and cursor on the left, chips and what matches on the right.
///
///      / country:eg killed:>3▏                       [Egypt ×] [killed >3 ×]   9 of 87
struct FilterWidget {
  let pane: FilterPane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .input)
    var inside = rect.inset(columns: 1)
    let resultWidth = canvas.draw(
      pane.result,
      in: inside,
      surface: .input,
      alignment: .trailing
    )
    inside = Rect(
      column: inside.column,
      row: inside.row,
      width: inside.width - resultWidth - (resultWidth > 0 ? 2 : 0),
      height: 1
    )
    canvas.draw("/", at: inside.origin, role: .key, surface: .input)
    let room = inside.width - 2
    let used = drawText(at: inside.position(column: 2, row: 0), room: room, on: &canvas)
    drawRemark(
      in: Rect(
        column: inside.column + 2 + used + 2,
        row: inside.row,
        width: room - used - 2,
        height: 1
      ),
      on: &canvas
    )
  }

  /// Draws the text, scrolled so that the cursor is seen, and tells the columns it took.
  private func drawText(at place: Position, room: Int, on canvas: inout Canvas) -> Int {
    let text = pane.text.map(\.text).joined()
    guard let cursor = pane.cursor else {
      if text.isEmpty {
        return canvas.draw(
          "filter by words, \"phrases\", country:eg, killed:>10, date:2015, -not",
          at: place,
          role: .muted,
          surface: .input,
          maxWidth: room
        )
      }
      return canvas.draw(pane.text, at: place, surface: .input, maxWidth: room)
    }
    let before = canvas.width(of: String(text.prefix(cursor)))
    let hidden = max(0, before - room + 1)
    let width = canvas.width(of: text)
    canvas.clipped(to: Rect(column: place.column, row: place.row, width: room, height: 1)) {
      $0.draw(
        pane.text,
        at: Position(column: place.column - hidden, row: place.row),
        surface: .input
      )
    }
    canvas.cursor = (place.column + before - hidden, place.row)
    return min(room, max(width - hidden, before - hidden + 1))
  }

  private func drawRemark(in rect: Rect, on canvas: inout Canvas) {
    if let fault = pane.fault {
      canvas.draw(fault, in: rect, role: .failure, surface: .input, alignment: .trailing)
      return
    }
    let chips = pane.chips.map { chip in
      let sign =
        chip.isOn ? chip.isPinned ? "\(canvas.glyphs.pinned) " : "" : "\(canvas.glyphs.off) "
      let end = chip.isOn && !chip.isPinned ? " \(canvas.glyphs.cross)" : ""
      return [TextRun(" \(sign)\(chip.text.text)\(end) ", chip.text.role)]
    }
    var column = rect.endColumn
    for chip in chips.reversed() {
      let width = canvas.width(of: chip)
      guard column - width - 1 >= rect.column else { break }
      column -= width
      canvas.draw(chip, at: Position(column: column, row: rect.row), surface: .chip)
      column -= 1
    }
  }
}
