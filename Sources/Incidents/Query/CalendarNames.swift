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

  /// A folded name as it is written, where the field has names of the calendar.
  static func spelling(of folded: String, in field: QueryField) -> String? {
    switch field {
    case .standard(.weekday): weekdays.first { $0.lowercased() == folded }
    case .standard(.month): months.first { $0.lowercased() == folded }
    default: nil
    }
  }
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
