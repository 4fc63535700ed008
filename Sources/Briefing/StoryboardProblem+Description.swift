import Incidents

extension StoryboardProblem: CustomStringConvertible {
  /// The sentence that the user reads, control characters made visible.
  public var description: String {
    "\(VisibleText(file)):\(line):\(column): " + (isWarning ? "warning: " : "")
      + VisibleText(message).description
  }

  /// The sentence without the place.
  public var message: String {
    switch reason {
    case .syntax(let words): "the board is not TOML: \(words)"
    case .unknownKey(let key, let nearest):
      "there is no \"\(key)\" in a board" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .wrongType(let key, let expected): "\"\(key)\" has to be \(expected)"
    case .missing(let key): "\"\(key)\" is missing"
    case .noScenes: "the board has no [[scene]]"
    case .badView(let words): "the view cannot be read: \(words)"
    case .badQuery(let words): "the filter cannot be read: \(words)"
    case .matchesNothing(let query): "no incident matches \"\(query)\""
    case .badKeys(let words): "the keys cannot be read: \(words)"
    case .unknownFigure(let name): "{\(name)} stands for no figure"
    case .badPattern(let pattern): "\"\(pattern)\" is not a regular expression"
    case .unknownMaskField(let name): "neither incidents nor the data have a field \"\(name)\""
    case .showsMasked(let words): "\"\(words)\" shows what the mask hides"
    case .tooSmall(let columns, let rows):
      "\(columns)x\(rows) cells are too few for a briefing; it needs 40x12 or more"
    case .unreadableData(let words), .badTheme(let words): words
    case .nothingToPlay: "the data has no dates to play"
    case .comparedTwice: "the view names a time to compare with too; one of the two has to go"
    case .cut(let words): words.description
    }
  }
}
