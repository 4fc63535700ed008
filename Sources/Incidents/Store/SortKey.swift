/// One step of an order: a field and a direction.
///
/// Unknown values come last either way.
public struct SortKey: Hashable, Sendable {
  /// What incidents can be ordered by.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// By first day.
    case date
    /// By country name.
    case country
    /// By town or spot.
    case place
    /// By the best figure of the killed.
    case killed
    /// By the best figure of the injured.
    case injured
    /// By sort of incident.
    case kind
    /// By target.
    case target
    /// By actor.
    case actor
    /// By position in the files.
    case file
  }

  /// The field.
  public var field: Field
  /// Whether small comes first.
  public var ascending: Bool

  /// Names a field and a direction.
  public init(_ field: Field, ascending: Bool) {
    self.field = field
    self.ascending = ascending
  }
}
