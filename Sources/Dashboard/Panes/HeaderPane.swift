import Incidents

/// The strip at the top: what is open, and the figures of what matches against the whole.
public struct HeaderPane: Hashable, Sendable {
  /// The name of what is open, and how far it has come.
  public var title: StyledLine
  /// The figures, the most important first; those that find no room are left out.
  public var figures: [StyledLine]
  /// The same without what is said in brackets, for narrow screens.
  public var shortFigures: [StyledLine]
}

extension DashboardState {
  /// The strip at the top.
  public var headerPane: HeaderPane {
    let figures = followingSign + headerFigures
    return HeaderPane(
      title: headerTitle,
      figures: figures,
      shortFigures: figures.map { $0.filter { $0.role != .muted } }
    )
  }

  /// The card's counters, one line each; empty when there is none.
  public var counterLines: [StyledLine] {
    counters.map { figure in
      [
        TextRun(VisibleText(figure.counter.label).description + " ", .dim),
        TextRun(figure.tally.figure(of: figure.counter.measure), .figure),
      ]
    }
  }

  private var headerTitle: StyledLine {
    var line: StyledLine = [TextRun("sitrep", .title)]
    if let dataset { line += [TextRun("  " + VisibleText(dataset.title).description, .text)] }
    if loading == .stopped { line.append(TextRun("  stopped early, not all is here", .warning)) }
    return line
  }

  /// That files are being followed, calmly, or what is wrong with them.
  private var followingSign: [StyledLine] {
    guard let following else { return [] }
    if let trouble = following.trouble { return [[TextRun(trouble, .warning)]] }
    return [[following.isRunning ? TextRun("following", .success) : TextRun("ended", .dim)]]
  }

  private var headerFigures: [StyledLine] {
    guard let answer else { return [] }
    let matched = answer.matched
    let whole = answer.whole
    let isFiltered = !answer.question.query.isEmpty
    let ofWhole = { (part: String, all: String) in isFiltered ? "\(part) of \(all)" : all }
    var figures: [StyledLine] = [
      [
        TextRun(
          ofWhole(matched.tally.incidents.grouped, whole.tally.incidents.grouped),
          .figure
        ),
        TextRun(" " + Measure.incidents.noun(for: whole.tally.incidents.grouped), .dim),
      ],
      Self.sum(\.killed, matched.tally, whole.tally, isFiltered, "killed", .killed),
      [
        TextRun(ofWhole(matched.countries.grouped, whole.countries.grouped), .figure),
        TextRun(whole.countries == 1 ? " country" : " countries", .dim),
      ],
      Self.sum(\.injured, matched.tally, whole.tally, isFiltered, "injured", .injured),
    ]
    if let first = matched.first, let last = matched.last {
      figures.append([TextRun(DateText.period(first, last), .date)])
    }
    if matched.undated > 0 {
      figures.append([TextRun(matched.undated.grouped, .figure), TextRun(" undated", .dim)])
    }
    return figures
  }

  private static func sum(
    _ part: KeyPath<Tally, CountSum>,
    _ matched: Tally,
    _ whole: Tally,
    _ isFiltered: Bool,
    _ label: String,
    _ role: Role
  ) -> StyledLine {
    let all = whole.figure(of: whole[keyPath: part])
    guard all != "–" else { return [TextRun("\(label) unknown", .dim)] }
    let figure = isFiltered ? "\(matched.figure(of: matched[keyPath: part])) of \(all)" : all
    var line = [TextRun(figure, role), TextRun(" \(label)", .dim)]
    let unknown = matched[keyPath: part].unknown
    if unknown > 0 { line.append(TextRun(" (\(unknown.grouped) unknown)", .muted)) }
    return line
  }
}
