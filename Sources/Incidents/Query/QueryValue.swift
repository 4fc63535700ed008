/// What a field's text is compared with.
public enum QueryValue: Hashable, Sendable {
  /// The folded text occurs in the field.
  case containing(String)
  /// The field, or one value of a list, is the folded text: `kind:=bombing`.
  case equal(String)
  /// The country has this two-letter code.
  case country(String)
  /// The pattern, a Swift regular expression, matches the field.
  case pattern(String)
  /// The field is empty: `kind:?`.
  case missing
}

extension QueryValue: ExpressibleByStringLiteral {
  /// Asks for a text that the field contains; folds it.
  public init(stringLiteral text: String) {
    self = .containing(FoldedText.folding(text))
  }
}

extension QueryValue {
  /// The value as a chip shows it, as it was typed.
  func label(of field: QueryField, spelled spellings: [String: String]) -> String {
    switch self {
    case .containing(let text), .equal(let text):
      spellings[text] ?? CalendarNames.spelling(of: text, in: field) ?? text
    case .country(let code): Gazetteer.standard.country(code: code)?.name ?? code
    case .pattern(let pattern): "/\(pattern)/"
    case .missing: "no \(field.name)"
    }
  }
}
