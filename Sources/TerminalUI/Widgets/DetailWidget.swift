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

  /// Draws the pane and tells by how many lines it can be scrolled.
  func draw(in rect: Rect, on canvas: inout Canvas) -> Int {
    let inside = canvas.frame(
      rect,
      title: pane.title,
      trailing: pane.trailing,
      isFocused: isFocused
    )
    let text = inside.inset(columns: 1)
    let lines = self.lines(width: text.width, glyphs: canvas.glyphs)
    let count = lines.count
    let limit = max(0, count - text.height)
    let first = min(pane.scroll, limit)
    for (index, line) in lines.dropFirst(first).prefix(text.height).enumerated() {
      canvas.draw(line.text, in: text.line(index))
      if let target = line.link { canvas.link(text.line(index), to: target) }
    }
    canvas.scrollbar(
      in: Rect(column: rect.endColumn - 1, row: inside.row, width: 1, height: inside.height),
      first: first,
      visible: text.height,
      total: count
    )
    if isFocused, canvas.cursor == nil { canvas.cursor = (text.column, text.row) }
    return limit
  }

  private struct Line {
    var text: StyledLine
    var link: String?
  }

  /// All blocks as lines; groups of them are parted by an empty one.
  private func lines(width: Int, glyphs: GlyphSet) -> [Line] {
    let groups = pane.blocks.split(omittingEmptySubsequences: false) { $0.text.isEmpty }
    let texts = groups.map { group in
      let labelWidth = labelWidth(of: group, within: width)
      let firstField = group.firstIndex { !$0.label.isEmpty } ?? group.endIndex
      return group.indices.flatMap { index in
        lines(
          of: group[index],
          isField: index >= firstField,
          labelWidth: labelWidth,
          width: width,
          glyphs: glyphs
        )
        .map { Line(text: $0, link: group[index].link) }
      }
    }
    return Array(texts.joined(separator: [Line(text: [])]))
  }

  /// Names of one group stand in one column, as wide as the longest that leaves room for the texts.
  private func labelWidth(of group: ArraySlice<DetailPane.Block>, within width: Int) -> Int {
    let limit = max(10, min(26, width * 2 / 5))
    let widths = group.map { $0.label.count + 2 }.filter { $0 <= limit }
    return max(10, widths.max() ?? 0)
  }

  /// A field's name stands beside the first line of its text, and before it when it is long; what has
  /// none belongs to the field above.
  private func lines(
    of block: DetailPane.Block,
    isField: Bool,
    labelWidth: Int,
    width: Int,
    glyphs: GlyphSet
  ) -> [StyledLine] {
    guard isField, block.label.count < labelWidth, width > labelWidth + 10 else {
      if !block.narrow.isEmpty, block.text.reduce(0, { $0 + $1.text.count }) > width {
        return block.narrow.flatMap { TextWrapping.lines(of: $0, width: width, glyphs: glyphs) }
      }
      let name = !block.label.isEmpty ? [TextRun(block.label + "  ", .dim)] : []
      return TextWrapping.lines(of: name + block.text, width: width, glyphs: glyphs)
    }
    let wrapped = TextWrapping.lines(
      of: block.text,
      width: width - labelWidth,
      glyphs: glyphs
    )
    return wrapped.enumerated().map { index, line in
      let name = index == 0 ? block.label : ""
      let padding = String(repeating: " ", count: labelWidth - name.count)
      return [TextRun(name + padding, .dim)] + line
    }
  }
}
