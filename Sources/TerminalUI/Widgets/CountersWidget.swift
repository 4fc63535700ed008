import Dashboard

/// The strip with the dataset card's counters.
///
///      1,058 Killed outside Iraq and Syria since January 2015  ·  12 Attacks on mosques
struct CountersWidget {
  let lines: [StyledLine]

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .header)
    let inside = rect.inset(columns: 1)
    let line = LineFitting.joined(
      lines,
      separator: [TextRun("  \(canvas.glyphs.separator)  ", .dim)],
      within: inside.width,
      on: canvas
    )
    canvas.draw(line, in: inside, surface: .header)
  }
}
