/// A country label that the gazetteer does not know, with where and how often it stands.
struct UnresolvedCountry: Hashable, Sendable {
  /// The label as written.
  var label: String
  /// The line of its first record.
  var line: Int
  /// How many records bear it.
  var rows: Int
}
