/// The English names of the calendar.
enum CalendarNames {
  /// Monday first, as `CivilDate.weekday` counts.
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  /// January first.
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension PartialDate {
  /// The weekday, 0 for Monday, or `nil` when the date is not known to the day.
  var weekday: Int? { start == end ? start.weekday : nil }

  /// The month, 1 for January, or `nil` when the span leaves it open.
  var month: Int? {
    let (first, last) = (start.components, end.components)
    return first.year == last.year && first.month == last.month ? first.month : nil
  }

  /// The year, or `nil` when the span leaves it open.
  var year: Int? {
    let first = start.year
    return first == end.year ? first : nil
  }
}
