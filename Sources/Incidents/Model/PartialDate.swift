/// When an incident happened, as exactly as the record says and no more.
///
/// The span from `start` to `end` (both included) covers every day that the record allows: a year
/// alone spans January to December. Sorting and buckets use `start`.
public struct PartialDate: Hashable, Sendable {
  /// How exactly a record tells the date.
  public enum Precision: UInt8, Hashable, Sendable, CaseIterable {
    /// "2016-03-22"
    case day
    /// Seven days.
    case week
    /// "March 2016"
    case month
    /// "2016"
    case year
    /// Any other stretch with two ends.
    case range
  }

  /// The first possible day.
  public var start: CivilDate
  /// The last possible day, included.
  public var end: CivilDate
  /// What the record was exact to.
  public var precision: Precision
  /// What a reader should know of how the date was found, such as "year inferred".
  public var note: String?

  /// Takes the ends as given; an end before the start is swapped with it.
  public init(start: CivilDate, end: CivilDate, precision: Precision, note: String? = nil) {
    self.start = min(start, end)
    self.end = max(start, end)
    self.precision = precision
    self.note = note
  }

  /// A date known to the day.
  public init(_ date: CivilDate, note: String? = nil) {
    self.init(start: date, end: date, precision: .day, note: note)
  }

  /// A whole month, or `nil` when there is no such month.
  public init?(year: Int, month: Int) {
    guard
      let start = CivilDate(year: year, month: month, day: 1),
      let end = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
    else { return nil }
    self.init(start: start, end: end, precision: .month)
  }

  /// A whole year, or `nil` when it lies outside the calendar.
  public init?(year: Int) {
    guard
      let start = CivilDate(year: year, month: 1, day: 1),
      let end = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(start: start, end: end, precision: .year)
  }
}

extension PartialDate: CustomStringConvertible {
  /// `2016-03-22`, `2016-03`, `2016`, or both ends joined by `..`.
  public var description: String {
    switch precision {
    case .day: start.description
    case .month: String(start.description.dropLast(3))
    case .year: CivilDate.text(ofYear: start.year)
    case .week, .range: start == end ? start.description : "\(start)..\(end)"
    }
  }
}
