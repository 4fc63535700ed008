/// A dimension made ready for bars: its values, and the group of every row.
struct FacetIndex: Sendable {
  /// One value of the dimension.
  struct Value: Sendable {
    /// A country's code, else the text; empty for rows without one.
    var key: String
    var label: String
    /// The query term that finds exactly the value's rows.
    var term: String
    /// The value's place by label, for ties.
    var rank = 0
    /// The codes of the category that the value gathers.
    var codes: [Int] = []
  }

  let dimension: Dimension
  let values: [Value]
  let groups: RowGroups
  /// The values by what the whole comes to, then by label, for each measure.
  private let orders = Measure.allCases.map { _ in Lazy<[Int32]>() }

  /// Gathers codes that are the same value: labels of one country, spellings that differ in case.
  ///
  /// Only the given rows count.
  init(_ dimension: Dimension, of index: SearchIndex, rows: RowSet) {
    self.dimension = dimension
    let field = dimension.field
    let category = index.category(field) ?? CategoryIndex(codes: [], texts: [])
    var numbers: [String: Int] = [:]
    var values: [Value] = []
    var groupOfCode: [Int32] = []
    for (code, texts) in category.texts.enumerated() {
      let country = dimension == .country ? index.dataset.countries[code] : nil
      let text = texts.first ?? ""
      let identity = country?.code ?? ("=" + FoldedText.folding(text))
      let number = numbers[identity] ?? values.count
      if number == values.count {
        numbers[identity] = number
        values.append(
          Value(
            key: country?.code ?? text,
            label: country?.name ?? (text.isEmpty ? dimension.nameOfNone : text),
            term: Self.term(field, text: text, countryCode: country?.code)
          )
        )
      }
      values[number].codes.append(code)
      groupOfCode.append(Int32(number))
    }
    Self.rank(&values, inOrder: dimension.hasCalendarOrder)
    Self.shorten(&values, of: field)
    self.values = values
    groups = RowGroups(
      index.counts,
      codes: category.codes,
      groupOfCode: groupOfCode,
      count: values.count,
      rows: rows
    )
  }

  /// How many values, that of incidents without one aside, have incidents in the tally.
  func namedCount(_ tally: GroupTally) -> Int {
    values.indices.count { !values[$0].key.isEmpty && tally.incidents(of: $0) > 0 }
  }

  /// The values by what the whole comes to, greatest first, then by label.
  ///
  /// - Complexity: O(*v* log *v*) in the values the first time.
  func wholeOrder(by measure: Measure) -> [Int32] {
    orders[Measure.allCases.firstIndex(of: measure) ?? 0].value {
      let whole = groups.whole.map { $0.value(of: measure) }
      return values.indices
        .sorted { (whole[$1], values[$0].rank) < (whole[$0], values[$1].rank) }
        .map { Int32(truncatingIfNeeded: $0) }
    }
  }

  private static func term(
    _ field: QueryField.StandardField,
    text: String,
    countryCode: String?
  ) -> String {
    if let countryCode { return "\(field.rawValue):\(countryCode)" }
    if text.isEmpty { return "\(field.rawValue):?" }
    switch field {
    case .year: return "\(field.rawValue):\(text)"
    case .weekday, .month, .region, .claim:
      return QueryTermText.term(field.rawValue, text.lowercased())
    default: return QueryTermText.term(field.rawValue, text, isExact: true)
    }
  }

  /// Drops the `=` of terms where the text alone finds the same rows, as no other value holds it.
  private static func shorten(_ values: inout [Value], of field: QueryField.StandardField) {
    // With very many values the comparison of all pairs would be felt.
    guard values.count <= 256, field != .country else { return }
    let folded = values.map { FoldedText.folding($0.key) }
    for index in values.indices where values[index].term.hasPrefix("\(field.rawValue):=") {
      let isUnique = folded.indices.allSatisfy { $0 == index || !folded[$0].holds(folded[index]) }
      if isUnique, values[index].key != "?" {
        values[index].term = QueryTermText.term(field.rawValue, values[index].key)
      }
    }
  }

  private static func rank(_ values: inout [Value], inOrder: Bool) {
    let keys = values.map { FoldedText.folding($0.label) }
    let order =
      inOrder
      ? Array(values.indices)
      : values.indices.sorted { (keys[$0], values[$0].label) < (keys[$1], values[$1].label) }
    for (rank, number) in order.enumerated() { values[number].rank = rank }
  }
}

extension Dimension {
  /// The query field that tests the dimension.
  var field: QueryField.StandardField {
    switch self {
    case .country: .country
    case .region: .region
    case .admin: .admin
    case .kind: .kind
    case .target: .target
    case .actor: .actor
    case .claim: .claim
    case .file: .file
    case .weekday: .weekday
    case .month: .month
    case .year: .year
    }
  }

  /// What the bar of incidents without a value is called.
  var nameOfNone: String { self == .country ? "no country" : "unknown" }

  /// Whether the values follow the calendar rather than the alphabet.
  var hasCalendarOrder: Bool { self == .weekday || self == .month }
}
