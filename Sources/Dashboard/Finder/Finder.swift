/// A place in a pane that is looked for by typing.
public struct Finder: Hashable, Sendable {
  /// The text as typed.
  public var text = LineField()
  /// The pane in which it is looked for.
  public var pane: Pane
  /// What was selected before, to return to.
  public var origin: Int
  /// Whether something was found, or `nil` while there is too little to go by.
  public var isFound: Bool?

  /// Looks for nothing yet.
  init(in pane: Pane, from origin: Int) {
    self.pane = pane
    self.origin = origin
  }
}
