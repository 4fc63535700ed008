extension QueryParser {
  /// A count's test: `3`, `=3`, `>3`, `>=3`, `<3`, `<=3`, `3..8`, `3..`, `..8` or `?`.
  static func count(_ item: Item, of field: QueryTest.CountField) throws(QueryError) -> QueryTest {
    if item.asksForUnknown { return .countUnknown(field) }
    let text = item.text
    func number(_ text: some StringProtocol) throws(QueryError) -> Int {
      guard !text.isEmpty else {
        throw QueryMistake.unfinishedCount(field.rawValue).error(at: item.range)
      }
      guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        throw QueryMistake.badCount(item.text, field: field.rawValue).error(at: item.range)
      }
      // More digits than a number holds are more than any count.
      return Int(text) ?? .max
    }
    if text.hasPrefix(">=") { return .count(field, low: try number(text.dropFirst(2)), high: nil) }
    if text.hasPrefix("<=") { return .count(field, low: nil, high: try number(text.dropFirst(2))) }
    if text.hasPrefix(">") {
      let above = try number(text.dropFirst())
      return .count(field, low: above == .max ? above : above + 1, high: nil)
    }
    if text.hasPrefix("<") {
      return .count(field, low: nil, high: try number(text.dropFirst()) - 1)
    }
    if let (first, last) = ends(of: text) {
      guard !(first.isEmpty && last.isEmpty) else {
        throw QueryMistake.unfinishedCount(field.rawValue).error(at: item.range)
      }
      let low = first.isEmpty ? nil : try number(first)
      let high = last.isEmpty ? nil : try number(last)
      if let low, let high, low > high { throw QueryMistake.backwards(text).error(at: item.range) }
      return .count(field, low: low, high: high)
    }
    if text.hasSuffix("."), text.utf8.count > 1 {
      _ = try number(text.dropLast())
      throw QueryMistake.unfinishedCount(field.rawValue).error(at: item.range)
    }
    let exact = try number(text)
    return .count(field, low: exact, high: exact)
  }

  /// A date's test: a year, month or day, or a range with an end of any of them.
  static func date(_ item: Item, of name: String) throws(QueryError) -> QueryTest {
    if item.asksForUnknown { return .flag(.undated) }
    guard let (first, last) = ends(of: item.text) else {
      let span = try span(item.text, in: item)
      return .date(first: span.lowerBound, last: span.upperBound)
    }
    guard !(first.isEmpty && last.isEmpty) else {
      throw QueryMistake.unfinishedDate("").error(at: item.range)
    }
    let start = first.isEmpty ? nil : try span(first, in: item).lowerBound
    let end = last.isEmpty ? nil : try span(last, in: item).upperBound
    if let start, let end, start > end {
      throw QueryMistake.backwards(item.text).error(at: item.range)
    }
    return .date(first: start, last: end)
  }

  /// From the first day of the date on, that day included.
  static func after(_ item: Item, of name: String) throws(QueryError) -> QueryTest {
    .date(first: try single(item, of: name).lowerBound, last: nil)
  }

  /// Up to the day before the first day of the date.
  static func before(_ item: Item, of name: String) throws(QueryError) -> QueryTest {
    .date(first: nil, last: try single(item, of: name).lowerBound.advanced(by: -1))
  }

  private static func single(
    _ item: Item,
    of field: String
  ) throws(QueryError)
    -> ClosedRange<CivilDate>
  {
    guard ends(of: item.text) == nil else {
      throw QueryMistake.rangeAfterBefore(field).error(at: item.range)
    }
    return try span(item.text, in: item)
  }

  /// The texts on both sides of `..`, or `nil` when there is none.
  static func ends(of text: String) -> (first: String, last: String)? {
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    guard
      let split = bytes.indices.dropLast().first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot }
      )
    else { return nil }
    return (
      String(decoding: bytes[..<split], as: UTF8.self),
      String(decoding: bytes[(split + 2)...], as: UTF8.self)
    )
  }

  private static func span(
    _ text: String,
    in item: Item
  ) throws(QueryError)
    -> ClosedRange<CivilDate>
  {
    var body = text[...]
    let isNegative = body.hasPrefix("-")
    if isNegative || body.hasPrefix("+") { body = body.dropFirst() }
    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, let yearText = parts.first,
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 }), yearText.utf8.count <= 7
    else {
      // A single dot may be on its way to a range.
      let mistake: QueryMistake = text.hasSuffix(".") ? .unfinishedDate(text) : .badDate(text)
      throw mistake.error(at: item.range)
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, yearText.utf8.count >= 4, parts.dropFirst().last != "0"
    else { throw QueryMistake.unfinishedDate(text).error(at: item.range) }
    let year = isNegative ? -numbers[0] : numbers[0]
    let date: PartialDate? =
      switch numbers.count {
      case 1: PartialDate(year: year)
      case 2: PartialDate(year: year, month: numbers[1])
      default: CivilDate(year: year, month: numbers[1], day: numbers[2]).map { PartialDate($0) }
      }
    guard let date else { throw QueryMistake.noSuchDay(text).error(at: item.range) }
    return date.start...date.end
  }
}
