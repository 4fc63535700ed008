import Dashboard

/// A screen as text for people and golden files: the rows, then what the cells mean.
///
///     12x2 cursor 3,0
///          ····+····1··
///        0 │ sitrep
///        1 │▸Egypt
///     0:1-6 base title
///     1:0-11 selected text
///
/// Blanks at the end of a row are left out; the ruler shows the width. A run is listed as
/// `row:first-last surface role` unless it is text on the base. Blanks belong to their
/// neighbours, because their role cannot be seen.
public struct ScreenDump: Sendable, CustomStringConvertible {
  /// The dump, each line ended.
  public let description: String

  /// Writes a canvas down.
  ///
  /// - Complexity: O(cells).
  public init(_ canvas: Canvas) {
    var lines = ["\(canvas.width)x\(canvas.height)"]
    if let cursor = canvas.cursor { lines[0] += " cursor \(cursor.column),\(cursor.row)" }
    lines.append("     " + Self.ruler(canvas.width))
    for row in 0..<canvas.height {
      let number = String(row)
      let margin = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number
      lines.append("\(margin) │" + TextRendering.text(of: canvas, row: row))
    }
    for row in 0..<canvas.height { lines += Self.runs(canvas, row: row) }
    description = lines.map { $0 + "\n" }.joined()
  }

  private static func ruler(_ width: Int) -> String {
    // Begins under the margin's line, which stands one column left of the first cell.
    var text = " "
    for column in 1...max(1, width) where column <= width {
      if column % 10 == 0 {
        text += String(column / 10 % 10)
      } else {
        text += column % 5 == 0 ? "+" : "·"
      }
    }
    return text
  }

  private static func runs(_ canvas: Canvas, row: Int) -> [String] {
    let cells = Array(canvas[row: row])
    var lines: [String] = []
    var start = 0
    while start < cells.count {
      let surface = cells[start].surface
      var role: Role?
      var end = start
      while end < cells.count, cells[end].surface == surface {
        let isBlank = cells[end].glyph == 0x20
        if !isBlank, let known = role, known != cells[end].role { break }
        if !isBlank { role = cells[end].role }
        end += 1
      }
      if surface != .base || (role ?? .text) != .text {
        let shown = shown(cells, in: start..<end, surface: surface)
        let columns = "\(shown.lowerBound)-\(shown.upperBound)"
        lines.append("\(row):\(columns) \(surface) \(role ?? .text)")
      }
      start = end
    }
    return lines
  }

  /// Blanks on the base show nothing, so a run there begins and ends with what shows.
  private static func shown(
    _ cells: [Cell],
    in run: Range<Int>,
    surface: Surface
  ) -> ClosedRange<Int> {
    let shows = { (cell: Cell) in cell.glyph != 0x20 || cell.width == 0 || surface != .base }
    let first = cells[run].firstIndex(where: shows) ?? run.lowerBound
    return first...(cells[run].lastIndex(where: shows) ?? first)
  }
}
