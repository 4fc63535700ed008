import Incidents

/// The strip at the bottom: what keys do now, or what just happened.
public struct FooterPane: Hashable, Sendable {
  /// A remark that takes the place of the hints.
  public var message: TextRun?
  /// How far the reading has come, while it goes on.
  public var progress: ProgressPane?
  /// Keys with a word each, the most useful first.
  public var hints: [StyledLine]
  /// What a place in a pane is looked for by, in place of the first hints.
  public var finder: FinderPane?
}

extension DashboardState {
  /// The strip at the bottom.
  public var footerPane: FooterPane {
    FooterPane(
      message: message.map {
        TextRun($0.text, $0.isFailure ? .failure : $0.isHint ? .dim : .success)
      },
      progress: progressPane,
      hints: hints,
      finder: finderPane
    )
  }
}
