import Incidents

/// Dates as people read them.
enum DateText {
  /// `22 Mar 2016`, `Mar 2016`, `2016`, `20–26 Mar 2016`, `30 Mar – 2 Apr 2016`.
  static func long(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: long(date.start)
    case .month: month(date.start)
    case .year: year(date.start.year)
    case .week, .range: span(date.start, date.end)
    }
  }

  /// `22 Mar 2016`.
  static func long(_ date: CivilDate) -> String {
    "\(date.components.day) \(month(date))"
  }

  /// `Mar 2016`.
  static func month(_ date: CivilDate) -> String {
    let (year, month, _) = date.components
    return "\(monthNames[month - 1]) \(Self.year(year))"
  }

  /// `2016`, or `2150 BCE` for years before 1.
  static func year(_ year: Int) -> String {
    year > 0 ? String(year) : "\(1 - year) BCE"
  }

  /// The first and last day of a period in months: `Sep 2014 – Mar 2016`.
  static func period(_ first: CivilDate, _ last: CivilDate) -> String {
    let first = month(first)
    let last = month(last)
    return first == last ? first : "\(first) – \(last)"
  }

  /// A bucket of a timeline.
  static func bucket(_ bucket: Timeline.Bucket, unit: Timeline.Unit) -> String {
    let (year, month, _) = bucket.start.components
    return switch unit {
    case .day: long(bucket.start)
    case .week: "week of \(long(bucket.start))"
    case .month: self.month(bucket.start)
    case .quarter: "Q\((month - 1) / 3 + 1) \(self.year(year))"
    case .year: self.year(year)
    case .decade, .century: "\(self.year(year)) – \(self.year(bucket.end.year))"
    }
  }

  /// The English month names in three letters.
  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Days as a span: `20–26 Mar 2016`, `30 Mar – 2 Apr 2016`.
  static func span(_ start: CivilDate, _ end: CivilDate) -> String {
    if start == end { return long(start) }
    let first = start.components
    let last = end.components
    if first.year == last.year, first.month == last.month {
      return "\(first.day)–\(last.day) \(month(end))"
    }
    if first.year == last.year {
      return "\(first.day) \(monthNames[first.month - 1]) – \(long(end))"
    }
    return "\(long(start)) – \(long(end))"
  }
}
