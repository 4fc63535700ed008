import Dashboard

/// The speaker's own screen: heading, notes, what comes next.
///
///      3/9  Where people died                                        4:05
///     ────────────────────────────────────────────────────────────────────
///      One airliner is two thirds of the first bar.
///
///      on screen  By the killed the order changes: …
///
///      next  How it spread                                         q quit
struct NotesWidget {
  let pane: NotesPane
  /// How many lines of the body have been scrolled past.
  var offset = 0

  /// How many lines lie below the last one that is shown, once drawn.
  func draw(on canvas: inout Canvas) -> Int {
    let screen = Rect(column: 0, row: 0, width: canvas.width, height: canvas.height)
    canvas.fill(screen, surface: .base)
    canvas.cursor = nil
    draw(pane.heading, and: pane.trailing, in: screen.line(0), on: &canvas)
    guard canvas.height > 4 else { return 0 }
    canvas.rule(screen.line(1))
    let lines = body(width: min(92, canvas.width - 2), glyphs: canvas.glyphs)
    let room = canvas.height - 4
    let hidden = max(0, lines.count - room)
    for (row, line) in lines.dropFirst(min(offset, hidden)).prefix(room).enumerated() {
      canvas.draw(line, in: screen.line(row + 2).inset(columns: 1))
    }
    var hints: StyledLine = [TextRun("q", .key), TextRun(" quit", .hint)]
    if hidden > 0 { hints = [TextRun("↓ ↑", .key), TextRun(" more  ", .hint)] + hints }
    draw(pane.next, and: hints, in: screen.line(canvas.height - 1), on: &canvas)
    return hidden
  }

  private func draw(
    _ leading: StyledLine,
    and trailing: StyledLine,
    in line: Rect,
    on canvas: inout Canvas
  ) {
    canvas.fill(line, surface: .header)
    let inside = line.inset(columns: 1)
    let taken = canvas.draw(trailing, in: inside, surface: .header, alignment: .trailing)
    canvas.draw(
      leading,
      at: inside.origin,
      surface: .header,
      maxWidth: max(0, inside.width - taken - 2)
    )
  }

  private func body(width: Int, glyphs: GlyphSet) -> [StyledLine] {
    pane.body.flatMap { line in
      line.isEmpty ? [[]] : TextWrapping.lines(of: line, width: width, glyphs: glyphs)
    }
  }
}
