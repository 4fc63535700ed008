/// What must not be seen: whole fields, names, and whatever patterns find.
///
/// A masked dataset holds none of it, so neither screens nor exports nor recordings can.
public struct Mask: Hashable, Sendable {
  /// What stands in the place of what is hidden, the same whatever its length.
  public static let cover = "▒▒▒▒▒"

  /// Fields to hide whole, by canonical name or by a column's name; their case does not matter.
  public var fields: [String]
  /// Words and phrases to cover wherever they stand; cases and accents do not matter.
  public var names: [String]
  /// Regular expressions whose occurrences are covered.
  public var patterns: [String]
  /// Whether links are covered, in sources and in running text.
  public var hidesLinks: Bool
  /// What the hidden fields hold in the data, to be covered in every text; see `gatheringValues(of:)`.
  public internal(set) var values: Set<String> = []

  /// Hides nothing unless told otherwise.
  public init(
    fields: [String] = [],
    names: [String] = [],
    patterns: [String] = [],
    hidesLinks: Bool = false
  ) {
    self.fields = fields
    self.names = names
    self.patterns = patterns
    self.hidesLinks = hidesLinks
  }

  /// Whether it hides nothing.
  public var isEmpty: Bool {
    fields.isEmpty && names.isEmpty && patterns.isEmpty && !hidesLinks
  }

  /// The canonical fields that can be hidden, as a mask names them.
  public static let maskableFields = [
    "id", "country", "admin", "place", "coordinates", "killed", "injured", "kind", "target",
    "actor", "claim", "summary", "source", "tags", "file",
  ]
}
