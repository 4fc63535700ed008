/// What a regular expression is made of, as far as an automaton can run it.
indirect enum PatternNode: Equatable, Sendable {
  /// One scalar that passes the atom of that number.
  case atom(Int)
  /// The start of the text.
  case start
  /// The end of the text.
  case end
  /// One part after the other; nothing at all where there are none.
  case sequence([PatternNode])
  /// Any one of the parts.
  case choice([PatternNode])
  /// The part so many times; without an upper bound where there is no `most`.
  case repeated(PatternNode, least: Int, most: Int?)

  /// Whether no text at all may pass.
  ///
  /// - Complexity: O(*n*) in the nodes.
  var isNullable: Bool {
    switch self {
    case .atom: false
    case .start, .end: true
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .choice(let parts): parts.contains(where: \.isNullable)
    case .repeated(let part, let least, _): least == 0 || part.isNullable
    }
  }
}
