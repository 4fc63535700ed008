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
  /// Ask the case file what it keeps about the dataset; answers with `recalled`.
  case recall(StoreReference)
  /// Put something into the case file; answers only when that fails.
  case keep(CaseChange, in: StoreReference?)
  /// Change the storyboard, or read it; answers with `boardRead` or `boardFailed`.
  case changeBoard(BoardChange)
  /// Begin or end a recording of the screen; answers with `recordingBegan` or `recordingEnded`.
  case changeRecording(RecordingChange)
  /// Write what matches to a file; answers with `exportProgressed` and then `exportEnded`.
  case export(ExportOrder)
  /// Stop writing it; answers with `exportEnded`.
  case stopExport
  /// Count what some view lines match; answers with `viewsCounted`.
  case countViews([String], CountingContext)
  /// Draw with another theme.
  case useTheme(String)
  /// Hand a text to the terminal's clipboard; answers with `copied`.
  case copy(String, what: String)
  /// Hand a sentence that is on the screen already to the terminal's clipboard.
  case say(String)
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
  public enum Slot: String, Sendable {
    /// The load.
    case load
    /// The question.
    case answer
    /// The completions.
    case completion
    /// What lies near the selected incident.
    case nearby
    /// The case file's memory of the dataset.
    case recall
    /// The counts beside the saved views.
    case counts
    /// The file that what matches is written to.
    case export
  }

  /// The slot, or `nil` for what the run loop does itself and at once.
  public var slot: Slot? {
    switch self {
    case .load: .load
    case .ask: .answer
    case .complete: .completion
    case .lookAround: .nearby
    case .recall: .recall
    case .countViews: .counts
    case .export: .export
    case .keep, .changeBoard, .changeRecording, .stopLoad, .stopExport, .useTheme, .copy, .say,
      .open, .redraw, .suspend, .quit:
      nil
    }
  }
}
