/// Writes the captions as WebVTT, at the end and in one piece.
public struct CaptionSink: RecordingSink {
  private let write: (String) throws -> Void
  private var scenes: [RecordedScene] = []

  /// Writes the document to `write`.
  public init(write: @escaping (String) throws -> Void) {
    self.write = write
  }

  /// Remembers a caption.
  public mutating func end(_ scene: RecordedScene, _ last: RecordedFrame) throws {
    scenes.append(scene)
  }

  /// Writes the document.
  public mutating func end(at milliseconds: Int) throws {
    try write(WebVTT.text(of: scenes, end: milliseconds))
  }
}

// It holds a closure that writes to one file.
@available(*, unavailable)
extension CaptionSink: Sendable {}
