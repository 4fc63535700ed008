import Incidents

extension DashboardState {
  /// The days that the filter's date terms leave, or `nil` when it has none or more than a stretch.
  var filteredDays: ClosedRange<CivilDate>? {
    guard let whole = answer?.whole, let first = whole.first, let last = whole.last else {
      return nil
    }
    return view.query.days(within: first...last)
  }

  /// Keeps the present stretch of time to compare with; without one, or a second time, drops it.
  mutating func changeComparison() -> [DashboardEffect] {
    let brushed = brush.flatMap { answer?.timeline.days(of: $0) }
    let days = brushed ?? filteredDays
    let isAgain = days == nil || days == view.comparison
    if isAgain, view.comparison == nil {
      message = StatusMessage("mark a stretch of the timeline with v, or filter by dates, first")
      return []
    }
    brushAnchor = nil
    anchorSelection()
    history.leave(view)
    view.comparison = isAgain ? nil : days
    message = StatusMessage(
      view.comparison.map { "B is \(DateText.stretch($0)); A is what the filter leaves" }
        ?? "no comparison any more"
    )
    return ask()
  }

  /// Compares with a stretch of time that was named, or ends that.
  mutating func compare(with days: ClosedRange<CivilDate>?) -> [DashboardEffect] {
    guard days != view.comparison else { return [] }
    anchorSelection()
    history.leave(view)
    view.comparison = days
    return ask()
  }

  /// What matches against what it is compared with, a line each; empty without a comparison.
  ///
  /// The last line names the stretches.
  var comparisonLines: [StyledLine] {
    guard let answer, let comparison = answer.comparison else { return [] }
    let (mine, other) = (answer.matched.tally, comparison.figures.tally)
    let change = Change(mine.incidents, from: other.incidents)
    var lines = [
      Self.compared(mine.incidents.grouped, other.incidents.grouped, .figure, "incidents", change)
    ]
    for (sum, noun, role) in [
      (\Tally.killed, "killed", Role.killed), (\.injured, "injured", .injured),
    ] {
      let (figure, otherFigure) = (
        mine.figure(of: mine[keyPath: sum]), other.figure(of: other[keyPath: sum])
      )
      if figure == "–", otherFigure == "–" { continue }
      let change = Change(mine[keyPath: sum], from: other[keyPath: sum])
      lines.append(Self.compared(figure, otherFigure, role, noun, change))
    }
    let days = filteredDays.map { DateText.stretch($0) } ?? "all dates"
    lines.append([
      TextRun("A ", .title), TextRun(days, .date), TextRun("  B ", .badge),
      TextRun(DateText.stretch(comparison.days), .date),
    ])
    return lines
  }

  private static func compared(
    _ figure: String,
    _ other: String,
    _ role: Role,
    _ noun: String,
    _ change: Change
  ) -> StyledLine {
    [
      TextRun("A ", .title), TextRun(figure, role), TextRun("  B ", .badge), TextRun(other, role),
      TextRun(" \(noun), ", .dim), TextRun("\(change)", .text),
    ]
  }
}
