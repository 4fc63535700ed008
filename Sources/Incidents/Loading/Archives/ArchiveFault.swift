/// Why compressed data or an archive cannot be read.
enum ArchiveFault: Error, Hashable {
  /// The bytes break the format, for a reason.
  case corrupt(reason: String)
  /// The content is larger than what is accepted.
  case tooLarge(limit: ExpansionLimit)
  /// The system gave no memory.
  case noMemory
  /// The data is sound but of a kind that is not read.
  case unsupported(reason: String)
  /// The task was cancelled.
  case cancelled

  /// The error for the user, with words for what is at fault, such as "the gzip data".
  func loadError(file: String, what: String) -> LoadError {
    switch self {
    case .corrupt(let reason): .unreadable(file: file, reason: "\(what) is damaged: \(reason)")
    case .tooLarge(let limit):
      .unreadable(file: file, reason: "\(what) unpacks to more than \(limit), which is too much")
    case .noMemory: .unreadable(file: file, reason: "there is not enough memory to unpack \(what)")
    case .unsupported(let reason): .binary(file: file, hint: reason)
    case .cancelled: .cancelled
    }
  }
}
