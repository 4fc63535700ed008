import Incidents

/// The line in which a place in a pane is typed.
public struct FinderPane: Hashable, Sendable {
  /// What is looked for, in words.
  public var prompt: StyledLine
  /// The text as typed.
  public var text: StyledLine
  /// What came of it so far.
  public var finding: StyledLine
}

extension DashboardState {
  /// The line in which a place is typed, or `nil` when none is looked for.
  public var finderPane: FinderPane? {
    guard let finder else { return nil }
    let text = VisibleText(finder.text.text).description
    let finding: StyledLine =
      switch finder.isFound {
      case .some(true): []
      case .some(false): [TextRun("none here", .warning)]
      case .none: [TextRun(finder.pane == .bars ? "a part of its name" : "2015-06", .muted)]
      }
    let what = finder.pane == .bars ? "find a bar" : "find a date"
    return FinderPane(
      prompt: [TextRun(what + " ", .key)],
      text: text.isEmpty ? [] : [TextRun(text, .input)],
      finding: finding
    )
  }
}
