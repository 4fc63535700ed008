extension MemoryStore {
  /// What came, went and was corrected since the release that the data is compared with; none where
  /// there is no such.
  ///
  /// - Complexity: O(*n*) in the rows of both releases.
  public var releaseCounters: [CounterFigure] {
    releaseParts.map { part in
      let rows = MatchCache.Matches(rows: part.rows, count: part.rows.count)
      return CounterFigure(
        counter: DatasetCard.Counter(
          label: part.flag.rawValue,
          query: "is:\(part.flag.rawValue)",
          measure: .incidents
        ),
        tally: part.store.tally(rows)
      )
    }
  }

  /// The store to ask where a query asks for incidents that only the old release has, or `nil` where
  /// this one will do.
  func storeWithRemoved(for question: Question) -> MemoryStore? {
    guard let release = dataset.release, release.removedRows.isEmpty, !release.removed.isEmpty,
      question.query.root?.asks(for: .removed) == true
    else { return nil }
    return lazyWithRemoved.value { MemoryStore(dataset.withRemovedIncidents()) }
  }

  /// What came, went and was corrected among the incidents of each bar, by the bar's value.
  ///
  /// What went has no marks and is not new: those are kept for rows of the release that is open.
  ///
  /// - Complexity: That of two counts of the query, one of them over the old release.
  func releaseTallies(
    _ question: Question,
    _ parts: [QueryExpression],
    by engine: inout QueryEngine
  ) throws(CancellationError) -> [String: ReleaseTally] {
    var tallies: [String: ReleaseTally] = [:]
    for part in releaseParts where part.rows.count > 0 {
      var other = QueryEngine(part.store.index, marked: [])
      var rows =
        try part.store === self
        ? matches(parts, false, by: &engine).rows
        : part.store.matches(parts, false, by: &other).rows
      rows.formIntersection(part.rows)
      let facets = part.store.facetIndex(question.dimension)
      let tally = facets.groups.tally(rows, count: rows.count)
      for number in facets.values.indices where tally.incidents(of: number) > 0 {
        tallies[facets.values[number].key, default: ReleaseTally()][part.flag] =
          tally.incidents(of: number)
      }
    }
    return tallies
  }

  /// The rows of each flag, and the store that has them; none where there is no release before, or
  /// its incidents are among these.
  private var releaseParts: [(flag: QueryTest.QueryFlag, store: MemoryStore, rows: RowSet)] {
    guard let release = dataset.release, release.removedRows.isEmpty else { return [] }
    let old = lazyOld.value { MemoryStore(release.old) }
    let sets = lazyReleaseRows.value {
      [
        RowSet(release.added, rowCount: dataset.count),
        RowSet(release.removed, rowCount: release.old.count),
        RowSet(release.changes.keys, rowCount: dataset.count),
      ]
    }
    return [(.added, self, sets[0]), (.removed, old, sets[1]), (.changed, self, sets[2])]
  }
}
