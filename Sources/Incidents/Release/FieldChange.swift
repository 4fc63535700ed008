/// What a release says otherwise about an incident than the one before.
public struct FieldChange: Hashable, Sendable {
  /// The field's name.
  public var field: String
  /// What the old release said, empty for nothing.
  public var old: String
  /// What the new release says, empty for nothing.
  public var new: String

  /// Puts a change together.
  public init(field: String, old: String, new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}
