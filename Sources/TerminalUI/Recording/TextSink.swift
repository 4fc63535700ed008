/// Writes every screen as plain text under the time when it appeared.
public struct TextSink: RecordingSink {
  private let write: (String) throws -> Void

  /// Writes screen by screen to `write`.
  public init(write: @escaping (String) throws -> Void) {
    self.write = write
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
