public import Incidents

/// The line in which a query is typed.
public struct FilterField: Hashable, Sendable {
  /// A walk through the filters of before.
  struct Recall: Hashable, Sendable {
    /// What was typed when the walk began; only lines that begin with it are visited.
    var typed: String
    /// The line that is shown, as a place in the history.
    var position: Int
  }

  /// The text and the cursor.
  public internal(set) var line = LineField()
  /// What is wrong with the text, if anything.
  public internal(set) var error: QueryError?
  /// What could stand at the cursor.
  public internal(set) var completions: [Completion] = []
  /// The completion that `Tab` would take.
  public internal(set) var chosen: Int?
  /// The walk through the history, while it goes on.
  var recall: Recall?

  /// The most bytes that one paste puts in: no question is longer, and each key reads the line anew.
  static let pasteLimit = 1 << 16

  /// An empty line.
  public init() {}

  /// The text as typed, valid or not.
  public var text: String { line.text }
  /// The place of the cursor, as a number of characters from the start.
  public var cursor: Int { line.cursor }
  /// The cursor as a UTF-8 offset.
  public var cursorOffset: Int { line.cursorOffset }

  /// Replaces the whole text and puts the cursor behind it.
  mutating func set(_ text: String, fixed: Int = 0) {
    line = LineField(text, fixed: fixed)
    dropCompletions()
    recall = nil
  }

  /// Forgets what could stand at the cursor.
  mutating func dropCompletions() {
    completions = []
    chosen = nil
  }

  /// Where a text has to be cut to be pasted, or `nil` when it fits.
  static func pasteEnd(of text: String) -> String.Index? {
    guard text.utf8.count > pasteLimit else { return nil }
    return text.utf8.index(text.startIndex, offsetBy: pasteLimit)
  }

  /// Puts a completion in place of what it completes.
  mutating func accept(_ completion: Completion) {
    line.replace(completion.range, by: completion.insertion)
    dropCompletions()
  }
}
