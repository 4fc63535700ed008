import Incidents

/// The account of how the files were read, with what is looked for in it.
public struct HealthWindow: Hashable, Sendable {
  /// The selected row and the first one shown.
  var position = ScrollPosition()
  /// What is looked for; nothing shows all.
  public var line = LineField()
  /// Whether keys are typed into the line.
  public var isSearching = false
  /// The problem that is read by itself, and how far its text is scrolled.
  var reading: Reading?
  /// The rows that hold what is looked for.
  var rows: [HealthRow] = []

  /// A problem that no incident came of.
  struct Reading: Hashable, Sendable {
    /// The file's name.
    var file: String
    /// What was noticed.
    var problem: LoadProblem
    /// How many lines are scrolled out above.
    var scroll = 0
  }

  /// All of it, from the top.
  public init() {}

  /// Whether the window has a line to type into.
  var isSearched: Bool { isSearching || !line.text.isEmpty }
}
