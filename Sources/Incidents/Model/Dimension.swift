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
    }
  }

  /// Finds a dimension by its name, or `nil` when there is none.
  public init?(name: String) {
    guard let match = Self.standard.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}
