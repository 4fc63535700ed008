/// The words of a summary from which a fact was taken.
public struct Evidence: Hashable, Sendable {
  /// Which fact the words bear out.
  public var field: IncidentField
  /// Where they stand: UTF-8 offsets into the incident's summary.
  public var range: Range<Int>

  /// Ties a fact to its words.
  public init(field: IncidentField, range: Range<Int>) {
    self.field = field
    self.range = range
  }
}
