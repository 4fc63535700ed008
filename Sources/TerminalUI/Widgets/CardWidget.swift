import Dashboard

/// A text in the middle of the screen: a headline, a rule, lines.
///
///                 Attacks tied to one group
///                 ─────────────────────────
///                 87 incidents, Sep 2014 – Mar 2016
struct CardWidget {
  let lines: [StyledLine]

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, surface: .base)
    canvas.cursor = nil
    let wrapped = wrapped(to: rect.width, glyphs: canvas.glyphs)
    let width = wrapped.reduce(1) { max($0, canvas.width(of: $1)) }
    let height = wrapped.count + 1
    let left = rect.column + max(0, (rect.width - width) / 2)
    var row = rect.row + max(0, (rect.height - height) * 2 / 5)
    for (index, line) in wrapped.enumerated() {
      let rest = wrapped.count - index
      guard row + 1 < rect.endRow || rest == 1 && row < rect.endRow else {
        drawRest("\(rest) more lines", in: rect, on: &canvas)
        return
      }
      canvas.draw(line, at: Position(column: left, row: row))
      row += 1
      if index == 0, wrapped.count > 1 {
        canvas.rule(Rect(column: left, row: row, width: width, height: 1))
        row += 1
      }
    }
  }

  /// The rows that the card takes on a screen of that width, the rule included.
  func rows(width: Int, glyphs: GlyphSet) -> Int {
    let lines = wrapped(to: width, glyphs: glyphs).count
    return lines > 1 ? lines + 1 : lines
  }

  private func wrapped(to width: Int, glyphs: GlyphSet) -> [StyledLine] {
    let limit = max(10, min(width - 8, 92))
    return lines.flatMap { wrap($0, width: limit, glyphs: glyphs) }
  }

  /// Says how much there was no room for.
  private func drawRest(_ text: String, in rect: Rect, on canvas: inout Canvas) {
    guard rect.height > 0 else { return }
    let line = [TextRun("\(canvas.glyphs.ellipsis) \(text)", .dim)]
    canvas.draw(line, in: rect.line(rect.height - 1), alignment: .center)
  }

  /// A line that begins with a dim name keeps its text in a column of its own.
  private func wrap(_ line: StyledLine, width: Int, glyphs: GlyphSet) -> [StyledLine] {
    guard line.contains(where: { !$0.text.isEmpty }) else { return [[]] }
    guard let name = line.first, name.role == .dim, line.count > 1, name.text.count < width / 2
    else { return TextWrapping.lines(of: line, width: width, glyphs: glyphs) }
    let indent = TextRun(String(repeating: " ", count: name.text.count), .dim)
    let rest = TextWrapping.lines(
      of: Array(line.dropFirst()),
      width: width - name.text.count,
      glyphs: glyphs
    )
    return rest.enumerated().map { [$0.offset == 0 ? name : indent] + $0.element }
  }
}
