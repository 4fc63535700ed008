/// Reads dates in the many ways in which files write them.
enum DateCell {
  /// What a cell says.
  enum Reading: Equatable {
    /// Nothing, or that nobody knows.
    case missing
    /// A date, as exact as the cell.
    case date(PartialDate)
    /// Something that is no date.
    case unreadable

    /// The date, if there is one.
    var date: PartialDate? {
      guard case .date(let date) = self else { return nil }
      return date
    }
  }

  /// Reads one cell.
  ///
  /// - Parameters:
  ///   - cell: The text, without blanks at its ends.
  ///   - order: What `3/4/2015` means in this column.
  ///   - year: The year that another column gives, for years of two digits.
  /// - Returns: The date, or why there is none.
  /// - Complexity: O(*n*); ISO 8601 takes a short cut.
  static func read(
    _ cell: ArraySlice<UInt8>,
    order: DateOrder = .dayFirst,
    year: Int? = nil
  ) -> Reading {
    if let date = isoDate(cell) { return .date(date) }
    if MissingValue.isUnknown(cell) { return .missing }
    guard cell.count <= 80 else { return .unreadable }
    if let range = range(cell, order: order, year: year) { return .date(range) }
    guard let tokens = DateTokens(cell) else { return .unreadable }
    if tokens.isZero { return .missing }
    guard let date = tokens.date(order: order, year: year) else { return .unreadable }
    return .date(date)
  }

  /// A date from its parts, or `nil` when there is no such day.
  ///
  /// A month or day that is 0 or absent is unknown.
  static func date(year: Int, month: Int?, day: Int?) -> PartialDate? {
    guard let month, month != 0 else { return PartialDate(year: year) }
    guard let day, day != 0 else { return PartialDate(year: year, month: month) }
    return CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
  }

  /// `2016-03-22`, also with a time of day behind it; `nil` for anything else.
  private static func isoDate(_ cell: ArraySlice<UInt8>) -> PartialDate? {
    let start = cell.startIndex
    guard cell.count >= 10, cell[start + 4] == ASCII.minus, cell[start + 7] == ASCII.minus else {
      return nil
    }
    if cell.count > 10, !isTime(cell[(start + 10)...]) { return nil }
    guard
      let year = number(cell[start..<start + 4]),
      let month = number(cell[start + 5..<start + 7]),
      let day = number(cell[start + 8..<start + 10]), year > 0
    else { return nil }
    return date(year: year, month: month, day: day)
  }

  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first == UInt8(ascii: "T") || first == ASCII.space,
      text.count >= 6, text[text.startIndex + 3] == ASCII.colon
    else { return false }
    return text.dropFirst().allSatisfy { byte in
      byte.isASCIIDigit || byte == ASCII.colon || byte == ASCII.dot || byte == UInt8(ascii: "Z")
        || byte == UInt8(ascii: "+") || byte == ASCII.minus
    }
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in text {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - ASCII.zero)
    }
    return value
  }

  /// Two whole dates with a sign or word between.
  private static func range(
    _ cell: ArraySlice<UInt8>,
    order: DateOrder,
    year: Int?
  ) -> PartialDate? {
    guard cell.count >= 9 else { return nil }
    for separator in separators {
      guard let found = firstRange(of: separator, in: cell) else { continue }
      let left = cell[..<found.lowerBound].trimmed
      let right = cell[found.upperBound...].trimmed
      guard left.count >= 4, right.count >= 4,
        let first = DateTokens(left)?.date(order: order, year: year),
        let last = DateTokens(right)?.date(order: order, year: year)
      else { continue }
      return PartialDate(
        start: min(first.start, last.start),
        end: max(first.end, last.end),
        precision: first == last ? first.precision : .range
      )
    }
    return nil
  }

  private static let separators = ["..", " to ", " – ", " - ", " until ", "–", "/", "—"]
    .map { Array($0.utf8) }

  private static func firstRange(
    of pattern: [UInt8],
    in cell: ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard cell.count >= pattern.count else { return nil }
    for start in cell.startIndex...(cell.endIndex - pattern.count)
    where cell[start..<start + pattern.count].elementsEqual(pattern) {
      return start..<start + pattern.count
    }
    return nil
  }
}
