/// Why a recording ends by itself.
public enum RecordingFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// It has grown as large as a recording may.
  case tooLarge
  /// The file cannot be opened or written, for this reason.
  case unwritable(String)

  /// The reason in words.
  public var description: String {
    switch self {
    case .tooLarge: "it has reached 512 MB"
    case .unwritable(let reason): reason
    }
  }
}
