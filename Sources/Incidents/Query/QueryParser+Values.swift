extension QueryParser {
  /// One of the values behind a field's colon.
  struct Item {
    var text: String
    var range: Range<Int>
    var isQuoted = false
    var isExact = false
    var isPattern = false

    /// Whether the value is a bare question mark, which asks for what is unknown.
    var asksForUnknown: Bool { text == "?" && !isQuoted && !isPattern && !isExact }
  }

  mutating func values(
    of key: QueryVocabulary.Key,
    named name: String,
    from start: Int
  ) throws(QueryError) -> QueryExpression {
    if key == .box { return .test(.box(try box(from: start))) }
    let items = try items(of: name, from: start)
    switch key {
    case .text(let field):
      var values: [QueryValue] = []
      for item in items { values += try self.values(item, of: field) }
      return .test(.field(field, values: values))
    case .count(let field): return try Self.any(items, of: Self.count, field)
    case .date: return try Self.any(items, of: Self.date, name)
    case .after: return try Self.any(items, of: Self.after, name)
    case .before: return try Self.any(items, of: Self.before, name)
    case .box: return .test(.box(try box(from: start)))
    case .has: return try Self.any(items, of: Self.property, name)
    case .flag: return try Self.any(items, of: Self.flag, name)
    }
  }

  private static func any<Field>(
    _ items: [Item],
    of test: (Item, Field) throws(QueryError) -> QueryTest,
    _ field: Field
  ) throws(QueryError) -> QueryExpression {
    var tests: [QueryExpression] = []
    for item in items { tests.append(.test(try test(item, field))) }
    if let first = tests.first, tests.count == 1 { return first }
    return .any(tests)
  }

  private mutating func items(of name: String, from start: Int) throws(QueryError) -> [Item] {
    var items: [Item] = []
    repeat {
      guard !scanner.isAtTermEnd, scanner.next != UInt8(ascii: ",") else {
        throw QueryMistake.missingValue(name).error(at: start..<scanner.position)
      }
      let itemStart = scanner.position
      let isExact = scanner.skip("=")
      var item = Item(text: "", range: itemStart..<itemStart, isExact: isExact)
      if scanner.next == UInt8(ascii: "\"") {
        item.text = try scanner.quoted()
        item.isQuoted = true
      } else if scanner.next == UInt8(ascii: "/") {
        item.text = try scanner.pattern()
        item.isPattern = true
      } else {
        let end = scanner.valueEnd
        item.text = scanner.text(scanner.position..<end)
        scanner.position = end
      }
      item.range = itemStart..<scanner.position
      guard !item.text.isEmpty else {
        throw QueryMistake.missingValue(name).error(at: start..<scanner.position)
      }
      items.append(item)
    } while scanner.skip(",")
    return items
  }

  private mutating func values(
    _ item: Item,
    of field: QueryField
  ) throws(QueryError)
    -> [QueryValue]
  {
    if item.isPattern { return [.pattern(item.text)] }
    if item.asksForUnknown { return [.missing] }
    let folded = try folded(item.text, at: item.range)
    switch field {
    case .standard(.country):
      if let code = Self.countryCode(item), !mayGrow(item) || isKnown(country: code) {
        return [.country(code)]
      }
    case .standard(.weekday):
      let days = CalendarNames.weekdays.filter { $0.lowercased().hasPrefix(folded) }
      if !days.isEmpty { return days.map { .equal($0.lowercased()) } }
    case .standard(.month):
      if let number = Int(folded), CalendarNames.months.indices.contains(number - 1) {
        return [.equal(CalendarNames.months[number - 1].lowercased())]
      }
      let months = CalendarNames.months.filter { $0.lowercased().hasPrefix(folded) }
      if !months.isEmpty { return months.map { .equal($0.lowercased()) } }
    case .standard(.year):
      guard let year = Int(folded) else {
        throw QueryMistake.badYear(item.text).error(at: item.range)
      }
      if mayGrow(item), (0..<1000).contains(year) {
        throw QueryMistake.unfinishedDate(item.text).error(at: item.range)
      }
      return [.equal(CivilDate.text(ofYear: year))]
    default: break
    }
    return [item.isExact ? .equal(folded) : .containing(folded)]
  }

  /// Whether the cursor stands behind a bare value, so that more of it may come.
  ///
  /// One that is ruled out is taken at its word, or others would be ruled out for the time being.
  private func mayGrow(_ item: Item) -> Bool {
    unfinished?.end == item.range.upperBound && negations == 0 && !item.isQuoted && !item.isExact
  }

  private func isKnown(country code: String) -> Bool {
    unfinished?.isKnown(country: code) ?? true
  }

  /// The code of the country that the value names; a state such as "Pennsylvania" names none.
  private static func countryCode(_ item: Item) -> String? {
    if let found = Gazetteer.standard.resolve(item.text) {
      return found.admin == nil ? found.country.code : nil
    }
    // An exact value is a label of the data that resolved to nothing; it must stay itself.
    return item.isExact ? nil : Gazetteer.standard.country(code: item.text.uppercased())?.code
  }

  private static func property(_ item: Item, of name: String) throws(QueryError) -> QueryTest {
    .has(try word(item, of: name))
  }

  private static func flag(_ item: Item, of name: String) throws(QueryError) -> QueryTest {
    .flag(try word(item, of: name))
  }

  private static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ item: Item,
    of field: String
  ) throws(QueryError) -> Word {
    let folded = FoldedText.folding(item.text)
    if let word = Word(rawValue: folded) { return word }
    let all = Array(Word.allCases)
    let candidates = all.filter { $0.rawValue.hasPrefix(folded) }
    if let word = candidates.first, candidates.count == 1 { return word }
    guard candidates.isEmpty else {
      throw QueryMistake.ambiguousWord(
        item.text,
        field: field,
        candidates: candidates.map(\.rawValue)
      )
      .error(at: item.range)
    }
    throw QueryMistake.unknownWord(item.text, field: field, candidates: all.map(\.rawValue))
      .error(at: item.range)
  }
}
