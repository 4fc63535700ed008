/// Writes stretches of time the way a `date:` term reads them.
enum DateSpanText {
  /// The shortest form that is exact: whole years as `2015`, whole months as `2015-03`, else days;
  /// both ends in the same form, an open end left out.
  static func text(first: CivilDate?, last: CivilDate?) -> String {
    let isMonths = (first.map(isMonthStart) ?? true) && (last.map(isMonthEnd) ?? true)
    let isYears =
      isMonths && (first.map { $0.month == 1 } ?? true) && (last.map { $0.month == 12 } ?? true)
    func written(_ date: CivilDate?) -> String {
      guard let date else { return "" }
      if isYears { return CivilDate.text(ofYear: date.year) }
      return isMonths ? String(date.description.dropLast(3)) : date.description
    }
    let (start, end) = (written(first), written(last))
    return start == end ? start : start + ".." + end
  }

  private static func isMonthStart(_ date: CivilDate) -> Bool { date.components.day == 1 }

  private static func isMonthEnd(_ date: CivilDate) -> Bool {
    let (year, month, day) = date.components
    return day == CivilDate.days(inMonth: month, of: year)
  }
}
