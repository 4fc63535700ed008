/// One thing that is wrong with a storyboard, and where.
public struct StoryboardProblem: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// The text is not TOML, for the reason that the parser gives.
    case syntax(String)
    /// A key that boards do not have; the nearest one that they have.
    case unknownKey(String, nearest: String?)
    /// A key whose value is not of the sort that it takes.
    case wrongType(key: String, expected: String)
    /// A key that must be there.
    case missing(String)
    /// No scene.
    case noScenes
    /// A view line that cannot be read, for this reason.
    case badView(String)
    /// A filter that cannot be read, for this reason.
    case badQuery(String)
    /// A view whose filter lets nothing through.
    case matchesNothing(query: String)
    /// A key script that cannot be read, for this reason.
    case badKeys(String)
    /// Braces around a name that stands for no figure.
    case unknownFigure(String)
    /// A pattern that is no regular expression.
    case badPattern(String)
    /// A field to mask that incidents and files do not have.
    case unknownMaskField(String)
    /// Words of the board that name what its mask hides.
    case showsMasked(String)
    /// A screen too small for a briefing.
    case tooSmall(columns: Int, rows: Int)
    /// Data that cannot be read, for this reason.
    case unreadableData(String)
    /// A theme that cannot be used, for this reason.
    case badTheme(String)
    /// A scene that plays the timeline of data without dates.
    case nothingToPlay
    /// A scene that names a time to compare with in its view and beside it.
    case comparedTwice
    /// Words that take more rows or columns than a screen of the board's size has for them.
    case cut(CutWords)
  }

  /// The board's file as the user named it.
  public var file: String
  /// The line at fault, counted from 1.
  public var line: Int
  /// The column at fault, counted from 1.
  public var column: Int
  /// What is wrong.
  public var reason: Reason

  /// Locates what is wrong.
  public init(file: String, line: Int, column: Int = 1, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}
