import Dashboard

/// Turns canvases into what a terminal must be sent to show them: all at first, then what changed.
///
/// Only `ESC [ … H`, `ESC [ … m` and text are written, with a synchronized-output mark around each
/// frame; equal canvases give equal bytes on every machine.
struct FrameEncoder: Sendable {
  private let styles: StyleTable
  private var last: Canvas?

  init(styles: StyleTable) {
    self.styles = styles
  }

  /// What leads from the frame before to this one; empty when nothing is to be seen of it.
  ///
  /// - Complexity: O(cells).
  mutating func encode(_ canvas: Canvas) -> String {
    defer { last = canvas }
    var frame = ""
    if let last, last.width == canvas.width, last.height == canvas.height {
      for row in canvas.rowsChanged(since: last) {
        frame += encode(row: row, of: canvas, since: last)
      }
      if frame.isEmpty { return "" }
    } else {
      frame += "\u{1b}[0m\u{1b}[2J"
      for row in 0..<canvas.height { frame += encode(row: row, of: canvas, since: nil) }
    }
    return "\u{1b}[?2026h" + frame + "\u{1b}[0m\u{1b}[?2026l"
  }

  /// Before the first frame: the other screen, no cursor, no wrapping at the right edge.
  static let opening = "\u{1b}[?1049h\u{1b}[?25l\u{1b}[?7l"

  /// After the last one: everything as it was.
  static let closing = "\u{1b}[0m\u{1b}[?7h\u{1b}[?25h\u{1b}[?1049l"

  private func encode(row: Int, of canvas: Canvas, since last: Canvas?) -> String {
    let cells = Array(canvas[row: row])
    let span = last.map { changed(cells, row: row, of: canvas, since: $0) } ?? 0..<cells.count
    guard !span.isEmpty else { return "" }
    var text = "\u{1b}[\(row + 1);\(span.lowerBound + 1)H"
    var current: Style?
    for cell in cells[span] where cell.width > 0 {
      let style = styles.style(cell.role, cell.surface)
      if style != current {
        text += "\u{1b}[" + ANSIRendering.parameters(style) + "m"
        current = style
      }
      text.unicodeScalars.append(contentsOf: canvas.scalars(of: cell))
    }
    return text
  }

  /// The columns from the first to the last cell that differs, never half a wide character.
  private func changed(
    _ cells: [Cell],
    row: Int,
    of canvas: Canvas,
    since last: Canvas
  ) -> Range<Int> {
    let before = Array(last[row: row])
    let differs = { (index: Int) in
      cells[index] != before[index] || cells[index].glyph & Cell.clusterFlag != 0
    }
    guard var first = cells.indices.first(where: differs),
      var end = cells.indices.last(where: differs).map({ $0 + 1 })
    else { return 0..<0 }
    while first > 0, cells[first].width == 0 || before[first].width == 0 { first -= 1 }
    while end < cells.count, cells[end].width == 0 || before[end].width == 0 { end += 1 }
    return first..<end
  }
}
