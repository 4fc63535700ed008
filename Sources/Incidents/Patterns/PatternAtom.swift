/// The part of a regular expression that takes one scalar: a letter, or a class such as `[a-f]`.
///
/// What a class lets pass is asked of `Regex` itself, scalar by scalar, so that the two cannot differ.
enum PatternAtom: Hashable, Sendable {
  /// A scalar that stands for itself in either case.
  case scalar(Unicode.Scalar)
  /// A class as it is written, with its brackets or backslash.
  case oneOf(String)

  /// Makes the test of single scalars; `nil` when `Regex` does not know the class.
  func test() -> ((Unicode.Scalar) -> Bool)? {
    switch self {
    case .scalar(let scalar):
      let lowered = scalar.properties.lowercaseMapping
      return { $0.properties.lowercaseMapping == lowered }
    case .oneOf(let source):
      guard let pattern = QueryPattern(source) else { return nil }
      return { pattern.matches(String(Character($0))) }
    }
  }

  /// Whether it is, or may hold, a class with a name of its own, such as `\w`.
  var holdsNamedClass: Bool {
    if case .oneOf(let source) = self { source.contains("\\") } else { false }
  }

  /// Whether the atom names what it passes and all of that is ASCII, so that whatever else it
  /// passes, such as the Kelvin sign, is folded to something that it passes too.
  var namesASCII: Bool {
    switch self {
    case .scalar(let scalar): scalar.isASCII
    case .oneOf(let source):
      source.first == "["
        && source.unicodeScalars.allSatisfy { $0.isASCII && $0 != "^" && $0 != "\\" }
    }
  }
}
