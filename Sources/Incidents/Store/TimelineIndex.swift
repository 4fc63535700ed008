/// A dataset's rows by bucket of one scale; the last group holds those without a date.
struct TimelineIndex: Sendable {
  let scale: TimelineScale?
  let groups: RowGroups
  /// The days of each bucket.
  private let spans: [ClosedRange<CivilDate>]

  /// Puts every row into its bucket.
  ///
  /// - Complexity: O(*n*) in the rows.
  init(_ dataset: Dataset, counts: PackedCounts, scale: TimelineScale?, rows: RowSet) {
    self.scale = scale
    spans = scale.map { scale in (0..<scale.count).map(scale.span) } ?? []
    let count = scale?.count ?? 0
    let undated = UInt32(count)
    var buckets = DayTable(over: dataset.dates.starts)
    let codes = dataset.dates.starts.map { day -> UInt32 in
      guard day != DateColumn.undated, let scale else { return undated }
      if let bucket = buckets[day] { return bucket }
      let bucket = UInt32(scale.bucket(of: CivilDate(day: day)))
      buckets[day] = bucket
      return bucket
    }
    groups = RowGroups(
      counts,
      codes: codes,
      groupOfCode: (0...count).map { Int32($0) },
      count: count + 1,
      rows: rows
    )
  }

  /// The timeline of an answer.
  func timeline(matched cells: GroupTally, chosenBy terms: [QueryExpression]) -> Timeline {
    guard let scale else {
      return Timeline(
        undatedMatched: cells[0].incidents,
        undatedWhole: groups.whole[0].incidents
      )
    }
    let buckets = spans.enumerated().map { number, span in
      Timeline.Bucket(
        start: span.lowerBound,
        end: span.upperBound,
        matched: cells[number].tally,
        whole: groups.whole[number].tally,
        isChosen: terms.allSatisfy { DateTerms.lets(span, pass: $0) }
      )
    }
    return Timeline(
      unit: scale.unit,
      buckets: buckets,
      undatedMatched: cells[scale.count].incidents,
      undatedWhole: groups.whole[scale.count].incidents
    )
  }
}
