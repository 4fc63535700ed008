/// A canonical field of an incident: what columns are mapped to, and what queries and evidence name.
public enum IncidentField: String, Hashable, Sendable, CaseIterable {
  /// The record's own identifier.
  case id
  /// The first day, or the only one.
  case date
  /// The last day.
  case dateEnd = "date_end"
  /// The year where the date is split over columns.
  case year
  /// The month where the date is split over columns.
  case month
  /// The day of month where the date is split over columns.
  case day
  /// How exact the date is.
  case datePrecision = "date_precision"
  /// The country as written.
  case country
  /// The first-level unit: state, governorate, province.
  case admin
  /// Town, spot or description of the place.
  case place
  /// Degrees north.
  case latitude
  /// Degrees east.
  case longitude
  /// Latitude and longitude in one column.
  case coordinates
  /// Killed, when one figure is given, or the best one.
  case killed
  /// The low figure of the killed.
  case killedLow = "killed_low"
  /// The high figure of the killed.
  case killedHigh = "killed_high"
  /// Injured, when one figure is given, or the best one.
  case injured
  /// The low figure of the injured.
  case injuredLow = "injured_low"
  /// The high figure of the injured.
  case injuredHigh = "injured_high"
  /// What sort of incident.
  case kind
  /// Who or what was struck.
  case target
  /// Who did it.
  case actor
  /// On whose word the actor is named.
  case claim
  /// A headline where it stands apart from the summary.
  case title
  /// The account in words.
  case summary
  /// Where the record comes from: links and citations.
  case source
  /// Free labels.
  case tags
}
