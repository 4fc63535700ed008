/// A date as digests write it.
///
/// "Mar. 22, 2016", "May 18", "22 March 2016" and "2016-03-22" are all read.
struct DigestDate: Sendable {
  /// The year, or `nil` when it is left out.
  var year: Int?
  /// The month, 1 for January.
  var month: Int
  /// The day of the month, not yet checked.
  var dayOfMonth: Int

  /// The day, or `nil` when there is none such or the year is missing.
  var day: CivilDate? {
    year.flatMap { CivilDate(year: $0, month: month, day: dayOfMonth) }
  }

  /// The day in a given year, or `nil` when there is none such.
  func day(in year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: dayOfMonth) }

  /// Reads the date at the beginning of a text; gives it with the rest of the text.
  static func prefix(of text: Substring) -> (date: DigestDate, rest: Substring)? {
    var rest = text.drop(while: \.isWhitespace)
    if let found = iso(&rest) { return (found, rest) }
    if let month = month(&rest) {
      rest = rest.drop { $0.isWhitespace || $0 == "." }
      guard let day = number(&rest, digits: 1...2) else { return nil }
      return (DigestDate(year: year(&rest), month: month, dayOfMonth: day), rest)
    }
    guard let day = number(&rest, digits: 1...2) else { return nil }
    rest = rest.drop(while: \.isWhitespace)
    guard let month = month(&rest) else { return nil }
    rest = rest.drop { $0 == "." }
    return (DigestDate(year: year(&rest), month: month, dayOfMonth: day), rest)
  }

  /// ", 2016" or " 2016"; leaves other text alone.
  private static func year(_ text: inout Substring) -> Int? {
    var rest = text.drop { $0.isWhitespace || $0 == "," || $0 == "." }
    guard let year = number(&rest, digits: 4...4) else { return nil }
    text = rest
    return year
  }

  private static func iso(_ text: inout Substring) -> DigestDate? {
    var rest = text
    guard let year = number(&rest, digits: 4...4), rest.first == "-" else { return nil }
    rest.removeFirst()
    guard let month = number(&rest, digits: 1...2), rest.first == "-" else { return nil }
    rest.removeFirst()
    guard let day = number(&rest, digits: 1...2), (1...12).contains(month) else { return nil }
    text = rest
    return DigestDate(year: year, month: month, dayOfMonth: day)
  }

  private static func month(_ text: inout Substring) -> Int? {
    let word = text.prefix(while: \.isLetter)
    guard word.count >= 3 else { return nil }
    let small = word.lowercased()
    guard let index = names.firstIndex(where: { $0.hasPrefix(small) }) else { return nil }
    text = text.dropFirst(word.count)
    return index + 1
  }

  private static func number(_ text: inout Substring, digits: ClosedRange<Int>) -> Int? {
    let run = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.contains(run.count), let value = Int(run) else { return nil }
    text = text.dropFirst(run.count)
    return value
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
