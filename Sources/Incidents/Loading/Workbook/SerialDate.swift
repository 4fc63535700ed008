/// Days counted from an epoch, as spreadsheets store dates.
///
/// The 1900 system counts a 29 February 1900 that never was, as Lotus 1-2-3 did: serials up to 59
/// count from 31 December 1899, those from 61 on from the day before. The 1904 system has 1 January
/// 1904 as its day 0.
enum SerialDate {
  private static let last = 2_958_465.0
  private static let secondsADay = 86_400.0

  /// The date as ISO 8601, as exact as the format shows it, or `nil` for a number that is no date.
  static func text(_ serial: Double, format: NumberFormat, is1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial <= last else { return nil }
    var day = serial.rounded(.down)
    var seconds = ((serial - day) * secondsADay).rounded()
    if seconds >= secondsADay {
      day += 1
      seconds = 0
    }
    let time = clock(Int(seconds))
    guard format.isDate else { return format.hasTime && day == 0 ? time : nil }
    guard is1904 || day >= 1, day <= last else { return nil }
    let date = civil(Int(day), is1904: is1904)
    if !format.hasDay, !format.hasTime, seconds == 0 {
      return format.hasYear ? String(date.prefix(format.hasMonth ? 7 : 4)) : date
    }
    return seconds == 0 ? date : "\(date)T\(time)"
  }

  private static func civil(_ day: Int, is1904: Bool) -> String {
    let epoch: CivilDate?
    if is1904 {
      epoch = CivilDate(year: 1904, month: 1, day: 1)
    } else if day == 60 {
      // As the spreadsheet shows it; the date reader then says that there is no such day.
      return "1900-02-29"
    } else {
      epoch = CivilDate(year: 1899, month: 12, day: day < 60 ? 31 : 30)
    }
    let start = epoch.map { Int($0.day) } ?? 0
    let (year, month, dayOfMonth) = CivilDate(day: Int32(clamping: start + day)).components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
  }

  private static func clock(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
