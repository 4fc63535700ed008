import Dashboard

/// The strip at the bottom: what just happened, or as many key hints as there is room for.
struct FooterWidget {
  let pane: FooterPane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .footer)
    let inside = rect.inset(columns: 1)
    if let message = pane.message {
      canvas.draw([message], in: inside, surface: .footer)
      return
    }
    let line = LineFitting.joined(
      pane.hints,
      separator: [TextRun("  ", .hint)],
      within: inside.width,
      on: canvas
    )
    canvas.draw(line, in: inside, surface: .footer)
  }
}
