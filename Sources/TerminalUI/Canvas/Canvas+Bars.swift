public import Dashboard

extension Canvas {
  /// Draws a bar from left to right in the first row of a box, the whole as a ghost behind it.
  ///
  ///     ██████▌░░░░
  ///
  /// Lengths are exact to an eighth of a cell, rounded down; what is not zero shows at least one
  /// eighth, and only the maximum fills the box. The ghost fills whole cells from the bar's end to
  /// the nearest cell of its own; the bar's last cell lies on `.ghost`, on a selected row too, so that
  /// no gap shows and no ghost is lost. Negative values count as 0. Where neither reaches, the cells
  /// are left as they are.
  ///
  /// `value` is what matches, `whole` what there is in all (0 draws no ghost), and `maximum` what
  /// fills the box.
  public mutating func horizontalBar(
    in rect: Rect,
    value: Int,
    whole: Int = 0,
    maximum: Int,
    role: Role = .barFill,
    ghostRole: Role = .barGhost,
    surface: Surface = .base
  ) {
    guard !rect.isEmpty else { return }
    let eighths = BarLength.eighths(value, of: maximum, cells: rect.width)
    let wholeEighths = BarLength.eighths(whole, of: maximum, cells: rect.width)
    let ghost = BarLength.cells(whole, of: maximum, cells: rect.width)
    for column in clippedColumns(of: rect) {
      guard
        let segment = segment(
          column,
          eighths: eighths,
          wholeEighths: wholeEighths,
          ghost: ghost,
          parts: glyphs.horizontalEighths
        )
      else { break }
      let place = Position(column: rect.column + column, row: rect.row)
      put(
        segment.glyph,
        at: place,
        role: segment.isGhost ? ghostRole : role,
        surface: segment.liesOnGhost ? .ghost : surface
      )
    }
  }

  /// Marks on a level bar where another value would end.
  ///
  ///     ████┃█▌░░░░
  ///
  /// The mark stands in the cell that the value's last part falls into; a value of 0 has none.
  public mutating func tick(
    in rect: Rect,
    value: Int,
    maximum: Int,
    role: Role = .badge,
    surface: Surface = .base
  ) {
    let eighths = BarLength.eighths(value, of: maximum, cells: rect.width)
    guard eighths > 0, !rect.isEmpty else { return }
    put(
      glyphs.tick,
      at: rect.position(column: (eighths - 1) / 8, row: 0),
      role: role,
      surface: surface
    )
  }

  /// Draws a bar from the bottom of a box upwards, as wide as the box, the whole as a ghost above.
  ///
  ///      ░
  ///     ▄░
  ///     ██
  ///
  /// Measures like `horizontalBar(in:value:whole:maximum:role:ghostRole:surface:)`, with rows for
  /// columns.
  public mutating func verticalBar(
    in rect: Rect,
    value: Int,
    whole: Int = 0,
    maximum: Int,
    role: Role = .timeline,
    ghostRole: Role = .timelineGhost,
    surface: Surface = .base
  ) {
    guard !rect.isEmpty else { return }
    let eighths = BarLength.eighths(value, of: maximum, cells: rect.height)
    let wholeEighths = BarLength.eighths(whole, of: maximum, cells: rect.height)
    let ghost = BarLength.cells(whole, of: maximum, cells: rect.height)
    for level in 0..<min(rect.height, max((eighths + 7) / 8, ghost)) {
      guard
        let segment = segment(
          level,
          eighths: eighths,
          wholeEighths: wholeEighths,
          ghost: ghost,
          parts: glyphs.verticalEighths
        )
      else { break }
      for column in clippedColumns(of: rect) {
        let place = Position(column: rect.column + column, row: rect.endRow - 1 - level)
        put(
          segment.glyph,
          at: place,
          role: segment.isGhost ? ghostRole : role,
          surface: segment.liesOnGhost ? .ghost : surface
        )
      }
    }
  }

  /// Draws a scrollbar in the first column of a box; nothing if everything is visible.
  ///
  ///     ┃
  ///     ┃
  ///     │
  ///
  /// The thumb touches an end only when the view does. `first` is the number of the first visible
  /// row, `visible` how many are visible, `total` how many there are.
  public mutating func scrollbar(
    in rect: Rect,
    first: Int,
    visible: Int,
    total: Int,
    surface: Surface = .base
  ) {
    guard !rect.isEmpty, visible > 0, total > visible else { return }
    let length = min(max(1, BarLength.scaled(visible, of: total, to: rect.height)), rect.height)
    let room = rect.height - length
    let last = total - visible
    var start = BarLength.scaled(min(max(0, first), last), of: last, to: room)
    if start == 0, first > 0, room > 1 { start = 1 }
    let thumb = cell(of: glyphs.scrollThumb, role: .scrollThumb, surface: surface)
    let track = cell(of: glyphs.scrollTrack, role: .scrollTrack, surface: surface)
    for row in max(0, clip.row - rect.row)..<max(0, min(rect.height, clip.endRow - rect.row)) {
      let isThumb = row >= start && row < start + length
      place(isThumb ? thumb : track, column: rect.column, row: rect.row + row)
    }
  }

  /// What a bar's cell shows, and whether it is the ghost or a part of a cell with the ghost
  /// behind it; nothing beyond both.
  private func segment(
    _ cell: Int,
    eighths: Int,
    wholeEighths: Int,
    ghost: Int,
    parts: [Unicode.Scalar]
  ) -> (glyph: Unicode.Scalar, isGhost: Bool, liesOnGhost: Bool)? {
    let part = min(8, eighths - cell * 8)
    if part > 0 {
      return (parts[part - 1], false, part < 8 && cell < ghost && wholeEighths > eighths)
    }
    return cell < ghost ? (glyphs.ghost, true, false) : nil
  }

  /// The columns of a box, counted from its left, that drawing reaches.
  private func clippedColumns(of rect: Rect) -> Range<Int> {
    let box = rect.intersection(clip)
    guard box.width > 0 else { return 0..<0 }
    return box.column - rect.column..<box.endColumn - rect.column
  }
}
