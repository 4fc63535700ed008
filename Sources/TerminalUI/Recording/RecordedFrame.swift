/// A screen and when it appeared, in milliseconds since the recording began.
public struct RecordedFrame: Sendable {
  /// When, on the recording's own clock.
  public var milliseconds: Int
  /// What was to be seen.
  public var canvas: Canvas

  /// Ties a screen to a time.
  public init(milliseconds: Int, canvas: Canvas) {
    self.milliseconds = milliseconds
    self.canvas = canvas
  }
}
