/// What is to happen to the recording of the screen.
public enum RecordingChange: Hashable, Sendable {
  /// Begin one.
  case begin
  /// Leave out what is to come.
  case pause
  /// Go on.
  case resume
  /// A chapter begins.
  case chapter(String)
  /// It is over.
  case end
}
