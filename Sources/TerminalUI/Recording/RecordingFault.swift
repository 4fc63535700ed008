/// Why a recording ends by itself.
public enum RecordingFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// It has grown as large as a recording may, in bytes.
  case tooLarge(limit: Int)
  /// The file cannot be opened or written, for this reason.
  case unwritable(String)

  /// The reason in words.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "it has reached \(limit >> 20) MB"
    case .unwritable(let reason): reason
    }
  }
}
