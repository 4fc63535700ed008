import Dashboard

/// Puts as many parts into a line as there is room for.
enum LineFitting {
  /// The parts in order with a separator between them; the first that finds no room and all behind
  /// it are left out.
  static func joined(
    _ parts: [StyledLine],
    separator: StyledLine,
    within width: Int,
    on canvas: Canvas
  ) -> StyledLine {
    var line: StyledLine = []
    var used = 0
    for part in parts {
      let next = (line.isEmpty ? [] : separator) + part
      used += canvas.width(of: next)
      if used > width { break }
      line += next
    }
    return line
  }
}
