public import Dashboard

/// Writes an asciicast line by line, so that whatever is on disk when something fails can be played.
public struct CastSink: RecordingSink {
  private var cast: Asciicast
  private let idleLimit: Int
  private let write: (String) throws -> Void
  private var hasFrame = false

  /// Writes whole lines to `write`.
  public init(
    version: Asciicast.Version,
    styles: StyleTable,
    idleLimit: Int = 10,
    write: @escaping (String) throws -> Void
  ) {
    cast = Asciicast(version: version, styles: styles)
    self.idleLimit = idleLimit
    self.write = write
  }

  /// Writes the header.
  public mutating func begin(title: String, size: Viewport) throws {
    try write(cast.header(title: title, size: size, idleLimit: idleLimit))
  }

  /// Writes a marker.
  public mutating func begin(_ scene: RecordedScene) throws {
    try write(cast.line(for: scene))
  }

  /// Writes what changed.
  public mutating func show(_ frame: RecordedFrame) throws {
    let lines = cast.lines(for: frame, isFirst: !hasFrame)
    hasFrame = true
    if !lines.isEmpty { try write(lines) }
  }

  /// Gives the screen back.
  public mutating func end(at milliseconds: Int) throws {
    try write(cast.end(at: milliseconds))
  }
}

// It holds a closure that writes to one file.
@available(*, unavailable)
extension CastSink: Sendable {}
