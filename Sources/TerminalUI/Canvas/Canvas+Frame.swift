public import Dashboard

extension Canvas {
  /// Draws a frame with a title in its top border and something at the right of it.
  ///
  ///     ╭▸Incidents ───────────── date ↓ · 3/9 ╮
  ///     │                                      │
  ///     ╰──────────────────────────────────────╯
  ///
  /// The frame of the pane that has the keys is drawn in `.borderFocused` with the cursor's mark
  /// before the title, so that it shows without colour too. Where there is no room, `trailing`
  /// goes first, then the title is cut. A box of fewer than two rows or columns gets no frame. The
  /// inside is left as it is, and so is all but the top of a frame that `isThere`.
  ///
  /// - Returns: The inside of the frame.
  @discardableResult
  public mutating func frame(
    _ rect: Rect,
    title: StyledLine,
    trailing: StyledLine = [],
    isFocused: Bool = false,
    surface: Surface = .base,
    isThere: Bool = false
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect }
    let role: Role = isFocused ? .borderFocused : .border
    if isThere {
      rule(rect.line(0).inset(columns: 1), role: role, surface: surface)
    } else {
      outline(rect, role: role, surface: surface)
    }
    clipped(to: rect.line(0).inset(columns: 1)) { canvas in
      canvas.drawTitle(title, trailing: trailing, in: rect, isFocused: isFocused, surface: surface)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  /// Draws a level line.
  public mutating func rule(_ line: Rect, role: Role = .border, surface: Surface = .base) {
    let box = line.intersection(clip)
    guard !box.isEmpty else { return }
    let cell = cell(of: glyphs.horizontal, role: role, surface: surface)
    for column in box.column..<box.endColumn { place(cell, column: column, row: box.row) }
  }

  private mutating func outline(_ rect: Rect, role: Role, surface: Surface) {
    let bottom = rect.endRow - 1
    let right = rect.endColumn - 1
    rule(rect.line(0), role: role, surface: surface)
    rule(rect.line(rect.height - 1), role: role, surface: surface)
    let side = cell(of: glyphs.vertical, role: role, surface: surface)
    let first = max(rect.row + 1, clip.row)
    for row in first..<max(first, min(bottom, clip.endRow)) {
      place(side, column: rect.column, row: row)
      place(side, column: right, row: row)
    }
    let places = [
      (rect.column, rect.row), (right, rect.row), (rect.column, bottom), (right, bottom),
    ]
    for ((column, row), corner) in zip(places, glyphs.corners) {
      put(corner, at: Position(column: column, row: row), role: role, surface: surface)
    }
  }

  private mutating func drawTitle(
    _ title: StyledLine,
    trailing: StyledLine,
    in rect: Rect,
    isFocused: Bool,
    surface: Surface
  ) {
    let room = rect.width - 2
    guard !title.isEmpty || !trailing.isEmpty, room >= 3 else { return }
    let role: Role = isFocused ? .borderFocused : .border
    let mark = isFocused ? String(glyphs.cursor) : " "
    var used = 0
    if !title.isEmpty {
      let line = [TextRun(mark, role)] + title
      used = draw(line, at: rect.position(column: 1, row: 0), surface: surface, maxWidth: room - 1)
      draw(" ", at: rect.position(column: 1 + used, row: 0), role: role, surface: surface)
      used += 1
    }
    let length = width(of: trailing) + 2
    guard !trailing.isEmpty, used + length < room else { return }
    let line = [TextRun(" ", role)] + trailing + [TextRun(" ", role)]
    draw(line, at: rect.position(column: 1 + room - length, row: 0), surface: surface)
  }
}
