/// A canvas as plain text.
public enum TextRendering: Sendable {
  /// The rows, each ended by a line end, without blanks at their ends.
  ///
  /// - Complexity: O(cells).
  public static func render(_ canvas: Canvas) -> String {
    (0..<canvas.height).map { text(of: canvas, row: $0) + "\n" }.joined()
  }

  /// The text of one row without blanks at its end.
  static func text(of canvas: Canvas, row: Int) -> String {
    var text = ""
    var blanks = 0
    for cell in canvas[row: row] where cell.width > 0 {
      if cell.glyph == 0x20 {
        blanks += 1
        continue
      }
      text += String(repeating: " ", count: blanks)
      blanks = 0
      text.unicodeScalars.append(contentsOf: canvas.scalars(of: cell))
    }
    return text
  }
}
