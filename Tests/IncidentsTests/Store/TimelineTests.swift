import Testing

@testable import Incidents

@Suite struct TimelineTests {
  private func store(_ dates: [PartialDate?]) -> MemoryStore {
    var builder = DatasetBuilder(title: "Dates")
    var draft = IncidentDraft()
    for (row, date) in dates.enumerated() {
      draft.date = date
      draft.summary = Array((row % 2 == 0 ? "even" : "odd").utf8)
      builder.append(draft)
    }
    return MemoryStore(
      builder.dataset(report: LoadReport(files: [FileReport(name: "d.csv", format: "csv")]))
    )
  }

  private func store(from first: (Int, Int, Int), to last: (Int, Int, Int)) -> MemoryStore {
    store([
      CivilDate(year: first.0, month: first.1, day: first.2).map { PartialDate($0) },
      CivilDate(year: last.0, month: last.1, day: last.2).map { PartialDate($0) },
    ])
  }

  static let scales: [((Int, Int, Int), (Int, Int, Int), Int, Timeline.Unit, Int, String, String)] =
    [
      ((2016, 3, 22), (2016, 3, 22), 1, .day, 1, "2016-03-22", "2016-03-22"),
      ((2016, 2, 27), (2016, 3, 2), 10, .day, 5, "2016-02-27", "2016-03-02"),
      ((2016, 3, 20), (2016, 3, 22), 2, .week, 2, "2016-03-14", "2016-03-27"),
      ((2014, 9, 23), (2016, 3, 22), 60, .month, 19, "2014-09-01", "2016-03-31"),
      ((2014, 9, 23), (2016, 3, 22), 18, .quarter, 7, "2014-07-01", "2016-03-31"),
      ((1970, 1, 1), (2016, 3, 22), 47, .year, 47, "1970-01-01", "2016-12-31"),
      ((1970, 1, 1), (2016, 3, 22), 46, .decade, 5, "1970-01-01", "2019-12-31"),
      ((-44, 3, 15), (2016, 3, 22), 40, .century, 22, "-0100-01-01", "2099-12-31"),
      ((-44, 3, 15), (2016, 3, 22), 3, .century, 3, "-0100-01-01", "2099-12-31"),
      ((-44, 3, 15), (2016, 3, 22), 0, .century, 1, "-0100-01-01", "2099-12-31"),
    ]

  @Test(arguments: scales)
  func `the unit is the finest that fits, and buckets follow the calendar without gaps`(
    first: (Int, Int, Int),
    last: (Int, Int, Int),
    limit: Int,
    unit: Timeline.Unit,
    count: Int,
    start: String,
    end: String
  ) throws {
    let answer = try store(from: first, to: last).answer(Question(bucketLimit: limit))
    let buckets = answer.timeline.buckets
    #expect(answer.timeline.unit == unit)
    #expect(buckets.count == count)
    #expect(buckets.first?.start.description == start)
    #expect(buckets.last?.end.description == end)
    for (bucket, next) in zip(buckets, buckets.dropFirst()) {
      #expect(bucket.end.advanced(by: 1) == next.start)
    }
    #expect(buckets.first?.whole.incidents == (count == 1 ? 2 : 1))
    #expect(buckets.reduce(0) { $0 + $1.whole.incidents } == 2)
  }

  @Test func `buckets count first days, leave date terms out and mark what they let in`() throws {
    let store = store([
      PartialDate(year: 2015, month: 1), PartialDate(year: 2015, month: 1),
      PartialDate(year: 2015, month: 3), nil, PartialDate(year: 2015, month: 4), nil,
    ])
    let free = try store.answer(Question(query: try Query("even"), bucketLimit: 5)).timeline
    #expect(free.unit == .month)
    #expect(free.buckets.map(\.matched.incidents) == [1, 0, 1, 1])
    #expect(free.buckets.map(\.whole.incidents) == [2, 0, 1, 1])
    #expect(free.undatedMatched == 0 && free.undatedWhole == 2)
    #expect(free.buckets.map(\.isChosen) == [true, true, true, true])
    let line = "even date:2015-02-28..2015-03-05"
    let brushed = try store.answer(Question(query: try Query(line), bucketLimit: 5))
    #expect(brushed.timeline.buckets.map(\.matched) == free.buckets.map(\.matched))
    #expect(brushed.timeline.buckets.map(\.isChosen) == [false, true, true, false])
    #expect(brushed.matched.tally.incidents == 1)
    let without = try store.answer(Question(query: try Query("-date:2015-03"), bucketLimit: 5))
    #expect(without.timeline.buckets.map(\.isChosen) == [true, true, false, true])
  }

  @Test(arguments: Timeline.Unit.allCases)
  func `a unit asked for by hand stands above the room`(unit: Timeline.Unit) throws {
    let store = store(from: (2014, 9, 23), to: (2016, 3, 22))
    var question = Question(bucketLimit: 12)
    question.bucketUnit = unit
    let timeline = try store.answer(question).timeline
    #expect(timeline.unit == unit)
    #expect(timeline.buckets.reduce(0) { $0 + $1.whole.incidents } == 2)
    #expect(timeline.finerUnit == Timeline.Unit.allCases.last { $0 < unit })
    let isWhole = timeline.buckets.count == 1
    #expect(timeline.coarserUnit == (isWhole ? nil : Timeline.Unit.allCases.first { $0 > unit }))
  }

  @Test func `a unit that would be too fine gives way to the finest that is not`() throws {
    let store = store(from: (-44, 3, 15), to: (2016, 3, 22))
    var question = Question(bucketLimit: 12)
    question.bucketUnit = .day
    let timeline = try store.answer(question).timeline
    #expect(timeline.unit == .quarter)
    #expect(timeline.buckets.count == 8241)
    #expect(timeline.finerUnit == nil)
  }

  @Test func `the peak goes by the measure, and ranges of buckets add up`() throws {
    let buckets = [3, 5, 5, 0].enumerated().map { place, incidents in
      var killed = CountSum()
      killed.add(.exactly(10 - incidents))
      let tally = Tally(incidents: incidents, killed: killed)
      return Timeline.Bucket(
        start: CivilDate(day: Int32(place)),
        end: CivilDate(day: Int32(place)),
        matched: tally,
        whole: tally
      )
    }
    let timeline = Timeline(unit: .day, buckets: buckets)
    #expect(timeline.peak(by: .incidents) == buckets[1])
    #expect(timeline.peak(by: .killed) == buckets[3])
    #expect(timeline.matched(in: 1...2).incidents == 10)
    #expect(timeline.matched(in: 1...2).killed.best == 10)
    #expect(timeline.matched(in: 3...9).incidents == 0)
    #expect(timeline.days(of: 1...3) == CivilDate(day: 1)...CivilDate(day: 3))
    #expect(timeline.days(of: 1...4) == nil)
    #expect(Timeline().peak(by: .killed) == nil)
  }

  @Test func `undated incidents alone give no bucket but are counted`() throws {
    let timeline = try store([nil, nil]).answer(Question(query: try Query("odd"))).timeline
    #expect(timeline.buckets.isEmpty)
    #expect(timeline.undatedMatched == 1 && timeline.undatedWhole == 2)
  }
}
