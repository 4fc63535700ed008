import Incidents

extension DateText {
  /// A stretch of days in the shortest words: `2015`, `Jan – May 2015`, `30 Mar – 2 Apr 2016`.
  static func stretch(_ days: ClosedRange<CivilDate>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let isMonths = first.components.day == 1 && last.advanced(by: 1).components.day == 1
    guard isMonths else { return span(first, last) }
    let isYears = first.month == 1 && last.month == 12
    if isYears {
      return first.year == last.year
        ? year(first.year) : "\(year(first.year)) – \(year(last.year))"
    }
    if first.year == last.year, first.month != last.month {
      return "\(monthNames[first.month - 1]) – \(month(last))"
    }
    return period(first, last)
  }
}
