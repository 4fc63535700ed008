import Dashboard

/// Figures side by side, as many as there is room for, the selected one among them.
///
///     ‹ 20 countries · ≥1,290 injured (18 unknown) · Sep 2014 – Mar 2016 ›
struct FiguresLine {
  /// A figure with its separator and the columns it takes.
  private struct Piece {
    /// The figure's place among those of its line.
    var index: Int
    var figure: HeaderPane.Figure
    var separator: String
    var width: Int
  }

  /// The columns that the line takes.
  let width: Int
  /// How many figures there is room for.
  var count: Int { pieces.count }
  private let pieces: [Piece]
  private let hasBefore: Bool
  private let hasAfter: Bool

  /// Chooses what fits: all figures, or those that are no part of another, or as many as there is
  /// room for.
  init(_ figures: [HeaderPane.Figure], within room: Int, on canvas: Canvas) {
    let all = Self.pieces(Array(figures.enumerated()), on: canvas)
    let selected = figures.firstIndex(where: \.isSelected)
    let total = all.reduce(0) { $0 + $1.width }
    if total <= room || selected != nil {
      let window = Self.window(all, showing: selected, within: room)
      pieces = Array(all[window])
      hasBefore = window.lowerBound > 0
      hasAfter = window.upperBound < all.count && selected != nil
    } else {
      let whole = figures.enumerated().filter { !$0.element.isPartOfPrevious }
      let short = Self.pieces(whole, on: canvas)
      pieces = Array(short[Self.window(short, showing: nil, within: room)])
      (hasBefore, hasAfter) = (false, false)
    }
    let separator = hasBefore ? pieces.first?.separator.count ?? 0 : 0
    width =
      pieces.reduce(0) { $0 + $1.width } - separator + (hasBefore ? 2 : 0) + (hasAfter ? 2 : 0)
  }

  /// Draws the line, puts the cursor on the selected figure and tells where each of them stands.
  func draw(at place: Position, on canvas: inout Canvas) -> [FigurePlace] {
    var places: [FigurePlace] = []
    var column = place.column
    if hasBefore {
      canvas.put(canvas.glyphs.left, at: place, role: .cursor, surface: .header)
      column += 2
    }
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        column += canvas.draw(
          piece.separator,
          at: Position(column: column, row: place.row),
          role: .dim,
          surface: .header
        )
      }
      let start = Position(column: column, row: place.row)
      let isSelected = piece.figure.isSelected
      column += canvas.draw(
        piece.figure.line,
        at: start,
        surface: isSelected ? .selected : .header
      )
      places.append(
        FigurePlace(index: piece.index, row: start.row, columns: start.column..<column)
      )
      guard isSelected else { continue }
      let mark = Position(column: start.column - 1, row: start.row)
      canvas.put(canvas.glyphs.cursor, at: mark, role: .cursor, surface: .header)
      canvas.cursor = (start.column, start.row)
    }
    guard hasAfter else { return places }
    let end = Position(column: column + 1, row: place.row)
    canvas.put(canvas.glyphs.right, at: end, role: .cursor, surface: .header)
    return places
  }

  private static func pieces(
    _ figures: [(offset: Int, element: HeaderPane.Figure)],
    on canvas: Canvas
  ) -> [Piece] {
    figures.enumerated().map { position, part in
      let figure = part.element
      let mark = figure.isPartOfPrevious ? " " : " \(canvas.glyphs.separator) "
      let separator = position == 0 ? "" : mark
      return Piece(
        index: part.offset,
        figure: figure,
        separator: separator,
        width: separator.count + canvas.width(of: figure.line)
      )
    }
  }

  /// As many pieces from the first on as there is room for, moved on until one of them is seen.
  private static func window(
    _ pieces: [Piece],
    showing selected: Int?,
    within room: Int
  ) -> Range<Int> {
    guard !pieces.isEmpty else { return 0..<0 }
    func end(from start: Int) -> Int {
      var used = start > 0 ? 2 : 0
      var end = start
      while end < pieces.count {
        used += pieces[end].width
        // Two columns are for the sign that there is more, which only a selection needs.
        if used + (selected != nil && end + 1 < pieces.count ? 2 : 0) > room { break }
        end += 1
      }
      return end
    }
    var start = 0
    while let selected, start < selected, end(from: start) <= selected { start += 1 }
    return start..<end(from: start)
  }
}
