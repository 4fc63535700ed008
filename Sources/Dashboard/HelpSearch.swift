/// How far the help is scrolled, and what is looked for in it.
public struct HelpSearch: Hashable, Sendable {
  /// How many lines are scrolled out above.
  public var scroll = 0
  /// What is looked for; nothing shows all.
  public var line = LineField()
  /// Whether keys are typed into the line.
  public var isSearching = false

  /// All of the help, from the top.
  public init() {}
}
