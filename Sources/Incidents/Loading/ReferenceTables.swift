/// What the program knows before it has read a file: countries, their outlines, well-known columns.
public enum ReferenceTables: Sendable {
  /// Decodes the tables, which otherwise happens where they are first used: on the way to the first
  /// rows.
  ///
  /// - Complexity: O(*n*) in the tables at the first use, O(1) after that.
  public static func prepare() {
    // In the order in which a load asks for them.
    _ = FieldAliases.byName
    _ = MonthNames.month("")
    _ = FooterWord(beginning: [0])
    _ = Gazetteer.standard
    _ = Schema.standard
    _ = Atlas.standard
  }
}
