/// A category of a dataset made ready for tests: a code a row, the texts of each code.
struct CategoryIndex: Sendable {
  /// A code a row.
  let codes: [UInt32]
  /// The texts of each code, as they stand in the data.
  let texts: [[String]]
  /// The same, folded.
  let folded: FoldedValues
  /// The country's code of each code, for the country column only.
  let countryCodes: [String?]

  init(codes: [UInt32], texts: [[String]], countryCodes: [String?] = []) {
    self.codes = codes
    self.texts = texts
    self.countryCodes = countryCodes
    folded = FoldedValues(texts)
  }

  init(_ column: CategoryColumn) {
    self.init(codes: column.codes, texts: column.values.map { [$0] })
  }

  /// The codes without any text.
  var missing: RowSet {
    RowSet(texts.indices.filter { texts[$0].allSatisfy(\.isEmpty) }, rowCount: texts.count)
  }

  /// The codes that pass for a value.
  func codes(passing value: QueryValue) -> RowSet {
    switch value {
    case .containing(let text): return folded.containing(text)
    case .equal(let text): return folded.equal(to: text)
    case .missing: return missing
    case .country(let code):
      return RowSet(countryCodes.indices.filter { countryCodes[$0] == code }, rowCount: texts.count)
    case .pattern(let source):
      var test = PatternTest(source)
      return RowSet(
        texts.indices.filter { texts[$0].contains { test.matches($0) } },
        rowCount: texts.count
      )
    }
  }

  /// The codes that pass for one of the values.
  func codes(passing values: [QueryValue]) -> RowSet {
    var result = RowSet(rowCount: texts.count)
    for value in values { result.formUnion(codes(passing: value)) }
    return result
  }

  /// The candidates whose code is in the set.
  func rows(withCodes passing: RowSet, within candidates: RowSet) -> RowSet {
    guard !passing.isEmpty else { return RowSet(rowCount: candidates.rowCount) }
    return candidates.filter { passing.contains(Int(codes[$0])) }
  }
}
