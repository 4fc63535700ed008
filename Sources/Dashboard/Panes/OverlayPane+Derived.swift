import Incidents

extension DashboardState {
  /// The window over the panes, or `nil` when there is none.
  public var overlayPane: OverlayPane? {
    switch overlay {
    case .help(let help): helpPane(help)
    case .palette(let line, let position): palettePane(line, position)
    case .briefs(let position, let reading, let scroll): briefsPane(position, reading, scroll)
    case .themes(let position, _): themesPane(position)
    case .savedViews(let position): savedViewsPane(position)
    case .scenes(let position): scenesPane(position)
    case .health(let window): healthPane(window)
    case .export(let window): exportPane(window)
    case .chips(let position): chipsPane(position)
    case .related(let position, let rows): relatedPane(position, rows)
    case .columns(let position, let choices, _): columnsPane(position, choices)
    case nil: nil
    }
  }

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
