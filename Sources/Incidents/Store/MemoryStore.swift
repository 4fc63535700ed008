/// Answers questions from a dataset in memory, exactly and within a frame.
///
/// A word is looked for with one scan over the text of the rows that are still possible; a query
/// that only grows starts from the matches before. What repeats is kept: the ghosts, the orders, the
/// last matches. Making a store costs nothing: all of that is made when it is first asked for, or by
/// `prepare()`.
public final class MemoryStore: IncidentStore {
  /// The dataset that is asked.
  public let dataset: Dataset

  let index: SearchIndex
  private let matchCache = MatchCache()
  private let orders = RecentCache<[SortKey], RowOrder>(limit: 6)
  private let facetIndexes = RecentCache<Dimension, FacetIndex>(limit: Dimension.standard.count)
  private let timelines = RecentCache<TimelineScale?, TimelineIndex>(limit: 3)
  private let lazyFigures = Lazy<Figures>()
  private let lazyCounters = Lazy<[CounterFigure]>()
  private let lazyLastStart = Lazy<CivilDate?>()
  let columnCompletions = RecentCache<QueryField, [CompletionCandidate]>(limit: 4)

  /// Stands before a dataset without looking at its rows.
  public init(_ dataset: Dataset) {
    self.dataset = dataset
    index = SearchIndex(dataset)
  }

  /// Makes what the first words of a query need, so that the first key waits for nothing.
  ///
  /// - Complexity: O(*n*) in the text beyond ASCII and the distinct values.
  public func prepare() {
    _ = index.foldedArena
    for field in SearchIndex.searched { _ = index.category(field) }
  }

  /// The figures of the dataset card's counters, in its order; a counter whose query is faulty has
  /// none.
  public var counters: [CounterFigure] {
    lazyCounters.value {
      (dataset.card?.counters ?? []).compactMap { counter in
        guard let query = try? Query(counter.query, columns: dataset.extraColumns) else {
          return nil
        }
        var engine = QueryEngine(index, marked: [])
        guard let found = try? matchCache.matches(query.root?.conjuncts ?? [], by: &engine) else {
          return nil
        }
        return CounterFigure(counter: counter, tally: countryTally(found).tally)
      }
    }
  }

  /// Answers a question.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  /// - Complexity: O(*n*) in the bytes of the rows that are still possible at worst.
  public func answer(_ question: Question) throws(CancellationError) -> Answer {
    let clock = ContinuousClock()
    let start = clock.now
    var engine = QueryEngine(index, marked: question.marked)
    let parts = question.query.root?.conjuncts ?? []
    let own = parts.filter { $0.dimension == question.dimension }
    let dates = parts.filter { $0.dimension == .year }
    let facetMatches = try matchCache.matches(parts.filter { !own.contains($0) }, by: &engine)
    let timeMatches = try matchCache.matches(parts.filter { !dates.contains($0) }, by: &engine)
    let matches = try matchCache.matches(parts, by: &engine)
    let order = try order(question.order)
    let incidents = order.ordered(matches.rows, count: matches.count)
    if Task.isCancelled { throw CancellationError() }
    let facets = facetIndex(question.dimension)
    let facetCells = facets.groups.tally(facetMatches.rows, count: facetMatches.count, of: dataset)
    let time = timelineIndex(limit: question.bucketLimit)
    let timeCells = time.groups.tally(timeMatches.rows, count: timeMatches.count, of: dataset)
    return Answer(
      question: question,
      matched: figures(matches),
      whole: wholeFigures,
      facets: facets.rows(
        matched: facetCells,
        by: question.measure,
        chosenBy: own,
        index: index
      ),
      timeline: time.timeline(matched: timeCells, chosenBy: dates),
      incidents: MatchedIncidents(rows: incidents, of: dataset),
      anchorPosition: question.anchor.flatMap { order.position(of: $0, in: incidents) },
      elapsed: clock.now - start,
      rowsTouched: engine.touched.count
    )
  }

  func facetIndex(_ dimension: Dimension) -> FacetIndex {
    facetIndexes.value(dimension) { FacetIndex(dimension, of: index) }
  }

  private func order(_ keys: [SortKey]) throws(CancellationError) -> RowOrder {
    try orders.value(keys) { () throws(CancellationError) in try RowOrder(dataset, by: keys) }
  }

  private func timelineIndex(limit: Int) -> TimelineIndex {
    let whole = wholeFigures
    var scale: TimelineScale?
    if let first = whole.first, let last = lastStart {
      scale = TimelineScale(from: first, to: last, limit: limit)
    }
    return timelines.value(scale) { TimelineIndex(dataset, scale: scale) }
  }
}

extension MemoryStore {
  private var wholeFigures: Figures {
    lazyFigures.value {
      let count = dataset.count
      return makeFigures(MatchCache.Matches(rows: RowSet(allOf: count), count: count))
    }
  }

  /// The latest first day, which ends the timeline: buckets go by first days.
  private var lastStart: CivilDate? {
    lazyLastStart.value {
      dataset.dates.starts.lazy.filter { $0 != DateColumn.undated }.max().map { CivilDate(day: $0) }
    }
  }

  private func figures(_ matches: MatchCache.Matches) -> Figures {
    matches.count == dataset.count ? wholeFigures : makeFigures(matches)
  }

  private func makeFigures(_ matches: MatchCache.Matches) -> Figures {
    let (tally, countries) = countryTally(matches)
    let (starts, ends) = (dataset.dates.starts, dataset.dates.ends)
    var first = DateColumn.undated
    var last = Int32.min
    var undated = 0
    matches.rows.forEach { row in
      first = min(first, starts[row])
      if starts[row] == DateColumn.undated { undated &+= 1 } else { last = max(last, ends[row]) }
    }
    let isDated = first != DateColumn.undated
    return Figures(
      tally: tally,
      countries: countries,
      first: isDated ? CivilDate(day: first) : nil,
      last: isDated ? CivilDate(day: last) : nil,
      undated: undated
    )
  }

  /// What the matches come to, and in how many countries.
  private func countryTally(_ matches: MatchCache.Matches) -> (tally: Tally, countries: Int) {
    let countries = facetIndex(.country)
    let cells = countries.groups.tally(matches.rows, count: matches.count, of: dataset)
    var total = TallyCell()
    for cell in cells { total.add(cell) }
    return (total.tally, countries.namedCount(cells))
  }
}
