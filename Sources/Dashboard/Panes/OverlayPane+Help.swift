import Incidents

extension DashboardState {
  /// The keys by section and the words of the filter, or those that hold what is searched.
  func helpPane(_ help: HelpSearch) -> OverlayPane {
    let words = help.line.text.lowercased().split(separator: " ").map(String.init)
    var rows: [OverlayPane.TableRow] = []
    for section in KeyBinding.Section.allCases {
      let bindings = keymap.bindings.filter { binding in
        binding.section == section && words.allSatisfy(binding.holds)
      }
      Self.append(
        bindings.map {
          OverlayPane.TableRow(
            left: Self.marked($0.notation, .key, words),
            right: Self.marked($0.help, .text, words)
          )
        },
        under: section.rawValue,
        to: &rows
      )
    }
    let queries = Self.queryHelp.filter { row in
      words.allSatisfy { row.0.lowercased().contains($0) || row.1.contains($0) }
    }
    Self.append(
      queries.map {
        OverlayPane.TableRow(
          left: Self.marked($0.0, .input, words),
          right: Self.marked($0.1, .text, words)
        )
      },
      under: "What a filter can say",
      to: &rows
    )
    if rows.isEmpty {
      rows = [OverlayPane.TableRow(left: [], right: [TextRun("no key does that", .muted)])]
    }
    let isSearched = help.isSearching || !help.line.text.isEmpty
    return OverlayPane(
      title: [TextRun("Keys and filter", .paneTitle)],
      trailing: isSearched ? [] : [TextRun("/", .key), TextRun(" search", .hint)],
      content: .table(rows, scroll: help.scroll),
      preferredWidth: 76,
      input: isSearched
        ? OverlayPane.Input(
          prompt: "/",
          line: help.line,
          placeholder: "words of the help, or a key",
          isActive: help.isSearching
        ) : nil,
      rows: isSearched ? viewport.rows : nil
    )
  }

  private static func append(
    _ part: [OverlayPane.TableRow],
    under title: String,
    to rows: inout [OverlayPane.TableRow]
  ) {
    guard !part.isEmpty else { return }
    if !rows.isEmpty { rows.append(OverlayPane.TableRow(left: [], right: [])) }
    rows.append(OverlayPane.TableRow(left: [], right: [TextRun(title, .title)]))
    rows += part
  }

  /// A text with the words that it holds marked.
  private static func marked(_ text: String, _ role: Role, _ words: [String]) -> StyledLine {
    // Help and keys are of letters that keep their length in lower case.
    let lowered = Array(text.lowercased().utf8)
    let marks = words.flatMap { word in
      lowered.indices.filter { lowered[$0...].starts(with: word.utf8) }
        .map { (range: $0..<$0 + word.utf8.count, role: Role.match) }
    }
    return StyledText.runs(of: text, role, marking: marks)
  }

  /// What a filter can say, by examples.
  static let queryHelp: [(String, String)] = [
    ("mosque bomb", "both words, anywhere in the incident"),
    ("\"suicide bomber\"", "these words in a row"),
    ("-hotel", "not this"),
    ("/regex/", "a regular expression"),
    ("a or b   (a b) or -c", "either; parentheses group"),
    ("country:eg,tn", "one of these; by name, former name or code"),
    ("kind: target: actor: place:", "text of one field, or of any column of the file"),
    ("killed:>10  killed:5..20", "by the figure that is certain at least"),
    ("killed:?", "the figure is unknown"),
    ("date:2015-03..2015-06", "a stretch of time; also after: and before:"),
    ("box:30..32,-5..10", "a part of the world: latitudes, then longitudes"),
    ("has:note  note:word", "what you wrote about incidents"),
    ("is:added  is:changed", "also is:removed: against an older release"),
    ("has:source  is:duplicate", "also is:marked, is:new, is:undated, has:coordinates"),
  ]
}

extension KeyBinding {
  /// Whether a word stands in what the help says of it.
  fileprivate func holds(_ word: String) -> Bool {
    [notation, help, name].contains { $0.lowercased().contains(word) }
  }
}
