/// What a cell's number format shows of a number: whether it is a date, and which parts of it.
struct NumberFormat: Hashable {
  /// Whether the year is shown.
  var hasYear = false
  /// Whether the month is shown.
  var hasMonth = false
  /// Whether the day of the month or the weekday is shown.
  var hasDay = false
  /// Whether hours, minutes or seconds are shown.
  var hasTime = false

  /// Whether a day of the calendar is shown, if only in part.
  var isDate: Bool { hasYear || hasMonth || hasDay }

  /// A plain number or text.
  static let general = Self()
  private static let date = Self(hasYear: true, hasMonth: true, hasDay: true)
  private static let time = Self(hasTime: true)

  private init(
    hasYear: Bool = false,
    hasMonth: Bool = false,
    hasDay: Bool = false,
    hasTime: Bool = false
  ) {
    self.hasYear = hasYear
    self.hasMonth = hasMonth
    self.hasDay = hasDay
    self.hasTime = hasTime
  }

  /// One of the formats that have no code of their own (ECMA-376 part 1, section 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14, 15, 16, 27...31, 36, 50...54, 57, 58: self = .date
    case 17: self.init(hasYear: true, hasMonth: true)
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self.init(hasYear: true, hasMonth: true, hasDay: true, hasTime: true)
    default: self = .general
    }
  }

  /// Reads the first section of a format code, such as `yyyy\-mm\-dd` or `[$-409]d-mmm;@`.
  init(code: [UInt8]) {
    self.init()
    var index = 0
    var isBehindHours = false
    while index < code.count {
      let byte = code[index].lowercasedASCII
      switch byte {
      case ASCII.semicolon: return
      case ASCII.quote: index = Self.end(of: ASCII.quote, in: code, from: index + 1)
      case ASCII.backslash, UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case ASCII.openBracket:
        let first = index + 1 < code.count ? code[index + 1].lowercasedASCII : 0
        let end = Self.end(of: ASCII.closeBracket, in: code, from: index + 1)
        // Hours, minutes or seconds in brackets count on past their day.
        let isElapsed = code[(index + 1)..<end].allSatisfy { $0.lowercasedASCII == first }
        if isElapsed, "hms".utf8.contains(first) { hasTime = true }
        isBehindHours = isBehindHours || isElapsed
        index = end
      case UInt8(ascii: "a"):
        // AM/PM or A/P, whose letters are no month.
        index += Self.wordLength(in: code, from: index) - 1
      case UInt8(ascii: "y"): hasYear = true
      case UInt8(ascii: "d"): hasDay = true
      case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
      case UInt8(ascii: "m"):
        while index + 1 < code.count, code[index + 1].lowercasedASCII == byte { index += 1 }
        if isBehindHours || Self.isBeforeSeconds(in: code, from: index + 1) {
          hasTime = true
        } else {
          hasMonth = true
        }
      default: break
      }
      if byte.isLatinLetter { isBehindHours = byte == UInt8(ascii: "h") }
      index += 1
    }
  }

  private static func end(of byte: UInt8, in code: [UInt8], from start: Int) -> Int {
    guard start < code.count else { return code.count }
    return code[start...].firstIndex(of: byte) ?? code.count
  }

  private static func wordLength(in code: [UInt8], from start: Int) -> Int {
    code[start...].prefix { $0.isLatinLetter || $0 == UInt8(ascii: "/") }.count
  }

  private static func isBeforeSeconds(in code: [UInt8], from start: Int) -> Bool {
    guard start < code.count else { return false }
    let next = code[start...].first { $0.isLatinLetter || $0 == ASCII.semicolon }
    return next.map { $0.lowercasedASCII } == UInt8(ascii: "s")
  }
}
