import Incidents

/// A column of the list.
public struct ListColumn: Hashable, Sendable {
  /// What it shows.
  public var content: Content
  /// How many cells it takes, or `nil` for what its texts need.
  public var width: Int?

  /// Ties a content to a width.
  public init(_ content: Content, width: Int? = nil) {
    self.content = content
    self.width = width
  }

  /// The narrowest and the widest that a column can be made.
  public static let widths = 3...200
}

extension ListColumn {
  /// What a column can show.
  public enum Content: Hashable, Sendable {
    /// When.
    case date
    /// The country's name.
    case country
    /// The region of the world.
    case region
    /// The first-level unit.
    case admin
    /// Town or spot.
    case place
    /// Victims killed.
    case killed
    /// Victims injured.
    case injured
    /// Sort of incident.
    case kind
    /// Who or what was struck.
    case target
    /// Who did it.
    case actor
    /// On whose word.
    case claim
    /// The first link or citation.
    case source
    /// File and line.
    case file
    /// The record's identifier.
    case id
    /// The title, or else the account in words.
    case text
    /// An extra column of the file.
    case column(String)
  }
}

extension ListColumn.Content {
  /// What every dataset has, in the order in which it is offered.
  public static let standard: [Self] = [
    .date, .country, .region, .admin, .place, .killed, .injured, .kind, .target, .actor, .claim,
    .source, .file, .id, .text,
  ]

  /// The name in view lines and in the configuration.
  public var name: String {
    switch self {
    case .text: "text"
    default: sortField?.name ?? "text"
    }
  }

  /// Finds a content by its name; what no dataset has is taken for an extra column.
  public init(name: String) {
    self = Self.standard.first { $0.name == name } ?? .column(name)
  }

  /// The heading.
  var title: String { self == .text ? "what happened" : VisibleText(name).description }

  /// What ordering by it means.
  var sortField: SortKey.Field? {
    switch self {
    case .date: .date
    case .country: .country
    case .region: .region
    case .admin: .admin
    case .place: .place
    case .killed: .killed
    case .injured: .injured
    case .kind: .kind
    case .target: .target
    case .actor: .actor
    case .claim: .claim
    case .source: .source
    case .file: .file
    case .id: .id
    case .text: .summary
    case .column(let name): .column(name)
    }
  }

  /// Whether its cells stand flush right.
  var isNumeric: Bool { self == .killed || self == .injured }

  /// The widths between which a column is as wide as its texts need, in a list of that width.
  func naturalWidths(in width: Int) -> ClosedRange<Int> {
    switch self {
    case .date: 10...12
    case .country: 8...(width < 50 ? 11 : width < 64 ? 12 : 18)
    case .killed: 6...11
    case .injured: 8...11
    case .region, .admin, .place, .kind, .target: 8...20
    case .actor, .source: 8...24
    case .claim: 8...10
    case .file: 8...22
    case .id: 6...20
    case .text: 24...60
    case .column(let name): max(4, min(12, name.count + 2))...24
    }
  }
}
