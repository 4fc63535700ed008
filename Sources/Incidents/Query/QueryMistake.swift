/// What can be wrong with a query line; all its wording is here.
enum QueryMistake {
  case openQuote
  case emptyQuote
  case openPattern
  case emptyPattern
  case badPattern(String)
  case openParenthesis
  case strayParenthesis
  case emptyParentheses
  case nothingBefore(String)
  case nothingAfter(String)
  case tooDeep
  case nothingToFind
  case unknownField(String, nearest: String?)
  case ambiguousField(String, candidates: [String])
  case missingValue(String)
  case unknownWord(String, field: String, candidates: [String])
  case ambiguousWord(String, field: String, candidates: [String])
  case badCount(String, field: String)
  case unfinishedCount(String)
  case badDate(String)
  case badYear(String)
  case noSuchDay(String)
  case unfinishedDate(String)
  case rangeAfterBefore(String)
  case backwards(String)
  case unfinishedBox
  case badDegrees(String)
  case degreesBeyond(String, limit: Int)
  case flatBox(String)

  /// The mistake at its place in the line.
  func error(at range: Range<Int>) -> QueryError {
    QueryError(message: message, range: range, isUnfinished: isUnfinished)
  }

  private var isUnfinished: Bool {
    switch self {
    case .openQuote, .emptyQuote, .openPattern, .emptyPattern, .openParenthesis, .emptyParentheses,
      .nothingAfter, .missingValue, .ambiguousField, .ambiguousWord, .unfinishedCount,
      .unfinishedDate, .backwards, .unfinishedBox, .flatBox:
      true
    case .badPattern, .strayParenthesis, .nothingBefore, .tooDeep, .nothingToFind, .unknownField,
      .unknownWord, .badCount, .badDate, .badYear, .noSuchDay, .rangeAfterBefore,
      .badDegrees, .degreesBeyond:
      false
    }
  }

  private var message: String {
    switch self {
    case .openQuote: "The quote is not closed."
    case .emptyQuote: "The quotes hold nothing to look for."
    case .openPattern: "The pattern is not closed; it ends with a slash."
    case .emptyPattern: "The pattern is empty."
    case .badPattern(let pattern): "\(quoted(pattern)) is not a regular expression."
    case .openParenthesis: "The parenthesis is not closed."
    case .strayParenthesis: "This parenthesis closes nothing."
    case .emptyParentheses: "The parentheses hold nothing."
    case .nothingBefore(let word): "\(quoted(word)) needs a term before it."
    case .nothingAfter(let word): "\(quoted(word)) needs a term after it."
    case .tooDeep: "The terms are nested too deeply."
    case .nothingToFind: "This holds nothing to look for."
    case .missingValue(let field): "\(field): needs a value."
    case .unknownField, .ambiguousField, .unknownWord, .ambiguousWord: messageOnNames
    default: messageOnFigures
    }
  }

  private var messageOnNames: String {
    switch self {
    case .unknownField(let name, let nearest):
      "No field is called \(quoted(name))" + (nearest.map { "; did you mean \($0)?" } ?? ".")
    case .ambiguousField(let name, let candidates):
      "\(quoted(name)) could be \(listed(candidates))."
    case .unknownWord(let word, let field, let candidates):
      "\(field): does not know \(quoted(word)); it takes \(listed(candidates))."
    case .ambiguousWord(let word, _, let candidates):
      "\(quoted(word)) could be \(listed(candidates))."
    default: ""
    }
  }

  private var messageOnFigures: String {
    switch self {
    case .badCount(let text, let field):
      "\(quoted(text)) is not a number; write \(field):3, \(field):>3, \(field):3..8 or \(field):?."
    case .unfinishedCount(let field): "\(field): needs a number."
    case .badDate(let text):
      "\(quoted(text)) is not a date; write 2015, 2015-03 or 2015-03-22, or two of them with '..'."
    case .badYear(let text): "\(quoted(text)) is not a year; ranges are written date:2014..2016."
    case .noSuchDay(let text): "There is no day \(quoted(text)) in the calendar."
    case .unfinishedDate(let text):
      text.isEmpty
        ? "A date is missing." : "\(quoted(text)) is not a whole date yet; years have four digits."
    case .rangeAfterBefore(let field): "\(field): takes one date, not a range."
    case .backwards(let text): "The range \(quoted(text)) runs backwards."
    case .unfinishedBox: "A box is two ranges, latitudes and longitudes: box:30..32,-5..10."
    case .badDegrees(let text): "\(quoted(text)) is not a number of degrees; write 30.5 or -12."
    case .degreesBeyond(let text, let limit):
      "\(quoted(text)) lies off the globe; the range goes from -\(limit) to \(limit)."
    case .flatBox(let text): "The range \(quoted(text)) holds nothing; its ends are the same."
    default: ""
    }
  }

  private func quoted(_ text: String) -> String { "'\(VisibleText(text))'" }

  private func listed(_ names: [String]) -> String {
    let shown = names.map { VisibleText($0).description }
    guard shown.count > 1, let last = shown.last else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }
}
