import Dashboard

/// The strip at the bottom of a briefing: the scene's name, then what is said about it.
///
/// At the right stand the keys just pressed and, while scenes follow each other, how far this one is.
///
///      3/9  Mosques                             /mosque   Enter   ██████▌░░░░░
///      10 incidents, ≥217 killed in 5 countries.
struct CaptionWidget {
  private static let progressWidth = 12

  let pane: StagePane

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .header)
    let inside = rect.inset(columns: 1)
    let first = inside.line(0)
    let trailing = drawTrailing(in: first, on: &canvas)
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
  }

  /// Draws what stands at the right and tells the columns it takes.
  private func drawTrailing(in line: Rect, on canvas: inout Canvas) -> Int {
    var used = canvas.draw(pane.trailing, in: line, surface: .header, alignment: .trailing)
    if let progress = pane.progress, line.width >= 40 {
      used += used > 0 ? 2 : 0
      let bar = Rect(
        column: line.endColumn - used - Self.progressWidth,
        row: line.row,
        width: Self.progressWidth,
        height: 1
      )
      canvas.horizontalBar(
        in: bar,
        value: progress,
        whole: 1000,
        maximum: 1000,
        surface: .header
      )
      used += Self.progressWidth
    }
    return drawKeys(in: line, leaving: used, on: &canvas)
  }

  /// Draws the latest keys left of what stands there, in half of the line at most.
  private func drawKeys(in line: Rect, leaving taken: Int, on canvas: inout Canvas) -> Int {
    var used = taken
    for key in pane.keys.reversed() {
      let cap: StyledLine = [TextRun(" \(key) ", .key)]
      let width = canvas.width(of: cap)
      let gap = used > 0 ? (used == taken ? 2 : 1) : 0
      guard used + gap + width <= min(taken + line.width / 2, line.width - 10) else { break }
      used += gap + width
      canvas.draw(
        cap,
        at: Position(column: line.endColumn - used, row: line.row),
        surface: .chip
      )
    }
    return used
  }
}
