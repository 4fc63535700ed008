import Incidents

extension DashboardState {
  /// What a recording of the screen is called.
  public var recordingTitle: String {
    dataset.map { VisibleText($0.title).description } ?? "sitrep"
  }

  /// Does what a key asks for about the recording of the screen.
  mutating func performOnRecording(_ command: Command) -> [DashboardEffect] {
    switch command {
    case .recordScreen: return [.changeRecording(recording == nil ? .begin : .end)]
    case .pauseRecording where recording != nil:
      recording?.isPaused.toggle()
      return [.changeRecording(recording?.isPaused == true ? .pause : .resume)]
    case .chapter where recording != nil:
      begin(.chapter, TextEditor(proposing: VisibleText(view.query.text).description))
    default: message = StatusMessage("nothing is being recorded; R begins")
    }
    return []
  }

  /// Shows that a recording goes on.
  mutating func recordingBegan(_ name: String) {
    recording = RecordingSign(name: name)
    message = StatusMessage("recording to \(VisibleText(name)); R ends it")
  }

  /// Tells what has become of the recording; with a reason, it ended by itself.
  mutating func recordingEnded(_ name: String, _ reason: String?) {
    recording = nil
    let words = "recorded: \(VisibleText(name))"
    message =
      reason.map { StatusMessage("\(words), as far as it went: \($0)", isFailure: true) }
      ?? StatusMessage(words)
    message?.isUrgent = true
  }
}
