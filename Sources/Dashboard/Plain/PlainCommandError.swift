public import Incidents

/// Why a line typed in line mode cannot be followed.
public enum PlainCommandError: Error, Hashable, Sendable {
  /// The command needs something behind it.
  case missing(String, what: String)
  /// What stands behind the command is no number of a row.
  case noNumber(String, String)
  /// The filter is faulty.
  case badFilter(QueryError)
  /// The view or one setting of it is faulty.
  case badSetting(ViewLineError)
  /// So many incidents match that there is none of this number.
  case noIncident(Int, matching: Int)
}

extension PlainCommandError: CustomStringConvertible {
  /// The sentence that the user reads.
  public var description: String {
    switch self {
    case .missing(let word, let what): "'\(word)' needs \(what)."
    case .noNumber(let word, let text):
      "'\(word)' takes a number from 1 on, not '\(VisibleText(text))'; "
        + "to look for these words, type /\(word) \(VisibleText(text))"
    case .badFilter(let error): "Not understood: \(error.description). The filter stays as it was."
    case .badSetting(let error): "Not understood: \(error.description)."
    case .noIncident(let number, let count):
      "There is no incident \(number.grouped): \(count.grouped) match."
    }
  }
}
