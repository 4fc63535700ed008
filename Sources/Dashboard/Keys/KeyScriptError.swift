import Incidents

/// Why a script of keys cannot be read; positions count characters from 1.
public enum KeyScriptError: Error, Hashable, Sendable {
  /// A bracketed name that names no key.
  case unknownKey(String, position: Int)
  /// A `<` without its `>`.
  case unclosed(position: Int)
  /// A line end or other control character, which no key stands for.
  case control(position: Int)
}

extension KeyScriptError: CustomStringConvertible {
  /// The sentence that the user reads.
  public var description: String {
    switch self {
    case .unknownKey(let name, let position):
      "keys: no key is called '\(VisibleText(name))' (at character \(position)); write <lt> for '<'"
    case .unclosed(let position):
      "keys: the '<' at character \(position) has no '>' after it; write <lt> for '<'"
    case .control(let position):
      "keys: character \(position) is a control character; write <Enter>, <Tab> or <Esc> instead"
    }
  }
}
