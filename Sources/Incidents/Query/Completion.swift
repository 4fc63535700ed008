/// Something that could stand where the cursor is in the query line.
public struct Completion: Hashable, Sendable {
  /// What to show: `Egypt`, `killed:`.
  public var label: String
  /// What to put in place of `range`.
  public var insertion: String
  /// What it replaces: UTF-8 offsets into the line.
  public var range: Range<Int>
  /// How many incidents have the value, or `nil` for a field's name.
  public var count: Int?

  /// Puts a completion together.
  public init(label: String, insertion: String, range: Range<Int>, count: Int?) {
    self.label = label
    self.insertion = insertion
    self.range = range
    self.count = count
  }
}
