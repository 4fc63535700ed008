/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Years are astronomical: 0 is 1 BCE, -1 is 2 BCE. The conversions are those of Howard Hinnant's
/// "chrono-compatible low-level date algorithms", exact over the whole range of `Int32` days.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public var day: Int32

  /// Takes the day number as it stands.
  public init(day: Int32) {
    self.day = day
  }

  /// Makes the day of a year, month and day of month, or `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (-5_000_000...5_000_000).contains(year) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.day = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month (1-12) and day of month (1-31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The astronomical year.
  public var year: Int { components.year }

  /// The month, 1 for January.
  public var month: Int { components.month }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((Int(day) + 3) % 7 + 7) % 7 }

  /// How many days a month has, leap years heeded.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    left.day < right.day
  }

  /// The date this many days later, or earlier when negative.
  public func advanced(by days: Int) -> Self {
    Self(day: Int32(clamping: Int(day) + days))
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601, `2016-03-22`; a year before 0 or past 9999 is signed and has at least four digits.
  public var description: String {
    let (year, month, day) = components
    return "\(Self.text(ofYear: year))-\(month.twoDigits)-\(day.twoDigits)"
  }

  /// The year as ISO 8601 writes it: four digits, signed when they do not suffice.
  public static func text(ofYear year: Int) -> String {
    let digits = String(year.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return year < 0 ? "-" + padded : (year > 9999 ? "+" + padded : padded)
  }
}

extension Int {
  var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}
