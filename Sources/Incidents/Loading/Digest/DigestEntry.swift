/// One incident of a digest's table, before its date is settled and its facts are taken.
struct DigestEntry: Sendable {
  /// The date as written.
  var date: DigestDate
  /// The country or first-level unit as written.
  var location: String
  /// The account in words.
  var text: String
  /// The line where it begins.
  var line: Int
}
