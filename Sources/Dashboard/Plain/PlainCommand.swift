/// What a line typed in line mode asks for.
public enum PlainCommand: Hashable, Sendable {
  /// Only incidents that match.
  case filter(String)
  /// The filter dropped.
  case clear
  /// Incidents from a place on, or those after the last ones.
  case list(from: Int?)
  /// One incident in full.
  case detail(Int)
  /// One incident in a sentence.
  case say(Int)
  /// One incident as a citation.
  case cite(Int)
  /// One incident marked, or unmarked.
  case mark(Int)
  /// What is written about one incident, or a text to write in its place.
  case note(Int, String?)
  /// All that is written about incidents.
  case notes
  /// The bars, perhaps of another dimension.
  case bars(String?)
  /// The places where incidents happened.
  case map
  /// The stretches of time, perhaps of another length.
  case timeline(String?)
  /// The figures of what matches.
  case figures
  /// A setting as view lines have it, such as `measure` and `killed`.
  case set(String, String)
  /// The view as a line, or one to show.
  case view(String?)
  /// The view before.
  case undo
  /// The view after.
  case redo
  /// The articles and alerts, or one of them.
  case briefs(Int?)
  /// What matches written to a file.
  case export(String)
  /// How the files were read.
  case health
  /// The commands.
  case help
  /// The end.
  case quit
}

extension PlainCommand {
  /// Reads a line, or is `nil` for an empty one.
  ///
  /// What begins with no command is a filter, and so is everything behind a `/`.
  ///
  /// - Throws: `PlainCommandError` for a command that lacks what it needs.
  public init?(_ line: String) throws(PlainCommandError) {
    let text = line.trimmed
    guard !text.isEmpty else { return nil }
    if text.hasPrefix("/") {
      self = .filter(String(text.dropFirst()).trimmed)
      return
    }
    let word = String(text.prefix { !$0.isWhitespace })
    let rest = String(text.dropFirst(word.count)).trimmed
    if rest.isEmpty, let command = Self.word(word) {
      self = command
      return
    }
    switch word {
    case "filter": self = .filter(rest)
    case "list": self = .list(from: try Self.number(rest, for: word))
    case "detail": self = .detail(try Self.number(rest, for: word))
    case "say": self = .say(try Self.number(rest, for: word))
    case "cite": self = .cite(try Self.number(rest, for: word))
    case "mark": self = .mark(try Self.number(rest, for: word))
    case "note": self = try Self.note(rest)
    case "brief", "briefs": self = .briefs(try Self.number(rest, for: word))
    case "export":
      guard ExportName.format(of: rest) != nil else {
        throw .missing(word, what: Self.wanted(by: word))
      }
      self = .export(rest)
    case "bars": self = .bars(rest.isEmpty ? nil : rest)
    case "timeline": self = .timeline(rest.isEmpty ? nil : rest)
    case "view": self = .view(rest.isEmpty ? nil : rest)
    case "by", "measure", "order", "duplicates":
      guard !rest.isEmpty else { throw .missing(word, what: Self.wanted(by: word)) }
      self = .set(word, rest)
    default: self = .filter(text)
    }
  }

  /// A command that is complete in one word.
  private static func word(_ word: String) -> PlainCommand? {
    switch word {
    case "list": .list(from: 1)
    case "more": .list(from: nil)
    case "briefs": .briefs(nil)
    case "figures": .figures
    case "map": .map
    case "notes": .notes
    case "clear": .clear
    case "undo": .undo
    case "redo": .redo
    case "health": .health
    case "help", "?": .help
    case "quit", "q", "exit": .quit
    default: nil
    }
  }

  private static func note(_ rest: String) throws(PlainCommandError) -> PlainCommand {
    let number = String(rest.prefix { !$0.isWhitespace })
    let text = String(rest.dropFirst(number.count)).trimmed
    return .note(try Self.number(number, for: "note"), text.isEmpty ? nil : text)
  }

  private static func number(_ text: String, for word: String) throws(PlainCommandError) -> Int {
    guard !text.isEmpty else { throw .missing(word, what: "a number of the list") }
    guard let number = Int(text), number > 0 else { throw .noNumber(word, text) }
    return number
  }

  private static func wanted(by word: String) -> String {
    switch word {
    case "by": "a dimension such as kind"
    case "measure": "incidents, killed or injured"
    case "order": "fields such as -killed,date"
    case "export": "a file whose name ends in .csv, .json, .ndjson, .geojson or .md"
    default: "once or each"
    }
  }
}

extension PlainCommand {
  /// The commands with what they do, in the order of a first look.
  public static let guide: [(usage: String, help: String)] = [
    ("figures", "what matches in figures"),
    ("list [N]", "the incidents, 20 at a time, from the Nth on"),
    ("more", "the incidents after those"),
    ("detail N", "the Nth incident in full"),
    ("say N", "the Nth incident in a sentence"),
    ("bars [DIMENSION]", "the bars by country, kind, actor, any column and so on"),
    ("map", "where it happened: areas with their figures, each with the filter for it"),
    ("timeline [UNIT]", "the incidents over time, by day, week, month, quarter, year or decade"),
    ("/FILTER", "only incidents that match; a line that is no command does the same"),
    ("clear", "drop the filter"),
    ("measure NAME", "measure incidents, killed or injured"),
    ("order FIELDS", "order the list, a minus for the largest first: -killed,date"),
    ("duplicates once", "count incidents that look like the same event once, or each"),
    ("undo", "back to the view before"),
    ("redo", "forth again"),
    ("view [LINE]", "the view as a line for --view, or the view of such a line"),
    ("mark N", "mark the Nth incident, or unmark it (filter: is:marked)"),
    ("note N [TEXT]", "the note about the Nth incident, or TEXT as the note; - takes it away"),
    ("notes", "all notes (filter: has:note, note:word)"),
    ("cite N", "a citation of the Nth incident"),
    ("export FILE.csv", "write what matches to a new file: .csv, .json, .ndjson, .geojson or .md"),
    ("briefs [N]", "the articles and alerts of the document, or the Nth of them"),
    ("health", "how the files were read: rejected, inferred, unknown"),
    ("help", "these commands, and what a filter can say"),
    ("quit", "the end"),
  ]
}
