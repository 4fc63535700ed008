extension QueryExpression {
  var isNegation: Bool {
    if case .not = self { true } else { false }
  }

  /// The expression in short, as a chip shows it: folded words stand as they were typed.
  func label(spelled spellings: [String: String]) -> String {
    switch self {
    case .test(let test): test.label(spelled: spellings)
    case .not(let part): "not " + part.nestedLabel(spelled: spellings)
    case .all(let parts):
      parts.map { $0.nestedLabel(spelled: spellings) }.joined(separator: " ")
    case .any(let parts):
      parts.map { $0.nestedLabel(spelled: spellings) }.joined(separator: " or ")
    }
  }

  private func nestedLabel(spelled spellings: [String: String]) -> String {
    switch self {
    case .all, .any: "(\(label(spelled: spellings)))"
    case .not, .test: label(spelled: spellings)
    }
  }

  /// The dimension that every test of the expression is about, or `nil` when they differ.
  ///
  /// Tests of the date count as tests of the year.
  var dimension: Dimension? {
    switch self {
    case .test(let test): return test.dimension
    case .not(let part): return part.dimension
    case .all(let parts), .any(let parts):
      guard let dimension = parts.first?.dimension else { return nil }
      return parts.allSatisfy { $0.dimension == dimension } ? dimension : nil
    }
  }
}

extension QueryTest {
  var dimension: Dimension? {
    switch self {
    case .field(let field, _): field.dimension
    case .date, .flag(.undated), .has(.date): .year
    case .has(.country): .country
    case .text, .pattern, .count, .countUnknown, .box, .has, .flag: nil
    }
  }

  func label(spelled spellings: [String: String]) -> String {
    switch self {
    case .text(let text): "\"\(spellings[text] ?? text)\""
    case .pattern(let pattern): "/\(pattern)/"
    case .field(let field, let values): Self.label(of: field, values, spellings)
    case .count(let field, let low, let high): field.rawValue + " " + Self.label(low, high)
    case .countUnknown(let field): field.rawValue + " unknown"
    case .date(let first, let last): DateSpanText.text(first: first, last: last)
    case .box(let box): box.label
    case .has(let property): "has " + property.rawValue
    case .flag(let flag): flag.rawValue
    }
  }

  private static func label(
    of field: QueryField,
    _ values: [QueryValue],
    _ spellings: [String: String]
  ) -> String {
    let list = values.map { $0.label(of: field, spelled: spellings) }.joined(separator: ", ")
    switch field {
    case .standard(.country), .standard(.year), .standard(.month), .standard(.weekday): return list
    default: return values == [.missing] ? list : field.name + " " + list
    }
  }

  private static func label(_ low: Int?, _ high: Int?) -> String {
    switch (low, high) {
    case (let low?, let high?): low == high ? String(low) : "\(low)..\(high)"
    case (let low?, nil): low > 0 ? ">\(low - 1)" : "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): "known"
    }
  }
}
