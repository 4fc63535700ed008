public import Dashboard

/// Writes a picture that moves, at the end and in one piece.
public struct MovieSink: RecordingSink {
  private let styles: StyleTable
  private let write: (String) throws -> Void
  private var movie: AnimatedSVG

  /// Writes the document to `write`.
  public init(styles: StyleTable, write: @escaping (String) throws -> Void) {
    self.styles = styles
    self.write = write
    movie = AnimatedSVG(title: "sitrep", styles: styles)
  }

  /// Gives the picture its name.
  public mutating func begin(title: String, size: Viewport) throws {
    movie = AnimatedSVG(title: title, styles: styles)
  }

  /// Names a scene.
  public mutating func begin(_ scene: RecordedScene) throws { movie.begin(scene) }

  /// Adds a screen.
  public mutating func show(_ frame: RecordedFrame) throws { movie.add(frame) }

  /// Writes the document.
  public mutating func end(at milliseconds: Int) throws {
    try write(movie.render(end: milliseconds))
  }
}

// It holds a closure that writes to one file.
@available(*, unavailable)
extension MovieSink: Sendable {}
