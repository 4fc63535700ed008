/// One step of an order: a field and a direction.
///
/// Unknown values come last either way.
public struct SortKey: Hashable, Sendable {
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
