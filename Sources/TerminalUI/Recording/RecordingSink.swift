public import Dashboard

/// Something that a recording is written to, piece by piece, in the order of time.
public protocol RecordingSink {
  /// The recording begins.
  mutating func begin(title: String, size: Viewport) throws
  /// A chapter begins.
  mutating func begin(_ scene: RecordedScene) throws
  /// A screen appears.
  mutating func show(_ frame: RecordedFrame) throws
  /// A chapter is over; its caption has the figures that it ended with, the screen is its last.
  mutating func end(_ scene: RecordedScene, _ last: RecordedFrame) throws
  /// The recording is over.
  mutating func end(at milliseconds: Int) throws
}

extension RecordingSink {
  /// Nothing is to be done.
  public mutating func begin(title: String, size: Viewport) throws {}
  /// Nothing is to be done.
  public mutating func begin(_ scene: RecordedScene) throws {}
  /// Nothing is to be done.
  public mutating func show(_ frame: RecordedFrame) throws {}
  /// Nothing is to be done.
  public mutating func end(_ scene: RecordedScene, _ last: RecordedFrame) throws {}
}
