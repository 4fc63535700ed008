/// A first-level unit that files name in place of its country.
struct Subdivision: Hashable, Sendable {
  /// The two-letter code of the country.
  var country: String
  /// Its code of ISO 3166-2, such as `US-PA`; empty where it has none.
  var code: String
  /// The common English name.
  var name: String
  /// Other names, parted by `|`.
  var aliases: ArraySlice<UInt8>
}
