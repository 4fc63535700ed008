import Incidents

extension DashboardState {
  /// The window over the panes, or `nil` when there is none.
  public var overlayPane: OverlayPane? {
    switch overlay {
    case .help(let scroll): helpPane(scroll)
    case .briefs(let position, let reading, let scroll): briefsPane(position, reading, scroll)
    case .themes(let position, _): themesPane(position)
    case .savedViews(let position): savedViewsPane(position)
    case .health(let scroll): healthPane(scroll)
    case .related(let position, let rows): relatedPane(position, rows)
    case .columns(let position, let choices, _): columnsPane(position, choices)
    case nil: nil
    }
  }

  private func helpPane(_ scroll: Int) -> OverlayPane {
    var rows: [OverlayPane.TableRow] = []
    for section in KeyBinding.Section.allCases {
      if !rows.isEmpty { rows.append(OverlayPane.TableRow(left: [], right: [])) }
      rows.append(OverlayPane.TableRow(left: [], right: [TextRun(section.rawValue, .title)]))
      rows += Keymap.standard.bindings.filter { $0.section == section }.map {
        OverlayPane.TableRow(left: [TextRun($0.notation, .key)], right: [TextRun($0.help, .text)])
      }
    }
    rows += Self.queryHelp
    return OverlayPane(
      title: [TextRun("Keys and filter", .paneTitle)],
      content: .table(rows, scroll: scroll),
      preferredWidth: 76
    )
  }

  private static let queryHelp: [OverlayPane.TableRow] =
    [
      OverlayPane.TableRow(left: [], right: []),
      OverlayPane.TableRow(left: [], right: [TextRun("What a filter can say", .title)]),
    ]
    + [
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
      ("has:source  is:duplicate", "also is:marked, is:undated, has:coordinates"),
      ("has:note  note:word", "what you wrote about incidents"),
    ].map { OverlayPane.TableRow(left: [TextRun($0.0, .input)], right: [TextRun($0.1, .text)]) }

  private func themesPane(_ position: ScrollPosition) -> OverlayPane {
    OverlayPane(
      title: [TextRun("Theme", .paneTitle)],
      content: .list(
        themes.map { [TextRun(VisibleText($0).description, .text)] },
        selected: position.selection,
        first: position.first
      ),
      preferredWidth: 30
    )
  }

  private func briefsPane(
    _ position: ScrollPosition,
    _ reading: Bool,
    _ scroll: Int
  ) -> OverlayPane {
    let briefs = dataset?.briefs ?? []
    if reading, position.selection < briefs.count {
      return OverlayPane(
        title: [TextRun("Brief \(position.selection + 1)/\(briefs.count)", .paneTitle)],
        content: .text(briefs[position.selection].paragraphs(today: today), scroll: scroll),
        preferredWidth: 92
      )
    }
    return OverlayPane(
      title: [TextRun("Briefs", .paneTitle)],
      content: .list(
        briefs.map(\.row),
        selected: position.selection,
        first: position.first
      ),
      preferredWidth: 92
    )
  }

  private func relatedPane(_ position: ScrollPosition, _ rows: [Int]) -> OverlayPane {
    OverlayPane(
      title: [TextRun("Perhaps the same, and nearby", .paneTitle)],
      content: .list(
        rows.compactMap { row in dataset.map { relatedLine($0.incident(at: row)) } },
        selected: position.selection,
        first: position.first
      ),
      preferredWidth: 76
    )
  }

  private func healthPane(_ scroll: Int) -> OverlayPane {
    OverlayPane(
      title: [TextRun("How the files were read", .paneTitle)],
      content: .text(dataset.map { HealthText.lines($0.report) } ?? [], scroll: scroll),
      preferredWidth: 100
    )
  }
}

extension Brief {
  /// The brief as a row of a list.
  fileprivate var row: StyledLine {
    let padding = String(repeating: " ", count: max(0, 11 - kind.rawValue.count))
    return [TextRun(kind.rawValue + padding, .kind), TextRun(VisibleText(title).description)]
      + (outlet.isEmpty ? [] : [TextRun("  " + VisibleText(outlet).description, .dim)])
  }

  /// The brief as paragraphs, head first.
  fileprivate func paragraphs(today: CivilDate?) -> [StyledLine] {
    var lines: [StyledLine] = [[TextRun(VisibleText(title).description, .title)]]
    var head: StyledLine = [TextRun(kind.rawValue, .kind)]
    for part in [outlet, dateline] where !part.isEmpty {
      head += [TextRun(" · ", .dim), TextRun(VisibleText(part).description, .dim)]
    }
    if let date { head += [TextRun(" · ", .dim), TextRun(DateText.long(date), .date)] }
    if let expiry {
      let word = today.map { $0 > expiry } == true ? "expired" : "expires"
      head += [TextRun(" · ", .dim), TextRun("\(word) \(DateText.long(expiry))", .warning)]
    }
    lines.append(head)
    let names = countries.compactMap { Gazetteer.standard.country(code: $0)?.name }
    if !names.isEmpty { lines.append([TextRun(names.joined(separator: ", "), .country)]) }
    for paragraph in body {
      lines.append([])
      lines.append([TextRun(VisibleText(paragraph).description)])
    }
    lines.append([])
    lines.append([TextRun("\(VisibleText(origin.file)):\(origin.line)", .dim)])
    return lines
  }
}
