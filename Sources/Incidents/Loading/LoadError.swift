/// Why a file gives no dataset at all.
public enum LoadError: Error, Hashable, Sendable {
  /// There is no such file.
  case notFound(file: String)
  /// The name is a directory's.
  case isDirectory(file: String)
  /// The system refused, for the reason it gave.
  case unreadable(file: String, reason: String)
  /// The file holds nothing.
  case empty(file: String)
  /// The content is not text; the hint says what it is and what to do.
  case binary(file: String, hint: String? = nil)
  /// The content is a Git LFS pointer instead of the data.
  case lfsPointer(file: String)
  /// No format could be recognised.
  case unknownFormat(file: String)
  /// The text breaks its format where nothing can be saved.
  case malformed(file: String, line: Int, reason: String)
  /// No record could be made an incident.
  case noIncidents(file: String, reason: String)
  /// A card beside the data, or an override, names something that is not there.
  case badMapping(file: String, reason: String)
  /// The load was cancelled.
  case cancelled
}
