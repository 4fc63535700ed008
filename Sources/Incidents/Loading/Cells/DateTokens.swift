/// The figures and month names of a date cell.
struct DateTokens {
  /// A run of digits.
  struct Figure: Equatable {
    var value: Int
    var digits: Int
    /// Whether it can only be a year.
    var isYear: Bool { digits >= 3 || value > 31 || value < 0 }
  }

  private(set) var figures: [Figure] = []
  private(set) var months: [Int] = []
  private var isBeforeChrist = false
  /// How many figures stand before the first month name.
  private var figuresBeforeMonth = 0
  /// What a letter beside a figure makes of it.
  private var stretch = Stretch.plain

  /// A part of the year, or many years, that a letter beside a figure stands for.
  private enum Stretch { case plain, decade, quarter, week }

  /// Whether the cell holds zeros alone, which stand for an unknown date.
  var isZero: Bool { months.isEmpty && figures.allSatisfy { $0.value == 0 } && !figures.isEmpty }

  /// Takes a cell apart; `nil` when it holds no figure or too many.
  ///
  /// Times of day are passed over, and so are words that are no month: "Reported 30-Apr-2018".
  init?(_ cell: ArraySlice<UInt8>) {
    var index = cell.startIndex
    while index < cell.endIndex {
      let byte = cell[index]
      if byte.isASCIIDigit {
        guard takeFigure(cell, &index) else { return nil }
      } else if byte.isLatinLetter || byte >= 0x80 {
        guard takeWord(cell, &index) else { return nil }
      } else {
        index += 1
      }
    }
    guard (1...6).contains(figures.count), months.count <= 2 else { return nil }
  }

  private mutating func takeFigure(_ cell: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    var value = 0
    while index < cell.endIndex, cell[index].isASCIIDigit {
      guard index - start < 17 else { return false }
      value = value * 10 + Int(cell[index] - ASCII.zero)
      index += 1
    }
    if index < cell.endIndex, cell[index] == ASCII.colon {
      while index < cell.endIndex,
        cell[index].isASCIIDigit || cell[index] == ASCII.colon
          || cell[index] == ASCII.dot
      { index += 1 }
      return true
    }
    let isNegative = start == cell.startIndex + 1 && cell[cell.startIndex] == ASCII.minus
    figures.append(Figure(value: isNegative ? -value : value, digits: index - start))
    return true
  }

  /// Heeds a month and passes over other words; false for one that makes a code of its figure.
  ///
  /// `ISO3166` and `GCS_1984` are no years, so letters that touch a figure must be known there.
  private mutating func takeWord(_ cell: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while index < cell.endIndex,
      cell[index].isLatinLetter || cell[index] >= 0x80
        || cell[index] == UInt8(ascii: "_")
    { index += 1 }
    let word = cell[start..<index].string.lowercased().filter { $0 != "_" }
    if word == "bc" || word == "bce" {
      isBeforeChrist = true
      return true
    }
    if let month = MonthNames.month(word) {
      if months.isEmpty { figuresBeforeMonth = figures.count }
      months.append(month)
      return true
    }
    let followsFigure = start > cell.startIndex && cell[start - 1].isASCIIDigit
    let precedesFigure = index < cell.endIndex && cell[index].isASCIIDigit
    guard followsFigure || precedesFigure else { return true }
    switch word {
    case "s"
    where followsFigure && figures.last?.digits == 4
      && figures.last?.value.isMultiple(of: 10) == true:
      stretch = .decade
    case "q" where precedesFigure: stretch = .quarter
    case "w" where precedesFigure: stretch = .week
    // 20150102T030405Z: a day in eight figures, and the time of day.
    case "t" where followsFigure && figures.last?.digits == 8: index = cell.endIndex
    default: return Self.besideFigures.contains(word) || !word.utf8.allSatisfy { $0 < 0x80 }
    }
    return true
  }

  /// Ordinals, eras and the letters of a time of day.
  private static let besideFigures: Set<String> = [
    "st", "nd", "rd", "th", "er", "t", "z", "h", "c", "ca", "ad", "ce", "utc", "gmt", "am", "pm",
  ]
}

extension DateTokens {
  /// The date that the tokens make, or `nil` when they make none.
  func date(order: DateOrder, year hint: Int?) -> PartialDate? {
    guard stretch == .plain else { return stretchedDate }
    guard let date = written(order: order, hint: hint), date.start.year <= Self.lastYear else {
      return nil
    }
    return date
  }

  /// A year beyond this one is the number of something else.
  private static let lastYear = 2999

  /// `1990s`, `Q3 2015`, `2015-W05`; weeks are those of ISO 8601.
  private var stretchedDate: PartialDate? {
    guard months.isEmpty, let year = figures.first(where: { $0.digits == 4 })?.value else {
      return nil
    }
    let part = figures.first { $0.digits <= 2 }?.value ?? 0
    switch stretch {
    case .decade where figures.count == 1:
      return Self.range(
        CivilDate(year: year, month: 1, day: 1),
        CivilDate(year: year + 9, month: 12, day: 31)
      )
    case .quarter where figures.count == 2 && (1...4).contains(part):
      return Self.range(
        CivilDate(year: year, month: part * 3 - 2, day: 1),
        CivilDate(year: year, month: part * 3, day: [31, 30, 30, 31][part - 1])
      )
    case .week where figures.count == 2 && (1...53).contains(part):
      // The fourth of January lies in the first week.
      guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
      let monday = fourth.day - Int32(fourth.weekday) + Int32(part - 1) * 7
      return PartialDate(
        start: CivilDate(day: monday),
        end: CivilDate(day: monday + 6),
        precision: .week
      )
    default: return nil
    }
  }

  private static func range(_ start: CivilDate?, _ end: CivilDate?) -> PartialDate? {
    guard let start, let end else { return nil }
    return PartialDate(start: start, end: end, precision: .range)
  }

  /// The date by how many figures and months there are.
  private func written(order: DateOrder, hint: Int?) -> PartialDate? {
    switch (months.count, figures.count) {
    case (0, 1): return single(figures[0])
    case (0, 2): return pair()
    case (0, 3...): return triple(order: order, hint: hint)
    case (1, 1): return monthOfYear(hint: hint)
    case (1, 2): return named(day: nil, hint: hint)
    case (1, 3): return daysOfMonth()
    case (2, 3): return acrossMonths()
    default: return nil
    }
  }

  private func single(_ figure: Figure) -> PartialDate? {
    let value = figure.value
    if value < 0, figure.digits > 4 {
      return Self.day(ofSeconds: figure.digits > 10 ? Self.floored(value, by: 1000) : value)
    }
    switch figure.digits {
    case 1...4 where value != 0:
      return PartialDate(year: isBeforeChrist && value > 0 ? 1 - value : value)
    case 6:
      return (1...12).contains(value % 100)
        ? PartialDate(year: value / 100, month: value % 100) : nil
    case 8: return DateCell.date(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case 9, 10: return Self.day(ofSeconds: value)
    case 11...13: return Self.day(ofSeconds: Self.floored(value, by: 1000))
    case 14:
      let day = value / 1_000_000
      return DateCell.date(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    case 15...16: return Self.day(ofSeconds: Self.floored(value, by: 1_000_000))
    default: return nil
    }
  }

  private static func floored(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  private static func day(ofSeconds seconds: Int) -> PartialDate? {
    guard let day = Int32(exactly: floored(seconds, by: 86_400)) else { return nil }
    return PartialDate(CivilDate(day: day))
  }

  /// `2016-03`, `03/2016`, `2014-2016`; seconds with a fraction.
  private func pair() -> PartialDate? {
    let (first, second) = (figures[0], figures[1])
    if first.digits >= 9 { return single(first) }
    if first.isYear, second.isYear {
      guard let from = PartialDate(year: first.value), let to = PartialDate(year: second.value),
        from.start <= to.start
      else { return nil }
      return PartialDate(start: from.start, end: to.end, precision: .range)
    }
    if first.digits >= 3 { return DateCell.date(year: first.value, month: second.value, day: nil) }
    guard second.digits == 4 else { return nil }
    return DateCell.date(year: second.value, month: first.value, day: nil)
  }

  private func triple(order: DateOrder, hint: Int?) -> PartialDate? {
    let (first, second, third) = (figures[0], figures[1], figures[2])
    if first.digits >= 3 || first.value < 0 {
      return DateCell.date(year: first.value, month: second.value, day: third.value)
    }
    if first.value > 31 {
      return DateCell.date(year: full(first, hint: hint), month: second.value, day: third.value)
    }
    guard figures.count == 3, third.digits == 4 || third.digits == 2 else { return nil }
    let year = full(third, hint: hint)
    let usual = order == .dayFirst ? (second.value, first.value) : (first.value, second.value)
    if let date = DateCell.date(year: year, month: usual.0, day: usual.1) { return date }
    guard usual.0 > 12 else { return nil }
    var swapped = DateCell.date(year: year, month: usual.1, day: usual.0)
    swapped?.note = "day and month read in the other order than the column's"
    return swapped
  }

  /// `March 2016`; `Mar-16` needs the year column's word, for it could be a day.
  private func monthOfYear(hint: Int?) -> PartialDate? {
    let figure = figures[0]
    guard figure.isYear else {
      guard let hint, figure.value != 0 else { return nil }
      return DateCell.date(year: hint, month: months[0], day: figure.value)
    }
    return DateCell.date(year: signed(figure.value), month: months[0], day: nil)
  }

  /// `22 March 2016`, `March 22, 2016`, `22-Mar-16`, `2016 March 22`.
  private func named(day: Int?, hint: Int?) -> PartialDate? {
    let isYearFirst = figures[0].isYear && !figures[1].isYear
    let year = figures[isYearFirst ? 0 : 1]
    let day = figures[isYearFirst ? 1 : 0].value
    return DateCell.date(year: signed(full(year, hint: hint)), month: months[0], day: day)
  }

  /// `March 19-20, 2016`, `19-20 March 2016`.
  private func daysOfMonth() -> PartialDate? {
    guard figures[2].isYear,
      let from = CivilDate(
        year: figures[2].value,
        month: months[0],
        day: figures[0].value
      ),
      let to = CivilDate(year: figures[2].value, month: months[0], day: figures[1].value),
      from <= to
    else { return nil }
    return PartialDate(start: from, end: to, precision: .range)
  }

  /// `30 April-2 May 2015`.
  private func acrossMonths() -> PartialDate? {
    guard figures[2].isYear,
      let from = CivilDate(year: figures[2].value, month: months[0], day: figures[0].value),
      let to = CivilDate(year: figures[2].value, month: months[1], day: figures[1].value),
      from <= to
    else { return nil }
    return PartialDate(start: from, end: to, precision: .range)
  }

  private func signed(_ year: Int) -> Int { isBeforeChrist && year > 0 ? 1 - year : year }

  /// The year behind two digits: the hint's when it ends in them, else 1950 to 2049.
  private func full(_ figure: Figure, hint: Int?) -> Int {
    guard figure.digits <= 2 else { return figure.value }
    if let hint, hint % 100 == figure.value { return hint }
    return figure.value + (figure.value < 50 ? 2000 : 1900)
  }
}
