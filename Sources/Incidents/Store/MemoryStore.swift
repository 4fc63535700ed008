/// Answers questions from a dataset in memory, exactly and within a frame.
///
/// Letters are looked for in an index of words, and as long as that is being made with one scan over
/// the text of the rows that are still possible; a query that only grows starts from the matches
/// before. What repeats is kept: the ghosts, the orders, the last matches. Making a store costs
/// nothing: all of that is made when it is first asked for, or by `prepare()`.
public final class MemoryStore: IncidentStore {
  /// The dataset that is asked.
  public let dataset: Dataset

  let index: SearchIndex
  private let matchCache: MatchCache
  private let orders: RecentCache<[SortKey], RowOrder>
  private let facetIndexes: RecentCache<Grouping<Dimension>, FacetIndex>
  private let timelines: RecentCache<Grouping<TimelineScale?>, TimelineIndex>
  private let lazyFigures: Lazy<Figures>
  private let lazyFoldedFigures = Lazy<Figures>()
  private let lazyCounters = Lazy<[CounterFigure]>()
  private let lazyLastStart: Lazy<CivilDate?>
  private let lazyDays: Lazy<DayBounds>
  private let maps: MapIndexes
  private let lazyFolding = Lazy<DuplicateFolding>()
  /// The store that has the incidents too that only the old release has.
  let lazyWithRemoved = Lazy<MemoryStore>()
  /// The store of the old release.
  let lazyOld: Lazy<MemoryStore>
  /// The rows that were added, those of the old release that were removed, and those that changed.
  let lazyReleaseRows: Lazy<[RowSet]>
  let columnCompletions: RecentCache<QueryField, [CompletionCandidate]>

  /// Stands before a dataset without looking at its rows.
  public convenience init(_ dataset: Dataset) {
    self.init(dataset, SearchIndex(dataset))
  }

  /// Stands before a dataset that may begin with the rows of another: where it does, the index of these
  /// need not be made again.
  ///
  /// - Complexity: O(*n*) in the bytes of the other's text.
  public convenience init(_ dataset: Dataset, succeeding older: MemoryStore) {
    self.init(dataset, SearchIndex(dataset, succeeding: older.index))
  }

  init(_ dataset: Dataset, _ index: SearchIndex) {
    self.dataset = dataset
    self.index = index
    matchCache = MatchCache()
    orders = RecentCache(limit: 6)
    facetIndexes = RecentCache(limit: Dimension.standard.count + 2)
    timelines = RecentCache(limit: 3)
    lazyFigures = Lazy()
    lazyLastStart = Lazy()
    lazyDays = Lazy()
    maps = MapIndexes()
    columnCompletions = RecentCache(limit: 4)
    lazyOld = Lazy()
    lazyReleaseRows = Lazy()
  }

  /// Takes over all that another store has made ready, but for what look-alikes change.
  private init(_ other: MemoryStore, over dataset: Dataset) {
    self.dataset = dataset
    index = SearchIndex(other.index, before: dataset)
    matchCache = MatchCache(keeping: other.matchCache)
    orders = other.orders
    facetIndexes = RecentCache(other.facetIndexes) { !$0.folds }
    timelines = RecentCache(other.timelines) { !$0.folds }
    lazyFigures = other.lazyFigures
    lazyLastStart = other.lazyLastStart
    lazyDays = other.lazyDays
    maps = other.maps
    columnCompletions = other.columnCompletions
    lazyOld = other.lazyOld
    lazyReleaseRows = other.lazyReleaseRows
  }

  /// A store that knows which rows look alike, with the indexes and answers of this one.
  ///
  /// It is meant for a task of its own; of one that is cancelled the result is of no use.
  ///
  /// - Complexity: That of `DuplicateFinder.groups(of:)`.
  public func searchedForDuplicates() -> MemoryStore {
    MemoryStore(self, over: dataset.withDuplicateGroups())
  }

  /// Makes what words of a query need, so that the first key waits for nothing and none reads much.
  ///
  /// It is meant for a task of its own behind the first answer: queries asked meanwhile use what there
  /// is. A cancelled task leaves what is made; asking again goes on from there.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func prepare() {
    _ = index.counts
    for field in SearchIndex.searched { _ = index.category(field) }
    index.grams.build(dataset.text, folded: index.foldedArena)
    index.words.build(dataset.text, folded: index.foldedArena)
  }

  /// The memory in bytes that the indexes of the text hold; at most half of the text's.
  public var indexMemory: Int { index.grams.memory + index.words.memory }

  /// The figures of the dataset card's counters, in its order; a counter whose query is faulty has
  /// none.
  public var counters: [CounterFigure] {
    lazyCounters.value { figures(of: dataset.card?.counters ?? []) }
  }

  /// The figures of counters, in their order; one whose query means nothing here has none.
  public func figures(of counters: [DatasetCard.Counter]) -> [CounterFigure] {
    counters.compactMap { counter in
      guard let query = try? Query(counter.query, columns: dataset.extraColumns) else { return nil }
      var engine = QueryEngine(index, marked: [])
      guard let found = try? matchCache.matches(query.root?.conjuncts ?? [], by: &engine) else {
        return nil
      }
      return CounterFigure(counter: counter, tally: tally(found))
    }
  }

  /// Answers a question.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  /// - Complexity: O(*n*) in the bytes of the rows that are still possible at worst.
  public func answer(_ question: Question) throws(CancellationError) -> Answer {
    if let store = storeWithRemoved(for: question) { return try store.answer(question) }
    let clock = ContinuousClock()
    let start = clock.now
    let folds = question.foldsDuplicates
    var engine = QueryEngine(
      index,
      marked: question.marked,
      notes: question.notes,
      newRows: question.newRows
    )
    let parts = question.query.root?.conjuncts ?? []
    let own = parts.filter { $0.dimension == question.dimension }
    let dates = parts.filter { $0.dimension == .year }
    let facetMatches = try matches(parts.filter { !own.contains($0) }, folds, by: &engine)
    let timeMatches = try matches(parts.filter { !dates.contains($0) }, folds, by: &engine)
    let matches = try matches(parts, folds, by: &engine)
    let order = try order(question.order)
    if Task.isCancelled { throw CancellationError() }
    let facets = facetIndex(question.dimension, folds: folds)
    let time = timelineIndex(question, folds: folds)
    let isByCountry = question.dimension == .country && own.isEmpty
    let sums = MatchSums(
      of: matches.selection,
      in: order,
      byValue: (facets.groups, facetMatches.selection),
      byBucket: (time.groups, timeMatches.selection),
      byCountry: isByCountry ? nil : facetIndex(.country, folds: folds).groups
    )
    let compared = try comparison(question, with: facets, by: &engine)
    var answer = Answer(
      question: question,
      matched: figures(matches, folds, byCountry: sums.byCountry),
      whole: wholeFigures(folds: folds),
      facets: facets.rows(
        matched: sums.byValue,
        compared: compared?.1,
        by: question.measure,
        in: question.facetOrder,
        chosenBy: own,
        index: index
      ),
      timeline: time.timeline(matched: sums.byBucket, chosenBy: dates),
      incidents: MatchedIncidents(rows: sums.ordered, of: dataset),
      anchorPosition: question.anchor.flatMap { order.position(of: $0, in: sums.ordered) },
      markPositions: order.positions(of: question.marked, in: sums.ordered),
      folded: matches.folded,
      elapsed: .zero,
      rowsTouched: engine.touched.count
    )
    answer.map = try map(question, parts, by: &engine)
    answer.comparison = compared?.0
    answer.releaseTallies = try releaseTallies(
      question,
      parts.filter { !own.contains($0) },
      by: &engine
    )
    answer.elapsed = clock.now - start
    return answer
  }

  func facetIndex(_ dimension: Dimension, folds: Bool = false) -> FacetIndex {
    facetIndexes.value(Grouping(value: dimension, folds: folds)) {
      FacetIndex(dimension, of: index, rows: wholeMatches(folds: folds).rows)
    }
  }

  func order(_ keys: [SortKey]) throws(CancellationError) -> RowOrder {
    try orders.value(keys) { () throws(CancellationError) in try RowOrder(dataset, by: keys) }
  }

  private func timelineIndex(_ question: Question, folds: Bool) -> TimelineIndex {
    let whole = wholeFigures(folds: false)
    var scale: TimelineScale?
    if let first = whole.first, let last = lastStart {
      scale = TimelineScale(
        from: first,
        to: last,
        limit: question.bucketLimit,
        wish: question.bucketUnit
      )
    }
    return timelines.value(Grouping(value: scale, folds: folds)) {
      TimelineIndex(
        dataset,
        counts: index.counts,
        scale: scale,
        rows: wholeMatches(folds: folds).rows
      )
    }
  }
}

extension MemoryStore {
  /// A division of the rows, of all or of those that folding leaves.
  private struct Grouping<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value
    var folds: Bool
  }

  /// Rows that match, and how many more would if look-alikes were not folded.
  struct Matches {
    var rows: RowSet
    var count: Int
    var folded = 0

    var selection: MatchSums.Selection { (rows, count) }
  }

  /// The map of an answer, terms about boxes left out.
  private func map(
    _ question: Question,
    _ parts: [QueryExpression],
    by engine: inout QueryEngine
  ) throws(CancellationError) -> MapCells? {
    guard let asked = question.map else { return nil }
    let folds = question.foldsDuplicates
    let boxes = parts.filter(\.isAboutBoxes)
    let matches = try matches(parts.filter { !boxes.contains($0) }, folds, by: &engine)
    return maps.cells(
      asked,
      matches: MatchCache.Matches(rows: matches.rows, count: matches.count),
      whole: wholeMatches(folds: folds).rows,
      countries: facetIndex(.country, folds: folds),
      chosenBy: boxes,
      index: index
    )
  }

  func matches(
    _ parts: [QueryExpression],
    _ folds: Bool,
    by engine: inout QueryEngine
  ) throws(CancellationError) -> Matches {
    let found = try matchCache.matches(parts, by: &engine)
    return folded(Matches(rows: found.rows, count: found.count), folds)
  }

  private func folded(_ matches: Matches, _ folds: Bool) -> Matches {
    guard folds, !dataset.duplicateGroups.isEmpty else { return matches }
    let folding = lazyFolding.value { DuplicateFolding(dataset.duplicateGroups) }
    var rows = matches.rows
    let folded = folding.fold(&rows)
    return Matches(rows: rows, count: matches.count - folded, folded: folded)
  }

  private func wholeMatches(folds: Bool) -> Matches {
    folded(Matches(rows: RowSet(allOf: dataset.count), count: dataset.count), folds)
  }

  private func wholeFigures(folds: Bool) -> Figures {
    (folds ? lazyFoldedFigures : lazyFigures).value {
      let whole = wholeMatches(folds: folds)
      let countries = facetIndex(.country, folds: folds).groups
      return makeFigures(
        whole,
        folds,
        byCountry: countries.tally(whole.rows, count: whole.count)
      )
    }
  }

  /// The latest first day, which ends the timeline: buckets go by first days.
  private var lastStart: CivilDate? {
    lazyLastStart.value {
      dataset.dates.starts.lazy.filter { $0 != DateColumn.undated }.max().map { CivilDate(day: $0) }
    }
  }

  func figures(_ matches: Matches, _ folds: Bool, byCountry: GroupTally) -> Figures {
    matches.count == dataset.count
      ? wholeFigures(folds: false) : makeFigures(matches, folds, byCountry: byCountry)
  }

  /// The figures of some rows, of which it is known what they come to by country.
  private func makeFigures(
    _ matches: Matches,
    _ folds: Bool,
    byCountry tally: GroupTally
  ) -> Figures {
    let countries = facetIndex(.country, folds: folds)
    let days = lazyDays.value { DayBounds(dataset.dates) }
    let span = days.span(of: matches.rows)
    return Figures(
      tally: tally.total.tally,
      countries: countries.namedCount(tally),
      first: span?.lowerBound,
      last: span?.upperBound,
      undated: days.undatedCount(in: matches.rows)
    )
  }

  /// What the matches come to.
  func tally(_ matches: MatchCache.Matches) -> Tally {
    facetIndex(.country).groups.tally(matches.rows, count: matches.count).total.tally
  }
}
