/// A text that is being written, cut into rows so that every character keeps a place for the cursor.
///
/// Unlike text that is only read it keeps the blanks at a break.
struct WrittenLines {
  /// The rows, at least one.
  private(set) var rows: [String] = []
  /// Where the cursor stands.
  private(set) var cursor = (row: 0, column: 0)

  /// - Complexity: O(*n*) in the text.
  init(_ text: String, cursor place: Int, width: Int, glyphs: GlyphSet) {
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for row in Self.rows(of: Array(line), width: width, glyphs: glyphs) {
        if offset <= place {
          let before = row.prefix(max(0, place - offset))
          cursor = (rows.count, Self.width(of: before, glyphs))
        }
        rows.append(String(row))
        offset += row.count
      }
      offset += 1
    }
  }

  private static func rows(
    of line: [Character],
    width: Int,
    glyphs: GlyphSet
  ) -> [ArraySlice<Character>] {
    var rows: [ArraySlice<Character>] = []
    var start = 0
    var breakPoint = 0
    var used = 0
    var index = 0
    while index < line.count {
      let cells = self.width(of: line[index...index], glyphs)
      if used + cells > width, index > start {
        let end = breakPoint > start ? breakPoint : index
        rows.append(line[start..<end])
        start = end
        used = self.width(of: line[start..<index], glyphs)
      }
      used += cells
      index += 1
      if line[index - 1] == " " { breakPoint = index }
    }
    return rows + [line[start...]]
  }

  private static func width(of characters: ArraySlice<Character>, _ glyphs: GlyphSet) -> Int {
    CharacterWidth.displayWidth(of: glyphs.spell(String(characters)))
  }
}
