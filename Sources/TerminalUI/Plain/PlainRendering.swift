public import Dashboard

/// Writes what line mode says as lines of text: no colour, no cursor movement, columns apart by two
/// blanks.
public enum PlainRendering: Sendable {
  /// The text, every line ended.
  public static func text(_ blocks: [PlainBlock], glyphs: GlyphSet = .unicode) -> String {
    blocks.flatMap { block in
      switch block {
      case .line(let line): [glyphs.spell(line)]
      case .table(let table): lines(of: table, glyphs)
      }
    }
    .map { $0 + "\n" }.joined()
  }

  private static func lines(of table: PlainTable, _ glyphs: GlyphSet) -> [String] {
    let rows = ([table.header].filter { !$0.isEmpty } + table.rows)
      .map { $0.map(glyphs.spell) }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.count > column ? CharacterWidth.displayWidth(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let room = widths[column] - CharacterWidth.displayWidth(of: cell)
        let blanks = String(repeating: " ", count: max(0, room))
        if table.figures.contains(column) { return blanks + cell }
        return column == row.count - 1 ? cell : cell + blanks
      }
      return cells.joined(separator: "  ")
    }
  }
}
