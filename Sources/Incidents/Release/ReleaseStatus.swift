/// What became of an incident from one release of a dataset to the next.
public enum ReleaseStatus: Hashable, Sendable {
  /// Only the new release has it.
  case added
  /// Only the old release has it; what is shown is what that said.
  case removed
  /// The releases say different things about it.
  case changed([FieldChange])

  /// The sign for it where there is little room.
  public var sign: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}
