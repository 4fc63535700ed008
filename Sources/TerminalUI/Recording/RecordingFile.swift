/// A file that a recording goes to as it is made: what writes to it is handed in.
public struct RecordingFile {
  /// The name to show.
  public let name: String
  /// Writes a text behind what is there, whole or not at all.
  public let write: (String) throws -> Void
  /// Ends the writing.
  public let close: () throws -> Void

  /// Takes what does the writing.
  public init(
    name: String,
    write: @escaping (String) throws -> Void,
    close: @escaping () throws -> Void
  ) {
    self.name = name
    self.write = write
    self.close = close
  }
}

// It holds closures over one open file.
@available(*, unavailable)
extension RecordingFile: Sendable {}
