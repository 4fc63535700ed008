import Dashboard

/// A canvas as text with colours, for a terminal or a pager that passes them on.
///
/// Nothing but `ESC [ … m` with semicolons is written, and each row ends plain.
public enum ANSIRendering: Sendable {
  /// The rows, each ended by a reset and a line end.
  ///
  /// Blanks at a row's end that look like the screen are left out.
  ///
  /// - Complexity: O(cells).
  public static func render(_ canvas: Canvas, styles: StyleTable) -> String {
    var text = ""
    for row in 0..<canvas.height {
      text += line(canvas, row: row, styles: styles)
      text += "\n"
    }
    return text
  }

  private static func line(_ canvas: Canvas, row: Int, styles: StyleTable) -> String {
    let plain = Style()
    var text = ""
    var current = plain
    for cell in shown(canvas[row: row], styles: styles) where cell.width > 0 {
      let style = styles.style(cell.role, cell.surface)
      if style != current {
        text += "\u{1b}[" + parameters(style) + "m"
        current = style
      }
      text.unicodeScalars.append(contentsOf: canvas.scalars(of: cell))
    }
    return current == plain ? text : text + "\u{1b}[0m"
  }

  /// The row without plain blanks at its end.
  private static func shown(_ row: ArraySlice<Cell>, styles: StyleTable) -> ArraySlice<Cell> {
    let last = row.lastIndex { cell in
      let style = styles.style(cell.role, cell.surface)
      return cell.glyph != 0x20 || cell.width == 0 || style.background != .terminalDefault
        || !style.attributes.isDisjoint(with: [.reverse, .underline])
    }
    return row.prefix(through: last ?? row.startIndex - 1)
  }

  /// The numbers that set a style from scratch.
  static func parameters(_ style: Style) -> String {
    var numbers = [0]
    let codes: [(Style.Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    numbers += codes.filter { style.attributes.contains($0.0) }.map(\.1)
    numbers += color(style.foreground, offset: 0) + color(style.background, offset: 10)
    return numbers.map(String.init).joined(separator: ";")
  }

  private static func color(_ color: Color, offset: Int) -> [Int] {
    switch color {
    case .terminalDefault: []
    case .ansi(let index) where index < 8: [30 + offset + Int(index)]
    case .ansi(let index): [90 + offset + Int(index & 7)]
    case .indexed(let index): [38 + offset, 5, Int(index)]
    case .rgb(let red, let green, let blue): [38 + offset, 2, Int(red), Int(green), Int(blue)]
    }
  }
}
