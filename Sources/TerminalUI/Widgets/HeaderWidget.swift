import Dashboard

/// The strip at the top: the name on the left, figures on the right, and a second line of counters
/// where there is room.
///
///      sitrep  Attacks 2014–2016        87 incidents · ≥1,204 killed (17 unknown) · 20 countries
///      Killed outside Iraq and Syria ≥1,058 · Attacks on mosques 12
struct HeaderWidget {
  let pane: HeaderPane

  /// Draws the strip and tells where its figures stand; without a second line the counters stand
  /// behind the others.
  func draw(in rect: Rect, further: Rect?, on canvas: inout Canvas) -> [FigurePlace] {
    canvas.fill(rect, surface: .header)
    let inside = rect.inset(columns: 1)
    let figures = further == nil ? pane.figures + pane.further : pane.figures
    // Figures are worth more than the name of what is open, which the user knows.
    let isNarrow = inside.width < 58 || figures.contains(where: \.isSelected) && inside.width < 100
    var title = isNarrow ? Array(pane.title.prefix(1)) : pane.title
    let titleWidth = min(canvas.width(of: title), inside.width)
    // A long name gives way to a second figure.
    let shares = [inside.width * 3 / 8, inside.width / 4]
    let lines = shares.map {
      FiguresLine(figures, within: inside.width - min(titleWidth, 40, $0) - 3, on: canvas)
    }
    var line = lines[0].count > 1 ? lines[0] : lines[1]
    if line.count == 0, figures.contains(where: \.isSelected) {
      // What has the keys must be seen, if need be alone.
      title = []
      line = FiguresLine(figures, within: inside.width, on: canvas)
      canvas.cursor = (inside.column, inside.row)
    }
    canvas.draw(
      title,
      at: inside.origin,
      surface: .header,
      maxWidth: inside.width - line.width - (line.width > 0 ? 3 : 0)
    )
    let places = line.draw(
      at: inside.position(column: inside.width - line.width, row: 0),
      on: &canvas
    )
    guard let further else { return places }
    canvas.fill(further, surface: .header)
    let place = further.inset(columns: 1)
    let below = FiguresLine(pane.further, within: place.width, on: canvas)
      .draw(at: place.origin, on: &canvas)
    return places
      + below.map { place in
        var place = place
        place.index += pane.figures.count
        return place
      }
  }
}
