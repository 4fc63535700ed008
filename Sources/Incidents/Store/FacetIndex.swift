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
    /// Whether it is a country's label that the gazetteer does not know.
    var isUnresolved = false
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
    let category =
      index.category(field)
      ?? CategoryIndex(codes: Array(repeating: 0, count: index.dataset.count), texts: [])
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
            term: Self.term(field, text: text, countryCode: country?.code),
            isUnresolved: dimension == .country && country == nil && !text.isEmpty
          )
        )
      }
      values[number].codes.append(code)
      groupOfCode.append(Int32(number))
    }
    Self.rank(&values, inOrder: dimension.hasCalendarOrder)
    Self.shorten(&values, of: field)
    // Rows of a column that bars cannot show are counted all the same, as one group without a name.
    if values.isEmpty { groupOfCode = [0] }
    self.values = values
    groups = RowGroups(
      index.counts,
      codes: category.codes,
      groupOfCode: groupOfCode,
      count: max(1, values.count),
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
    _ field: QueryField,
    text: String,
    countryCode: String?
  ) -> String {
    let name = QueryTermText.name(field.name)
    if let countryCode { return "\(name):\(countryCode)" }
    if text.isEmpty { return "\(name):?" }
    switch field {
    case .standard(.year): return "\(name):\(text)"
    case .standard(.weekday), .standard(.month), .standard(.region), .standard(.claim):
      return QueryTermText.term(field.name, text.lowercased())
    default: return QueryTermText.term(field.name, text, isExact: true)
    }
  }

  /// Drops the `=` of terms where the text alone finds the same rows, as no other value holds it.
  private static func shorten(_ values: inout [Value], of field: QueryField) {
    // With very many values the comparison of all pairs would be felt.
    guard values.count <= 256, field != .standard(.country) else { return }
    let folded = values.map { FoldedText.folding($0.key) }
    let prefix = QueryTermText.name(field.name) + ":="
    for index in values.indices where values[index].term.hasPrefix(prefix) {
      let isUnique = folded.indices.allSatisfy { $0 == index || !folded[$0].holds(folded[index]) }
      if isUnique, values[index].key != "?" {
        values[index].term = QueryTermText.term(field.name, values[index].key)
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
  var field: QueryField {
    switch self {
    case .country: .standard(.country)
    case .region: .standard(.region)
    case .admin: .standard(.admin)
    case .kind: .standard(.kind)
    case .target: .standard(.target)
    case .actor: .standard(.actor)
    case .claim: .standard(.claim)
    case .file: .standard(.file)
    case .weekday: .standard(.weekday)
    case .month: .standard(.month)
    case .year: .standard(.year)
    case .column(let name): .column(name)
    }
  }

  /// What the bar of incidents without a value is called.
  var nameOfNone: String { self == .country ? "no country" : "unknown" }

  /// Whether the values follow the calendar rather than the alphabet.
  var hasCalendarOrder: Bool { self == .weekday || self == .month }
}
