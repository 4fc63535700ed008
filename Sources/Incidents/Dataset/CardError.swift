/// Why a dataset card cannot be used; the data beside it loads all the same.
public struct CardError: Error, Hashable, Sendable {
  /// The card's file as the user named it.
  public var file: String
  /// The line at fault, counted from 1.
  public var line: Int
  /// What is wrong with the card.
  public var reason: Reason

  /// What can be wrong with a card.
  public enum Reason: Hashable, Sendable {
    /// The text is not TOML, for the reason that the parser gives.
    case syntax(String)
    /// The card has no title.
    case missingTitle
    /// A key that cards do not have.
    case unknownKey(String)
    /// A key whose value is not of the sort that it takes, such as "a string".
    case wrongType(key: String, expected: String)
    /// A mapping to a field that incidents do not have.
    case unknownField(String)
    /// A counter that adds up something else than incidents, killed or injured.
    case unknownMeasure(String)
    /// A counter that lacks one of its keys.
    case incompleteCounter(missing: String)
    /// An annotation whose key is not two letters.
    case badCountryCode(String)
  }

  /// Locates what is wrong.
  public init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension CardError: CustomStringConvertible {
  /// The sentence that the user reads, control characters made visible.
  public var description: String { "\(VisibleText(file)):\(line): \(VisibleText(message))" }

  /// The sentence without the place.
  public var message: String {
    switch reason {
    case .syntax(let words): "the card is not TOML: \(words)"
    case .missingTitle: "the card has no title"
    case .unknownKey(let key): "a card has no key \"\(key)\""
    case .wrongType(let key, let expected): "\"\(key)\" has to be \(expected)"
    case .unknownField(let name): "incidents have no field \"\(name)\" to map a column to"
    case .unknownMeasure(let name):
      "a counter adds up incidents, killed or injured, not \"\(name)\""
    case .incompleteCounter(let missing): "a counter lacks its \(missing)"
    case .badCountryCode(let code): "\"\(code)\" is not a two-letter country code"
    }
  }
}
