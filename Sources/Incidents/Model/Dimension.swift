/// What bars group by.
public enum Dimension: Hashable, Sendable {
  /// By country, unresolved labels under their own name.
  case country
  /// By region of the world.
  case region
  /// By first-level unit.
  case admin
  /// By sort of incident.
  case kind
  /// By who or what was struck.
  case target
  /// By who did it.
  case actor
  /// By on whose word.
  case claim
  /// By the file a record came from.
  case file
  /// By day of the week.
  case weekday
  /// By month of the year.
  case month
  /// By calendar year.
  case year
  /// By an extra column of the file, under the column's own name.
  case column(String)

  /// The dimensions every dataset has, in the order in which keys cycle through them.
  public static let standard: [Self] = [
    .country, .region, .admin, .kind, .target, .actor, .claim, .file, .weekday, .month, .year,
  ]

  /// The name on the command line and in view lines.
  public var name: String {
    switch self {
    case .country: "country"
    case .region: "region"
    case .admin: "admin"
    case .kind: "kind"
    case .target: "target"
    case .actor: "actor"
    case .claim: "claim"
    case .file: "file"
    case .weekday: "weekday"
    case .month: "month"
    case .year: "year"
    case .column(let name): name
    }
  }

  /// Finds one of the dimensions every dataset has by its name, or `nil` when there is none.
  public init?(name: String) {
    guard let match = Self.standard.first(where: { $0.name == name }) else { return nil }
    self = match
  }
  /// Finds a dimension by its name or by that of a column, in either case.
  ///
  /// Blanks of a column may be written as underscores. `nil` when the dataset has neither.
  public init?(name: String, columns: [String]) {
    if let standard = Self(name: name.lowercased()), !columns.contains(name) {
      self = standard
      return
    }
    guard let dimension = QueryVocabulary(columns: columns).field(name)?.dimension else {
      return nil
    }
    self = dimension
  }
}
