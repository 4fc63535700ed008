public import Incidents

/// What is to be done outside the state.
public enum DashboardEffect: Equatable, Sendable {
  /// Read the data.
  case load
  /// Stop reading and keep what has come; answers with `loadStopped`.
  case stopLoad
  /// Ask the store; answers with `answered`.
  case ask(Question, StoreReference, generation: Int)
  /// Look for completions; answers with `completed`.
  case complete(String, cursor: Int, StoreReference, generation: Int)
  /// Look for what lies near an incident; answers with `lookedAround`.
  case lookAround(row: Int, StoreReference)
  /// Draw with another theme.
  case useTheme(String)
  /// Hand a text to the terminal's clipboard; answers with `copied`.
  case copy(String, what: String)
  /// Open a link with the user's program for it.
  case open(String)
  /// Draw everything anew.
  case redraw
  /// Give the terminal back until the user returns.
  case suspend
  /// End the program.
  case quit
}

extension DashboardEffect {
  /// What runs one at a time: a new effect of a slot cancels the old one.
  public enum Slot: Hashable, Sendable {
    /// The load.
    case load
    /// The question.
    case answer
    /// The completions.
    case completion
    /// What lies near the selected incident.
    case nearby
  }

  /// The slot, or `nil` for what the run loop does itself and at once.
  public var slot: Slot? {
    switch self {
    case .load: .load
    case .ask: .answer
    case .complete: .completion
    case .lookAround: .nearby
    case .stopLoad, .useTheme, .copy, .open, .redraw, .suspend, .quit: nil
    }
  }
}
