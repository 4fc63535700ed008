import Dashboard

/// One incident in full, wrapped and scrolled.
///
///     ╭ Detail ─────────────────── a2015-10-31-eg-1 ╮
///     │ Airliner brought down over Sinai            │
///     │ 31 Oct 2015 · Sinai, Egypt                  │
///     │ killed 224   injured unknown                │
///     │                                             │
///     │ kind      bombing                           │
///     ╰─────────────────────────────────────────────╯
struct DetailWidget {
  let pane: DetailPane
  let isFocused: Bool

  private static let labelWidth = 10

  /// Draws the pane and tells by how many lines it can be scrolled.
  func draw(in rect: Rect, on canvas: inout Canvas) -> Int {
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: isFocused
    )
    let text = inside.inset(columns: 1)
    let lines = pane.blocks.flatMap {
      self.lines(of: $0, width: text.width, glyphs: canvas.glyphs)
    }
    let limit = max(0, lines.count - text.height)
    let first = min(pane.scroll, limit)
    for (index, line) in lines.dropFirst(first).prefix(text.height).enumerated() {
      canvas.draw(line, in: text.line(index))
    }
    canvas.scrollbar(
      in: Rect(column: rect.endColumn - 1, row: inside.row, width: 1, height: inside.height),
      first: first,
      visible: text.height,
      total: lines.count
    )
    if isFocused, canvas.cursor == nil { canvas.cursor = (text.column, text.row) }
    return limit
  }

  /// A field's name stands beside the first line of its text, and before it when it is long.
  private func lines(of block: DetailPane.Block, width: Int, glyphs: GlyphSet) -> [StyledLine] {
    guard !block.text.isEmpty else { return [[]] }
    let isField = !block.label.isEmpty
    guard isField, block.label.count < Self.labelWidth, width > Self.labelWidth * 2 else {
      let name = isField ? [TextRun(block.label + "  ", .dim)] : []
      return TextWrapping.lines(of: name + block.text, width: width, glyphs: glyphs)
    }
    let wrapped = TextWrapping.lines(
      of: block.text,
      width: width - Self.labelWidth,
      glyphs: glyphs
    )
    return wrapped.enumerated().map { index, line in
      let name = index == 0 ? block.label : ""
      let padding = String(repeating: " ", count: Self.labelWidth - name.count)
      return [TextRun(name + padding, .dim)] + line
    }
  }
}
