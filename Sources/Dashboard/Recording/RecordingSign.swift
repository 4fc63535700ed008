/// What the screen says of a recording that is being made of it.
public struct RecordingSign: Hashable, Sendable {
  /// The file.
  public var name: String
  /// Whether what is seen is left out at present.
  public var isPaused = false

  /// Names the file.
  public init(name: String) {
    self.name = name
  }
}
