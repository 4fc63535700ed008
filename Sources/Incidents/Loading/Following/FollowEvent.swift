/// Something that happened to data that is being followed.
public struct FollowEvent: Hashable, Sendable, CustomStringConvertible {
  /// What happened.
  public enum Change: Hashable, Sendable {
    /// Everything that was there at the start has been read.
    case loaded
    /// Records were appended and have been read.
    case grown
    /// The file was written anew and everything has been read again.
    case replaced
    /// The file was cut short; what was read before is kept.
    case truncated
    /// The file is gone; what was read before is kept.
    case removed
    /// The file changed but cannot be read, for the reason given; what was read before is kept.
    case unreadable(LoadError)
    /// A stream has come to its end.
    case ended
  }

  /// The file as the user named it, `-` for standard input.
  public var file: String
  /// What happened.
  public var change: Change
  /// The rows of the dataset that are new; empty when none is.
  public var newRows: Range<Int>

  /// Puts an event together.
  public init(file: String, change: Change, newRows: Range<Int>) {
    self.file = file
    self.change = change
    self.newRows = newRows
  }

  /// The event as a sentence for the status line.
  public var description: String {
    let name = file == "-" ? "standard input" : VisibleText(file).description
    let rows = newRows.count == 1 ? "1 new incident" : "\(newRows.count.grouped) new incidents"
    return switch change {
    case .loaded: "following \(name)"
    case .grown: "\(name): \(rows)"
    case .replaced: "\(name) was written anew: \(rows)"
    case .truncated: "\(name) was cut short; what was read before is kept"
    case .removed: "\(name) is gone; what was read before is kept"
    case .unreadable(let error): "what was read before is kept; \(error)"
    case .ended: "\(name) has ended"
    }
  }
}
