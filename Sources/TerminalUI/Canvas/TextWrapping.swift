public import Dashboard

/// Breaks lines of text into lines that fit.
public enum TextWrapping: Sendable {
  /// Breaks a line at blanks, keeping what each stretch means.
  ///
  /// Line ends in the text are kept, so are empty lines. Words longer than a line are broken, wide
  /// characters (Chinese, Japanese, Korean) may end a line anywhere. Blanks at a break vanish.
  ///
  /// A `width` below 1 counts as 1. At most `limit` lines are made and the rest is not looked at.
  /// `glyphs` are those of the canvas, because ASCII takes other room.
  ///
  /// - Returns: No line for a text that is empty.
  /// - Complexity: O(*n*) in what the lines hold.
  public static func lines(
    of line: StyledLine,
    width: Int,
    limit: Int = .max,
    glyphs: GlyphSet = .unicode
  ) -> [StyledLine] {
    guard line.contains(where: { !$0.text.isEmpty }), limit > 0 else { return [] }
    var paragraph = LineBreaker(width: max(1, width), limit: limit)
    for run in line {
      let text = glyphs.spell(run.text)
      if CharacterWidth.isPrintableASCII(text) {
        for character in text.utf8 {
          paragraph.append(character, role: run.role)
          if paragraph.isFull { return paragraph.lines }
        }
        continue
      }
      let parts = text.unicodeScalars.split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      for (index, part) in parts.enumerated() {
        if index > 0 { paragraph.endLine() }
        for glyph in Glyphs(of: String(part)) {
          paragraph.append(glyph, role: run.role)
          if paragraph.isFull { return paragraph.lines }
        }
      }
    }
    paragraph.endLine()
    return paragraph.lines
  }

  /// Breaks a text of one meaning; see `lines(of:width:limit:glyphs:)`.
  public static func lines(
    of text: String,
    role: Role = .text,
    width: Int,
    limit: Int = .max,
    glyphs: GlyphSet = .unicode
  ) -> [StyledLine] {
    lines(of: [TextRun(text, role)], width: width, limit: limit, glyphs: glyphs)
  }
}
