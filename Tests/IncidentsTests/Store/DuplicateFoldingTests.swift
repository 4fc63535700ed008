import Testing

@testable import Incidents

@Suite struct DuplicateFoldingTests {
  /// Six incidents: rows 0, 2 and 5 look alike, and so do 1 and 3.
  private func store() -> MemoryStore {
    var builder = DatasetBuilder(title: "Alike")
    var draft = IncidentDraft()
    let rows: [(country: String, kind: String, killed: Int, day: Int32)] = [
      ("Egypt", "bombing", 1, 0), ("Iraq", "bombing", 2, 40), ("Egypt", "shooting", 4, 1),
      ("Iraq", "bombing", 8, 41), ("France", "arson", 16, 80), ("Egypt", "bombing", 32, 900),
    ]
    for row in rows {
      draft.clear()
      draft.country = Array(row.country.utf8)
      draft.kind = Array(row.kind.utf8)
      draft.killed = .exactly(row.killed)
      draft.date = PartialDate(CivilDate(day: 16_000 + row.day))
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "a.csv", format: "csv")])
    return MemoryStore(
      builder.dataset(report: report, duplicateGroups: [0: 7, 2: 7, 5: 7, 1: 9, 3: 9])
    )
  }

  private func ask(
    _ line: String,
    folds: Bool = true,
    by dimension: Dimension = .country
  ) throws
    -> Answer
  {
    try store().answer(
      Question(
        query: try Query(line),
        order: [SortKey(.file, ascending: true)],
        dimension: dimension,
        foldsDuplicates: folds
      )
    )
  }

  static let cases: [(String, [Int32], Int)] = [
    ("", [0, 1, 4], 3), ("kind:shooting", [2], 0), ("kind:bombing", [0, 1], 2),
    ("killed:>1", [1, 2, 4], 2), ("is:duplicate", [0, 1], 3), ("country:fr", [4], 0),
    ("nowhere", [], 0), ("killed:>30", [5], 0),
  ]

  @Test(arguments: cases)
  func `of incidents that look alike the first that matches is listed and counted`(
    line: String,
    rows: [Int32],
    folded: Int
  ) throws {
    let answer = try ask(line, by: .actor)
    #expect(answer.incidents.rows == rows)
    #expect(answer.folded == folded)
    #expect(answer.matched.tally.incidents == rows.count)
    #expect(answer.matched.tally.killed.low == rows.reduce(0) { $0 + 1 << Int($1) })
    #expect(answer.facets.reduce(0) { $0 + $1.matched.incidents } == rows.count)
    #expect(answer.timeline.buckets.reduce(0) { $0 + $1.matched.incidents } == rows.count)
    let plain = try ask(line, folds: false)
    #expect(plain.folded == 0)
    #expect(plain.incidents.count == rows.count + folded)
  }

  @Test func `the whole leaves them out too`() throws {
    let answer = try ask("killed:>1")
    #expect(answer.whole.tally.incidents == 3)
    #expect(answer.whole.tally.killed.low == 1 + 2 + 16)
    #expect(answer.whole.last == CivilDate(day: 16_080))
    #expect(answer.facets.map(\.whole.incidents) == [1, 1, 1])
    #expect(answer.timeline.buckets.reduce(0) { $0 + $1.whole.incidents } == 3)
    #expect(try ask("killed:>1", folds: false).whole.tally.incidents == 6)
  }

  @Test func `a bar is there when only an incident that the whole folds matches`() throws {
    let answer = try ask("killed:>3", by: .kind)
    let shooting = try #require(answer.facets.first { $0.label == "shooting" })
    #expect(shooting.matched.incidents == 1 && shooting.whole.incidents == 0)
  }

  @Test func `a dimension's own terms and date terms are left out before folding`() throws {
    let answer = try ask("country:iraq date:2013")
    #expect(answer.incidents.rows == [1])
    #expect(answer.facets.map(\.matched.incidents) == [1, 1, 0])
    #expect(answer.timeline.buckets.reduce(0) { $0 + $1.matched.incidents } == 1)
  }

  @Test func `folding a dataset without look-alikes changes nothing`() throws {
    let store = MemoryStore(RandomIncidents.dataset(seed: 3, count: 4))
    var question = Question(query: try Query("-zz"))
    let plain = try store.answer(question)
    question.foldsDuplicates = true
    let folded = try store.answer(question)
    #expect(folded.matched == plain.matched && folded.whole == plain.whole)
    #expect(folded.facets == plain.facets && folded.incidents == plain.incidents)
  }
}
