public import Dashboard

/// One thing that happens while a scene plays.
public enum PlayStep: Equatable, Sendable {
  /// The dashboard is told something.
  case act(DashboardAction)
  /// Time passes, in milliseconds.
  case wait(Int)

  /// Whether something happens, and not time alone passes.
  var isAct: Bool { if case .act = self { true } else { false } }
}
