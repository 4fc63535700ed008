/// What an incident is recognised by, from one release of a file to the next.
///
/// The key is the record's own identifier where the file gives one that no other record has, else a
/// fingerprint of date, country, place and text. Short numbers are identifiers in many files, so the
/// same key alone proves nothing: date, place or text has to agree as well.
public struct IncidentIdentity: Hashable, Sendable {
  /// The identifier, or `#` and a fingerprint.
  public var key: String
  /// A hash of the days, 0 for an undated incident.
  public var date: UInt64
  /// A hash of country, first-level unit and place, 0 when all are missing.
  public var place: UInt64
  /// A hash of the account in words, 0 when there is none.
  public var text: UInt64

  /// Puts an identity together.
  public init(key: String, date: UInt64, place: UInt64, text: UInt64) {
    self.key = key
    self.date = date
    self.place = place
    self.text = text
  }

  /// Whether both are the same incident, however it may have been corrected in between.
  public func isSame(as other: Self) -> Bool {
    guard key == other.key else { return false }
    return Self.agree(date, other.date) || Self.agree(place, other.place)
      || Self.agree(text, other.text)
      || (date | place | text) == 0 || (other.date | other.place | other.text) == 0
  }

  private static func agree(_ left: UInt64, _ right: UInt64) -> Bool { left != 0 && left == right }
}
