/// Something about one place of a file that a careful reader wants to know.
public struct LoadProblem: Hashable, Sendable {
  /// What sort of problem.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The record could not be read at all.
    case badRecord = "bad-record"
    /// A row has more or fewer cells than the header.
    case raggedRow = "ragged-row"
    /// The file ends within a record.
    case truncated
    /// A date cell that says something, but no date.
    case badDate = "bad-date"
    /// A date was completed from its neighbours.
    case inferredDate = "inferred-date"
    /// A count cell that says something, but no count.
    case badCount = "bad-count"
    /// A low figure above a best or high one.
    case unorderedCount = "unordered-count"
    /// A coordinate off the globe or unreadable.
    case badCoordinate = "bad-coordinate"
    /// Bytes that the encoding does not allow.
    case badEncoding = "bad-encoding"
    /// An identifier that an earlier record has too.
    case duplicateID = "duplicate-id"
    /// A country label that the gazetteer does not know.
    case unknownCountry = "unknown-country"
    /// A line that is neither incident nor text.
    case unreadLine = "unread-line"
    /// A record left out by rule.
    case ignoredRecord = "ignored-record"
  }

  /// The line, counted from 1.
  public var line: Int
  /// The column's name, where one cell is at fault.
  public var column: String?
  /// What sort of problem.
  public var kind: Kind
  /// The problem as a sentence, with the offending text shown harmlessly.
  public var message: String
  /// What stands there, the beginning of it, where no incident came of it.
  public var text: String?

  /// Locates and words a problem.
  public init(
    line: Int,
    column: String? = nil,
    kind: Kind,
    message: String,
    text: String? = nil
  ) {
    self.line = line
    self.column = column
    self.kind = kind
    self.message = message
    self.text = text
  }
}
