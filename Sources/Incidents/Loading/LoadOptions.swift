/// What the user knows better than the file shows.
public struct LoadOptions: Hashable, Sendable {
  /// The encoding of the files, `nil` to find it out.
  public var encoding: TextEncoding?
  /// The column to read each field from, over schema, card and automatic choice.
  ///
  /// Names joined by " + " are read together: counts add up, lists follow each other.
  public var mapping: [IncidentField: String]
  /// The column to read each field from in files that have it, as a user settles for many files.
  public var preferences: [IncidentField: String]
  /// Whether incidents that look like the same event are grouped before the load ends; a store can
  /// do it later.
  public var findsDuplicates: Bool

  /// Leaves everything to the loader unless told otherwise.
  public init(
    encoding: TextEncoding? = nil,
    mapping: [IncidentField: String] = [:],
    preferences: [IncidentField: String] = [:],
    findsDuplicates: Bool = true
  ) {
    self.encoding = encoding
    self.mapping = mapping
    self.preferences = preferences
    self.findsDuplicates = findsDuplicates
  }
}
