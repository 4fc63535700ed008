/// A term of the filter that is switched off: seen, but not asked for.
public struct SetAsideTerm: Hashable, Sendable {
  /// The term as it stood in the line.
  public var term: String
  /// Before which of the line's terms it stood; behind all when there are fewer.
  public var position: Int
  /// Whether it stays when the filter is cleared.
  public var isPinned: Bool

  /// Sets a term aside, behind the others unless told otherwise.
  public init(_ term: String, position: Int = .max, isPinned: Bool = false) {
    self.term = term
    self.position = position
    self.isPinned = isPinned
  }
}
