extension FacetIndex {
  /// The bars of an answer in their order; values without incidents have none.
  ///
  /// - Complexity: O(*v*) in the values.
  func rows(
    matched tally: GroupTally,
    compared: GroupTally? = nil,
    by measure: Measure,
    in order: FacetOrder = .value,
    chosenBy terms: [QueryExpression],
    index: SearchIndex
  ) -> FacetRows {
    let numbers = self.order(of: tally, by: measure, in: order)
    // An order by value has it at its beginning.
    let greatest =
      order == .value
      ? numbers.first.map { tally.value(of: Int($0), by: measure) } ?? 0
      : tally.greatest(by: measure)
    return FacetRows(
      self,
      order: numbers,
      tally: tally,
      compared: compared,
      greatest: max(greatest, compared?.greatest(by: measure) ?? 0),
      chosen: chosenValues(terms, index: index),
      excluded: excludedValues(terms, index: index),
      annotations: dimension == .country ? index.dataset.card?.annotations ?? [:] : [:]
    )
  }

  /// The values with incidents in the order that is asked for; ties keep the whole's order.
  private func order(
    of tally: GroupTally,
    by measure: Measure,
    in order: FacetOrder
  ) -> [Int32] {
    switch order {
    case .value: return orderByValue(of: tally, by: measure)
    case .name, .share:
      let used = wholeOrder(by: measure).filter { number in
        groups.whole[Int(number)].incidents > 0 || tally.incidents(of: Int(number)) > 0
      }
      let keys = used.map { number in
        order == .name
          ? UInt64(values[Int(number)].rank) : shareKey(of: Int(number), tally, by: measure)
      }
      return RadixSort.order(of: keys).map { used[Int($0)] }
    }
  }

  /// A number that sorts a value by the part of the whole that matches.
  private func shareKey(of number: Int, _ tally: GroupTally, by measure: Measure) -> UInt64 {
    let whole = groups.whole[number].value(of: measure)
    guard whole > 0 else { return .max }
    // A billion steps tell all shares of a few million incidents apart.
    let share = Double(tally.value(of: number, by: measure)) / Double(whole) * 1e9
    return Self.descending(Int(share.rounded()))
  }

  /// The values by what matches; those where nothing does keep the whole's order.
  private func orderByValue(of tally: GroupTally, by measure: Measure) -> [Int32] {
    var some: [Int32] = []
    var keys: [UInt64] = []
    var none: [Int32] = []
    var positiveCount = 0
    for number in wholeOrder(by: measure) {
      let group = Int(number)
      let value = tally.value(of: group, by: measure)
      if value != 0 {
        some.append(number)
        keys.append(Self.descending(value))
        if value > 0 { positiveCount += 1 }
      } else if groups.whole[group].incidents > 0 || tally.incidents(of: group) > 0 {
        none.append(number)
      }
    }
    let order = RadixSort.order(of: keys).map { some[Int($0)] }
    return Array(order[..<positiveCount]) + none + Array(order[positiveCount...])
  }

  /// A key that sorts the other way round, negative figures included.
  private static func descending(_ value: Int) -> UInt64 {
    ~(UInt64(bitPattern: Int64(value)) ^ 1 << 63)
  }

  /// Which values the dimension's own terms ask for; `nil` when there are none or they only rule out.
  private func chosenValues(_ terms: [QueryExpression], index: SearchIndex) -> RowSet? {
    guard terms.contains(where: { !$0.isNegation }), let category = index.category(dimension.field)
    else { return nil }
    var chosen = RowSet(allOf: values.count)
    for term in terms {
      let passing = codes(passing: term, in: category)
      chosen = chosen.filter { number in values[number].codes.contains { passing.contains($0) } }
    }
    return chosen
  }

  /// Which values the dimension's own terms rule out by name; `nil` when there are no such terms.
  private func excludedValues(_ terms: [QueryExpression], index: SearchIndex) -> RowSet? {
    guard terms.contains(where: \.isNegation), let category = index.category(dimension.field)
    else { return nil }
    var left = RowSet(allOf: values.count)
    for term in terms where term.isNegation {
      let passing = codes(passing: term, in: category)
      left = left.filter { number in values[number].codes.contains { passing.contains($0) } }
    }
    var excluded = RowSet(allOf: values.count)
    excluded.subtract(left)
    return excluded
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
