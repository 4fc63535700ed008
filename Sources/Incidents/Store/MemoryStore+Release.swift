extension MemoryStore {
  /// What came, went and was corrected since the release that the data is compared with; none where
  /// there is no such.
  ///
  /// - Complexity: O(*n*) in the rows of both releases.
  public var releaseCounters: [CounterFigure] {
    guard let release = dataset.release else { return [] }
    let old = lazyOld.value { MemoryStore(release.old) }
    let parts: [(String, MemoryStore, Set<Int>)] = [
      ("added", self, release.added), ("removed", old, Set(release.removed)),
      ("changed", self, Set(release.changes.keys)),
    ]
    return parts.map { word, store, rows in
      let set = RowSet(rows, rowCount: store.dataset.count)
      return CounterFigure(
        counter: DatasetCard.Counter(label: word, query: "is:\(word)", measure: .incidents),
        tally: store.tally(MatchCache.Matches(rows: set, count: rows.count))
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
  /// - Complexity: That of three counts of the query, one of them over the old release.
  func releaseTallies(
    _ question: Question,
    _ parts: [QueryExpression]
  ) throws(CancellationError) -> [String: ReleaseTally] {
    guard let release = dataset.release, release.removedRows.isEmpty else { return [:] }
    var tallies: [String: ReleaseTally] = [:]
    for (rows, path) in [
      (Set(release.changes.keys), \ReleaseTally.changed), (release.added, \.added),
    ] {
      try add(rows, to: path, of: &tallies, question, parts)
    }
    let old = lazyOld.value { MemoryStore(release.old) }
    try old.add(Set(release.removed), to: \.removed, of: &tallies, question, parts)
    return tallies
  }

  private func add(
    _ wanted: Set<Int>,
    to path: WritableKeyPath<ReleaseTally, Int>,
    of tallies: inout [String: ReleaseTally],
    _ question: Question,
    _ parts: [QueryExpression]
  ) throws(CancellationError) {
    guard !wanted.isEmpty else { return }
    var engine = QueryEngine(index, marked: [])
    var rows = try matches(parts, false, by: &engine).rows
    rows.formIntersection(RowSet(wanted, rowCount: dataset.count))
    let facets = facetIndex(question.dimension)
    let tally = facets.groups.tally(rows, count: rows.count)
    for number in facets.values.indices where tally.incidents(of: number) > 0 {
      tallies[facets.values[number].key, default: ReleaseTally()][keyPath: path] =
        tally.incidents(of: number)
    }
  }
}
