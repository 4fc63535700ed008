import Incidents

/// Why keys cannot be given to commands the way the user's file wants it.
public enum KeymapError: Error, Hashable, Sendable {
  /// No command has that name; this one is nearest.
  case unknownCommand(String, nearest: String?)
  /// The text names no key.
  case unknownKey(String, command: String)
  /// Two commands want the same key at the same time.
  case doubledKey(Key, first: String, second: String)
  /// A key that everybody relies on was taken from its command.
  case fixedKey(Key, command: String)
  /// A character that has to stay one where text is typed.
  case typedCharacter(Key, command: String)
}

extension KeymapError: CustomStringConvertible {
  /// The sentence that the user reads.
  public var description: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      "there is no command '\(VisibleText(name))'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'sitrep keys' lists them")
    case .unknownKey(let text, let command):
      "'\(VisibleText(text))', given to \(command), is no key; write x, C-x, A-x, F2, Up or Space"
    case .doubledKey(let key, let first, let second):
      "the key \(key.symbol) cannot be both \(first) and \(second); give one of them another"
    case .fixedKey(let key, let command):
      "\(command) keeps its key \(key.symbol), which everybody relies on; "
        + "it can have more: \(command) = [\"\(key.plainNotation)\", …]"
    case .typedCharacter(let key, let command):
      "the key \(key.symbol) cannot be \(command), because text is typed there"
    }
  }
}
