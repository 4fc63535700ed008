import Dashboard

/// The strip at the bottom of a briefing: the scene's name, then what is said about it.
///
///      3/9  Mosques                                                         /mosque⏎
///      10 incidents, ≥217 killed in 5 countries.
///     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
struct CaptionWidget {
  let pane: StagePane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .header)
    let inside = rect.inset(columns: 1)
    let first = inside.line(0)
    let trailing = canvas.draw(pane.trailing, in: first, surface: .header, alignment: .trailing)
    canvas.draw(
      pane.heading,
      at: first.origin,
      surface: .header,
      maxWidth: max(0, first.width - trailing - 2)
    )
    let room = max(0, inside.height - 1)
    let lines = TextWrapping.lines(
      of: pane.caption,
      width: inside.width,
      limit: room + 1,
      glyphs: canvas.glyphs
    )
    for (index, line) in lines.prefix(room).enumerated() {
      let isCut = index + 1 == room && lines.count > room
      let more = isCut ? [TextRun(" " + String(canvas.glyphs.ellipsis), .dim)] : []
      canvas.draw(
        LineFitting.cut(line + more, to: inside.width, on: canvas),
        in: inside.line(index + 1),
        surface: .header
      )
    }
    if let progress = pane.progress { draw(progress: progress, in: first, on: &canvas) }
  }

  /// The time that has passed, as a short bar at the right of the first line.
  private func draw(progress: Int, in line: Rect, on canvas: inout Canvas) {
    guard pane.trailing.isEmpty, line.width >= 40 else { return }
    let bar = Rect(column: line.endColumn - 12, row: line.row, width: 12, height: 1)
    canvas.horizontalBar(
      in: bar,
      value: progress,
      whole: 1000,
      maximum: 1000,
      surface: .header
    )
  }
}
