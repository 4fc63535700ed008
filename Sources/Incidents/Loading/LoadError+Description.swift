extension LoadError: CustomStringConvertible {
  /// The sentence that the user reads; file names are shown with control characters made visible.
  public var description: String {
    switch self {
    case .notFound(let file): "\(VisibleText(file)): no such file"
    case .isDirectory(let file): "\(VisibleText(file)): is a directory, not a file of incidents"
    case .unreadable(let file, let reason): "\(VisibleText(file)): cannot be read: \(reason)"
    case .empty(let file): "\(VisibleText(file)): the file is empty"
    case .binary(let file, let hint):
      "\(VisibleText(file)): holds binary data, not text" + (hint.map { ": \($0)" } ?? "")
    case .lfsPointer(let file):
      "\(VisibleText(file)): is a Git LFS pointer; fetch the data with 'git lfs pull'"
    case .unknownFormat(let file):
      "\(VisibleText(file)): is neither a table, JSON, GeoJSON nor a digest"
    case .malformed(let file, let line, let reason): "\(VisibleText(file)):\(line): \(reason)"
    case .noIncidents(let file, let reason): "\(VisibleText(file)): no incident found: \(reason)"
    case .badMapping(let file, let reason): "\(VisibleText(file)): \(reason)"
    case .cancelled: "loading was cancelled"
    }
  }
}
