extension FacetIndex {
  /// The bars of an answer in their order; values that the dataset does not use have none.
  ///
  /// - Complexity: O(*v* log *v*) in the values.
  func rows(
    matched cells: [TallyCell],
    by measure: Measure,
    chosenBy terms: [QueryExpression],
    index: SearchIndex
  ) -> [FacetRow] {
    let whole = groups.whole
    let chosen = chosenValues(terms, index: index)
    let annotations = dimension == .country ? index.dataset.card?.annotations ?? [:] : [:]
    let order = values.indices.filter { whole[$0].incidents > 0 }
      .map {
        (cells[$0].value(of: measure), whole[$0].value(of: measure), values[$0].rank, number: $0)
      }
      .sorted { ($1.0, $1.1, $0.2) < ($0.0, $0.1, $1.2) }
    return order.map { entry in
      let value = values[entry.number]
      return FacetRow(
        value: value.key,
        label: value.label,
        term: value.term,
        matched: cells[entry.number].tally,
        whole: whole[entry.number].tally,
        isChosen: chosen[entry.number],
        annotation: annotations[value.key]
      )
    }
  }

  /// Which values the dimension's own terms ask for; none when they only rule out.
  private func chosenValues(_ terms: [QueryExpression], index: SearchIndex) -> [Bool] {
    guard terms.contains(where: { !$0.isNegation }), let category = index.category(dimension.field)
    else { return Array(repeating: false, count: values.count) }
    var chosen = Array(repeating: true, count: values.count)
    for term in terms {
      let passing = codes(passing: term, in: category)
      for number in values.indices where chosen[number] {
        chosen[number] = values[number].codes.contains { passing.contains($0) }
      }
    }
    return chosen
  }

  private func codes(passing expression: QueryExpression, in category: CategoryIndex) -> RowSet {
    let count = category.texts.count
    switch expression {
    case .all(let parts):
      var passing = RowSet(allOf: count)
      for part in parts { passing.formIntersection(codes(passing: part, in: category)) }
      return passing
    case .any(let parts):
      var passing = RowSet(rowCount: count)
      for part in parts { passing.formUnion(codes(passing: part, in: category)) }
      return passing
    case .not(let part):
      var passing = RowSet(allOf: count)
      passing.subtract(codes(passing: part, in: category))
      return passing
    case .test(let test):
      switch test {
      case .field(_, let values): return category.codes(passing: values)
      case .has(.country):
        return RowSet(
          category.countryCodes.indices.filter { category.countryCodes[$0] != nil },
          rowCount: count
        )
      default:
        return RowSet(
          (0..<count).filter {
            DateTerms.lets(Self.span(category.texts[$0].first), pass: expression)
          },
          rowCount: count
        )
      }
    }
  }

  /// The days of a year's text, or `nil` for incidents without one.
  private static func span(_ text: String?) -> ClosedRange<CivilDate>? {
    text.flatMap { Int($0) }.flatMap { PartialDate(year: $0) }.map { $0.start...$0.end }
  }
}
