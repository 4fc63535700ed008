/// How a column came to be the one that a field is read from.
public enum MappingChoice: String, Hashable, Sendable, CaseIterable {
  /// The user said so with `--map`.
  case option = "--map"
  /// The card beside the file says so.
  case card = "dataset card"
  /// The user's configuration says so.
  case config = "config"
  /// A recognised schema says so.
  case schema = "schema"
  /// A row of HXL tags says so.
  case tag = "HXL tag"
  /// The column bears the field's own name.
  case name = "header name"
  /// The column's name is another word for the field.
  case alias = "alias"
  /// The column's cells are of that sort.
  case content = "content"
  /// The document's layout has it there.
  case layout = "layout"
}
