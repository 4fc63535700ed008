import Dashboard

/// The strip at the top: the name on the left, as many figures on the right as there is room for.
///
///      sitrep  Attacks 2014–2016        87 incidents · ≥1,204 killed (17 unknown) · 20 countries
struct HeaderWidget {
  let pane: HeaderPane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .header)
    let inside = rect.inset(columns: 1)
    let titleWidth = min(canvas.width(of: pane.title), inside.width)
    let figures = LineFitting.joined(
      pane.figures,
      separator: [TextRun(" \(canvas.glyphs.separator) ", .dim)],
      within: inside.width - min(titleWidth, 40) - 3,
      on: canvas
    )
    let figuresWidth = canvas.width(of: figures)
    canvas.draw(
      pane.title,
      at: inside.origin,
      surface: .header,
      maxWidth: inside.width - figuresWidth - (figuresWidth > 0 ? 3 : 0)
    )
    canvas.draw(figures, in: inside, surface: .header, alignment: .trailing)
  }
}
