public import Dashboard

extension Canvas {
  /// Draws a text in one row and tells the columns used.
  ///
  /// Text that is wider than `maxWidth`, or than the room up to the clip's right edge, ends in
  /// "…". Nothing in the text is taken as a command: controls and bidirectional overrides are
  /// drawn as U+FFFD. The cells behind the text stay as they are.
  ///
  /// - Returns: The columns from `position` on that the text took, 0 if there was no room.
  /// - Complexity: O(`maxWidth`) however long the text, but for invisible scalars, which are read
  ///   past.
  @discardableResult
  public mutating func draw(
    _ text: String,
    at position: Position,
    role: Role = .text,
    surface: Surface = .base,
    maxWidth: Int = .max
  ) -> Int {
    draw([TextRun(text, role)], at: position, surface: surface, maxWidth: maxWidth)
  }

  /// Draws a line of several meanings in one row and tells the columns used.
  ///
  /// Cut like `draw(_:at:role:surface:maxWidth:)`, as one text.
  ///
  /// - Returns: The columns from `position` on that the line took.
  @discardableResult
  public mutating func draw(
    _ line: StyledLine,
    at position: Position,
    surface: Surface = .base,
    maxWidth: Int = .max
  ) -> Int {
    guard position.row >= clip.row, position.row < clip.endRow else { return 0 }
    let composed = compose(
      line,
      surface: surface,
      maxWidth: min(maxWidth, clip.endColumn - position.column)
    )
    for (offset, cell) in composed.enumerated() where cell.width > 0 {
      place(cell, column: position.column + offset, row: position.row)
    }
    return composed.count
  }

  /// Draws a line in the first row of a box, standing where the alignment says, cut with "…" where
  /// the box is too narrow.
  ///
  /// - Returns: The columns that the line took.
  @discardableResult
  public mutating func draw(
    _ line: StyledLine,
    in rect: Rect,
    surface: Surface = .base,
    alignment: Alignment = .leading
  ) -> Int {
    guard !rect.isEmpty, rect.row >= clip.row, rect.row < clip.endRow else { return 0 }
    let composed = compose(line, surface: surface, maxWidth: rect.width)
    let room = rect.width - composed.count
    let offset =
      switch alignment {
      case .leading: 0
      case .center: room / 2
      case .trailing: room
      }
    clipped(to: rect) { canvas in
      for (index, cell) in composed.enumerated() where cell.width > 0 {
        canvas.place(cell, column: rect.column + offset + index, row: rect.row)
      }
    }
    return composed.count
  }

  /// Draws a text in the first row of a box, standing where the alignment says, cut with "…" where
  /// the box is too narrow.
  ///
  /// - Returns: The columns that the text took.
  @discardableResult
  public mutating func draw(
    _ text: String,
    in rect: Rect,
    role: Role = .text,
    surface: Surface = .base,
    alignment: Alignment = .leading
  ) -> Int {
    draw([TextRun(text, role)], in: rect, surface: surface, alignment: alignment)
  }

  /// Makes what is drawn as a link in the first row of a box one that can be clicked.
  mutating func link(_ rect: Rect, to target: String) {
    let box = rect.intersection(clip)
    guard !box.isEmpty else { return }
    let row = cells[box.row * width..<(box.row + 1) * width]
    let places = (box.column..<box.endColumn).filter { row[row.startIndex + $0].role == .link }
    guard let first = places.first, let last = places.last else { return }
    links.append(CanvasLink(row: box.row, columns: first..<last + 1, target: target))
  }

  /// The columns that a text takes on this canvas; in ASCII some signs take more than one.
  public func width(of text: String) -> Int {
    CharacterWidth.displayWidth(of: glyphs.spell(text))
  }

  /// The columns that a line takes on this canvas.
  public func width(of line: StyledLine) -> Int {
    line.reduce(0) { $0 + width(of: $1.text) }
  }

  /// The cells of a line, a wide one followed by its right half, cut to the room.
  private mutating func compose(
    _ line: StyledLine,
    surface: Surface,
    maxWidth: Int
  ) -> [Cell] {
    guard maxWidth > 0 else { return [] }
    var result: [Cell] = []
    result.reserveCapacity(min(maxWidth + 2, line.reduce(2) { $0 + $1.text.utf8.count }))
    for run in line {
      append(run, surface: surface, limit: maxWidth, to: &result)
      if result.count > maxWidth { break }
    }
    guard result.count > maxWidth, let cut = result.dropFirst(maxWidth - 1).first else {
      return result
    }
    result.removeLast(result.count - (maxWidth - 1))
    if let last = result.last, last.width == 2 {
      // Its right half was cut away.
      result[result.count - 1] = Cell(glyph: 0x20, role: last.role, surface: surface, width: 1)
    }
    result.append(
      Cell(glyph: glyphs.ellipsis.value, role: cut.role, surface: surface, width: 1)
    )
    return result
  }

  /// Appends a run's cells until they are more than the limit.
  private mutating func append(
    _ run: TextRun,
    surface: Surface,
    limit: Int,
    to result: inout [Cell]
  ) {
    // A cut keeps the cost low where a text is long; every glyph but marks takes a column, and a
    // few scalars for each column are enough to fill the line.
    let text = glyphs.isASCII ? glyphs.spell(prefix(of: run.text, limit: limit)) : run.text
    if text.utf8.count <= 4 * limit, CharacterWidth.isPrintableASCII(text) {
      for byte in text.utf8.prefix(limit + 1 - result.count) {
        result.append(Cell(glyph: UInt32(byte), role: run.role, surface: surface, width: 1))
      }
      return
    }
    var iterator = Glyphs(of: text)
    while result.count <= limit, let glyph = iterator.next() {
      let cell = cell(for: glyph, role: run.role, surface: surface)
      result.append(cell)
      if glyph.columns == 2 {
        result.append(Cell(glyph: 0x20, role: run.role, surface: surface, width: 0))
      }
    }
  }

  /// Enough of a text to fill a line, so that spelling it costs no more than the line.
  private func prefix(of text: String, limit: Int) -> String {
    text.utf8.count <= limit ? text : String(text.prefix(limit + 1))
  }
}
