public import Dashboard

/// Writes every screen as plain text under the time when it appeared, and each scene under its name.
public struct TextSink: RecordingSink {
  private let write: (String) throws -> Void
  private var columns = 0

  /// Writes screen by screen to `write`.
  public init(write: @escaping (String) throws -> Void) {
    self.write = write
  }

  /// Learns how wide the screens are.
  public mutating func begin(title: String, size: Viewport) throws { columns = size.columns }

  /// Writes the name of a scene.
  public mutating func begin(_ scene: RecordedScene) throws {
    try write(FrameText.heading(of: scene, columns: columns))
  }

  /// Writes a screen.
  public mutating func show(_ frame: RecordedFrame) throws {
    try write(FrameText.text(of: frame))
  }

  /// Nothing is left to write.
  public mutating func end(at milliseconds: Int) throws {}
}

// It holds a closure that writes to one file.
@available(*, unavailable)
extension TextSink: Sendable {}
