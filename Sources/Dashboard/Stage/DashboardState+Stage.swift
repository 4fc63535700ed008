extension DashboardState {
  /// Whether a scene of a briefing is shown, so that only its director has a say.
  ///
  /// A click or a paste by mistake would leave the screen beside what is said about it.
  var isOnStage: Bool { stage?.isExploring == false }
}
