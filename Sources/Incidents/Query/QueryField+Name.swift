extension QueryField {
  /// The name that is typed before the colon.
  public var name: String {
    switch self {
    case .standard(let field): field.rawValue
    case .column(let name): name
    }
  }

  /// The dimension whose bars the field filters, or `nil` when no bars show it.
  public var dimension: Dimension? {
    switch self {
    case .column(let name): .column(name)
    case .standard(let field): field.dimension
    }
  }

  /// The position in the text arena, or `nil` for a field with a column of its own.
  func arenaIndex(in columns: [String]) -> Int? {
    switch self {
    case .standard(.id): 0
    case .standard(.summary): 1
    case .standard(.source): 2
    case .standard(.tag): 3
    case .standard: nil
    case .column(let name): columns.firstIndex(of: name).map { Dataset.textFields.count + $0 }
    }
  }
}

extension QueryField.StandardField {
  fileprivate var dimension: Dimension? {
    switch self {
    case .country: .country
    case .region: .region
    case .admin: .admin
    case .kind: .kind
    case .target: .target
    case .actor: .actor
    case .claim: .claim
    case .file: .file
    case .weekday: .weekday
    case .month: .month
    case .year: .year
    case .place, .summary, .source, .tag, .id, .note: nil
    }
  }
}
