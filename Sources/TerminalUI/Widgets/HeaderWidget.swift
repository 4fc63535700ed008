import Dashboard

/// The strip at the top: the name on the left, as many figures on the right as there is room for.
///
///      sitrep  Attacks 2014–2016        87 incidents · ≥1,204 killed (17 unknown) · 20 countries
struct HeaderWidget {
  let pane: HeaderPane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .header)
    let inside = rect.inset(columns: 1)
    // Figures are worth more than the name of what is open, which the user knows.
    let title = inside.width < 58 ? Array(pane.title.prefix(1)) : pane.title
    let titleWidth = min(canvas.width(of: title), inside.width)
    let room = inside.width - min(titleWidth, 40) - 3
    let figures = line(of: pane.figures, within: room, orOf: pane.shortFigures, on: canvas)
    let figuresWidth = canvas.width(of: figures)
    canvas.draw(
      title,
      at: inside.origin,
      surface: .header,
      maxWidth: inside.width - figuresWidth - (figuresWidth > 0 ? 3 : 0)
    )
    canvas.draw(figures, in: inside, surface: .header, alignment: .trailing)
  }

  /// The figures in full if they all fit, else the short ones, of which more do.
  private func line(
    of figures: [StyledLine],
    within room: Int,
    orOf short: [StyledLine],
    on canvas: Canvas
  ) -> StyledLine {
    let separator = [TextRun(" \(canvas.glyphs.separator) ", .dim)]
    let all = LineFitting.joined(figures, separator: separator, within: .max, on: canvas)
    if canvas.width(of: all) <= room { return all }
    return LineFitting.joined(short, separator: separator, within: room, on: canvas)
  }
}
