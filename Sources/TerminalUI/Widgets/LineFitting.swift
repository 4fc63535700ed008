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

  /// A text without what is wider than there is room for, an ellipsis in its place.
  static func cut(_ text: String, to width: Int, on canvas: Canvas) -> String {
    cut([TextRun(text)], to: width, on: canvas).map(\.text).joined()
  }

  /// A text without its middle where it is wider than there is room for.
  static func cutInside(_ text: String, to width: Int, on canvas: Canvas) -> String {
    guard canvas.width(of: text) > width else { return text }
    func taken(_ characters: some Sequence<Character>, _ room: Int) -> [Character] {
      var left = room
      return characters.prefix {
        left -= canvas.width(of: String($0))
        return left >= 0
      }
    }
    let head = String(taken(text, max(0, width) / 2))
    let tail = taken(text.reversed(), width - 1 - canvas.width(of: head)).reversed()
    return head + String(canvas.glyphs.ellipsis) + String(tail)
  }

  /// A line without what is wider than there is room for, an ellipsis in its place.
  static func cut(_ line: StyledLine, to width: Int, on canvas: Canvas) -> StyledLine {
    guard canvas.width(of: line) > width else { return line }
    var result: StyledLine = []
    var room = max(0, width - 1)
    for run in line {
      var text = ""
      for character in run.text {
        let columns = canvas.width(of: String(character))
        guard columns <= room else {
          room = 0
          break
        }
        text.append(character)
        room -= columns
      }
      if !text.isEmpty { result.append(TextRun(text, run.role)) }
      if room == 0 { break }
    }
    return result + [TextRun(String(canvas.glyphs.ellipsis), .dim)]
  }
}
