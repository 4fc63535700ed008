public import Dashboard

extension Canvas {
  /// Blanks the box and lays it on a surface.
  public mutating func fill(_ rect: Rect, surface: Surface) {
    let box = rect.intersection(clip)
    guard !box.isEmpty else { return }
    let blank = Cell(glyph: 0x20, role: .text, surface: surface, width: 1)
    links.removeAll { link in
      (box.row..<box.endRow).contains(link.row)
        && link.columns.overlaps(box.column..<box.endColumn)
    }
    for row in box.row..<box.endRow {
      let start = row * width
      detach(column: box.column, row: row)
      detach(column: box.endColumn - 1, row: row)
      for index in start + box.column..<start + box.endColumn { cells[index] = blank }
    }
  }

  /// Gives what is drawn already another meaning or another surface; `nil` leaves it.
  ///
  /// A wide character cut by the box's edge goes with its left half.
  public mutating func restyle(_ rect: Rect, role: Role? = nil, surface: Surface? = nil) {
    let box = rect.intersection(clip)
    guard !box.isEmpty else { return }
    for row in box.row..<box.endRow {
      for column in box.column..<min(width, box.endColumn + 1) {
        let index = row * width + column
        let isHalf = cells[index].width == 0
        // The left half before the box keeps its right half; the last one inside takes its along.
        if column == box.column, isHalf { continue }
        if column == box.endColumn, !isHalf { continue }
        if let role { cells[index].role = role }
        if let surface { cells[index].surface = surface }
      }
    }
  }

  /// Draws in a row what the same columns of another row show; wide characters that the box cuts
  /// become blanks.
  mutating func copy(_ line: Rect, toRow row: Int) {
    let box = line.line(0).intersection(clip)
    guard !box.isEmpty, row >= clip.row, row < clip.endRow, row != box.row else { return }
    let last = box.endColumn - 1
    detach(column: box.column, row: row)
    detach(column: last, row: row)
    let distance = (row - box.row) * width
    let start = box.row * width
    for index in start + box.column..<start + box.endColumn {
      cells[index + distance] = cells[index]
    }
    if cells[row * width + box.column].width == 0 { blank(row * width + box.column) }
    if cells[row * width + last].width == 2 { blank(row * width + last) }
  }

  /// Puts one character at a place; anything but a character one column wide becomes U+FFFD, or
  /// `?` in ASCII.
  public mutating func put(
    _ scalar: Unicode.Scalar,
    at position: Position,
    role: Role = .text,
    surface: Surface = .base
  ) {
    place(
      cell(of: scalar, role: role, surface: surface),
      column: position.column,
      row: position.row
    )
  }

  /// The cell that `put` stores.
  func cell(of scalar: Unicode.Scalar, role: Role, surface: Surface) -> Cell {
    var scalar = scalar
    if CharacterWidth.classify(scalar) != .spacing(1) { scalar = "\u{fffd}" }
    if glyphs.isASCII, !scalar.isASCII {
      scalar = GlyphSet.ascii(scalar).unicodeScalars.first ?? "?"
    }
    return Cell(glyph: scalar.value, role: role, surface: surface, width: 1)
  }

  /// Stores a cell, with its right half if it is wide, as far as the clip allows.
  mutating func place(_ cell: Cell, column: Int, row: Int) {
    guard row >= clip.row, row < clip.endRow else { return }
    let clip = self.clip
    let reaches = { (column: Int) in column >= clip.column && column < clip.endColumn }
    guard cell.width == 2 else {
      if reaches(column) { store(cell, column: column, row: row) }
      return
    }
    if reaches(column), reaches(column + 1) {
      store(cell, column: column, row: row)
      detach(column: column + 1, row: row)
      var half = cell
      half.glyph = 0x20
      half.width = 0
      cells[row * width + column + 1] = half
      return
    }
    let blank = Cell(glyph: 0x20, role: cell.role, surface: cell.surface, width: 1)
    if reaches(column) { store(blank, column: column, row: row) }
    if reaches(column + 1) { store(blank, column: column + 1, row: row) }
  }

  private mutating func store(_ cell: Cell, column: Int, row: Int) {
    detach(column: column, row: row)
    cells[row * width + column] = cell
  }

  /// Blanks the other half of the wide character whose half is about to be overwritten here.
  private mutating func detach(column: Int, row: Int) {
    let index = row * width + column
    switch cells[index].width {
    case 0 where column > 0: blank(index - 1)
    case 2 where column + 1 < width: blank(index + 1)
    default: break
    }
  }

  private mutating func blank(_ index: Int) {
    cells[index].glyph = 0x20
    cells[index].width = 1
  }
}
