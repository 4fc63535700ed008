extension MemoryStore {
  /// What the question's other stretch of time comes to, in all and bar by bar.
  ///
  /// Bars of calendar years have no other stretch to be compared with: they are left out.
  func comparison(
    _ question: Question,
    with facets: FacetIndex,
    by engine: inout QueryEngine
  ) throws(CancellationError) -> (Comparison, GroupTally?)? {
    guard let days = question.comparison else { return nil }
    let stretch = QueryExpression.test(.date(first: days.lowerBound, last: days.upperBound))
    let rest = (question.query.root?.conjuncts ?? []).filter { $0.dimension != .year }
    let folds = question.foldsDuplicates
    let all = try matches(rest + [stretch], folds, by: &engine)
    let byCountry = facetIndex(.country, folds: folds).groups.tally(all.rows, count: all.count)
    let figures = figures(all, folds, byCountry: byCountry)
    let comparison = Comparison(days: days, figures: figures)
    if question.dimension == .year { return (comparison, nil) }
    let others = rest.filter { $0.dimension != question.dimension }
    let bars =
      others.count == rest.count ? all : try matches(others + [stretch], folds, by: &engine)
    return (comparison, facets.groups.tally(bars.rows, count: bars.count))
  }
}
