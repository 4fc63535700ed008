extension SortKey {
  /// What incidents can be ordered by.
  public enum Field: Hashable, Sendable {
    /// By first day.
    case date
    /// By country name.
    case country
    /// By region of the world.
    case region
    /// By first-level unit.
    case admin
    /// By town or spot.
    case place
    /// By the best figure of the killed.
    case killed
    /// By the best figure of the injured.
    case injured
    /// By sort of incident.
    case kind
    /// By target.
    case target
    /// By actor.
    case actor
    /// By on whose word, the firmest first.
    case claim
    /// By the first source.
    case source
    /// By identifier.
    case id
    /// By the account in words.
    case summary
    /// By position in the files.
    case file
    /// By an extra column: numbers by their value and before texts.
    case column(String)
  }
}

extension SortKey.Field {
  /// The fields every dataset has.
  public static let standard: [Self] = [
    .date, .country, .region, .admin, .place, .killed, .injured, .kind, .target, .actor, .claim,
    .source, .id, .summary, .file,
  ]

  /// The name on the command line and in view lines.
  public var name: String {
    switch self {
    case .date: "date"
    case .country: "country"
    case .region: "region"
    case .admin: "admin"
    case .place: "place"
    case .killed: "killed"
    case .injured: "injured"
    case .kind: "kind"
    case .target: "target"
    case .actor: "actor"
    case .claim: "claim"
    case .source: "source"
    case .id: "id"
    case .summary: "summary"
    case .file: "file"
    case .column(let name): name
    }
  }

  /// Finds one of the fields every dataset has by its name, or `nil` when there is none.
  public init?(name: String) {
    guard let match = Self.standard.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// Finds a field by its name or by that of a column, in either case.
  ///
  /// Blanks of a column may be written as underscores. `nil` when the dataset has neither.
  public init?(name: String, columns: [String]) {
    if columns.contains(name) {
      self = .column(name)
    } else if let standard = Self(name: name.lowercased()) {
      self = standard
    } else if case .column(let column)? = QueryVocabulary(columns: columns).field(name) {
      self = .column(column)
    } else {
      return nil
    }
  }
}
