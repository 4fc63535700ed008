import Testing

@testable import Incidents

@Suite struct SummaryTests {
  private func sum(_ counts: Count...) -> CountSum {
    var sum = CountSum()
    for count in counts { sum.add(count) }
    return sum
  }

  private func row(
    _ value: String,
    _ label: String,
    _ tally: Tally,
    isChosen: Bool = false
  )
    -> FacetRow
  {
    FacetRow(
      value: value,
      label: label,
      term: "",
      matched: tally,
      whole: tally,
      isChosen: isChosen
    )
  }

  private func report(
    title: String = "Small\u{1b} set",
    filter: String = "",
    matched: Figures,
    total: Int,
    measure: Measure = .incidents,
    facets: [FacetRow]
  ) -> SummaryReport {
    let dataset = DatasetBuilder(title: title).dataset(report: LoadReport(files: []))
    let query = filter.isEmpty ? Query.all : Query(text: filter, root: nil, chips: [])
    let answer = Answer(
      question: Question(query: query, measure: measure),
      matched: matched,
      whole: Figures(tally: Tally(incidents: total)),
      facets: facets,
      timeline: Timeline(),
      incidents: MatchedIncidents(rows: [], of: dataset),
      anchorPosition: nil,
      elapsed: .zero,
      rowsTouched: 0
    )
    return SummaryReport(answer, of: dataset)
  }

  private func small(measure: Measure = .incidents) -> SummaryReport {
    let egypt = Tally(
      incidents: 1500,
      killed: sum(.atLeast(1200), .unknown),
      injured: sum(.exactly(30))
    )
    let yemen = Tally(
      incidents: 310,
      killed: sum(.exactly(4)),
      injured: sum(.range(low: 1, best: 2, high: 3))
    )
    let none = Tally(incidents: 1, killed: sum(.unknown), injured: sum(.unknown))
    var whole = egypt
    whole.incidents = 1811
    whole.killed += yemen.killed
    whole.killed += none.killed
    whole.injured += yemen.injured
    whole.injured += none.injured
    return report(
      matched: Figures(
        tally: whole,
        countries: 2,
        first: CivilDate(year: 2014, month: 9, day: 23),
        last: CivilDate(year: 2016, month: 3, day: 22),
        undated: 3
      ),
      total: 1811,
      measure: measure,
      facets: [row("EG", "Egypt", egypt), row("YE", "Yemen", yemen), row("", "", none)]
    )
  }

  @Test func `JSON has the figures and the rows of the dimension`() {
    #expect(
      small().json
        == #"{"dataset":"Small\u001b set","incidents":1811,"matched":1811,"countries":2,"#
        + #""first":"2014-09-23","last":"2016-03-22","undated":3,"#
        + #""killed":{"low":1204,"high":null,"unknown":2},"#
        + #""injured":{"low":31,"high":33,"unknown":1},"by":{"dimension":"country","rows":["#
        + #"{"value":"EG","label":"Egypt","incidents":1500,"#
        + #""killed":{"low":1200,"high":null,"unknown":1},"#
        + #""injured":{"low":30,"high":30,"unknown":0}},"#
        + #"{"value":"YE","label":"Yemen","incidents":310,"#
        + #""killed":{"low":4,"high":4,"unknown":0},"injured":{"low":1,"high":3,"unknown":0}},"#
        + #"{"value":"","label":"","incidents":1,"killed":{"low":0,"high":0,"unknown":1},"#
        + #""injured":{"low":0,"high":0,"unknown":1}}]}}"# + "\n"
    )
  }

  @Test func `the text has title, period, figures and bars`() {
    #expect(
      SummaryText(small(), width: 40).description == """
        Small␛ set
        2014-09-23 to 2016-03-22

        Incidents  1,811
        Killed     ≥1,204 (2 unknown)
        Injured    ≥31 (1 unknown)
        Countries  2
        Undated    3

        Incidents by country
        Egypt   █████████████████████████  1,500
        Yemen   █████▏                       310
        (none)  ▏                              1

        """
    )
  }

  @Test func `the text can do with ASCII and show a figure's unknowns`() {
    #expect(
      SummaryText(small(measure: .killed), width: 50, isASCII: true, rowLimit: 2).description == """
        Small␛ set
        2014-09-23 to 2016-03-22

        Incidents  1,811
        Killed     >=1,204 (2 unknown)
        Injured    >=31 (1 unknown)
        Countries  2
        Undated    3

        Killed by country
        Egypt  ######################  >=1,200 (1 unknown)
        Yemen  #                             4
        ... 1 more (use --json)

        """
    )
  }

  @Test func `a filter is named and what it leaves is told from the whole`() {
    let tally = Tally(incidents: 1, killed: sum(.exactly(0)), injured: sum(.exactly(0)))
    let day = CivilDate(year: 2015, month: 1, day: 2)
    let filtered = report(
      filter: "country:eg \u{202e}",
      matched: Figures(tally: tally, countries: 1, first: day, last: day),
      total: 9,
      facets: [row("EG", "東京", tally)]
    )
    let counter = CounterFigure(
      counter: .init(label: "Killed elsewhere", query: "-country:eg", measure: .killed),
      tally: Tally(incidents: 2, killed: sum(.exactly(5), .unknown))
    )
    #expect(
      SummaryText(filtered, counters: [counter], width: 40).description == """
        Small␛ set
        2015-01-02

        Filter     country:eg ‹RLO›
        Incidents  1 of 9
        Killed     0
        Injured    0
        Countries  1

        Killed elsewhere  ≥5 (1 unknown)

        Incidents by country
        東京  ███████████████████████████████  1

        """
    )
  }

  @Test func `nothing that matches makes a text without bars`() {
    let empty = report(title: "T", matched: Figures(), total: 4, facets: [])
    #expect(
      SummaryText(empty).description == """
        T

        Incidents  0 of 4
        Killed     0
        Injured    0
        Countries  0

        """
    )
  }

  @Test(arguments: [
    ("", Dimension.country, ["YE 1 7", "EG 3 ≥5", " 1 ≥0"]),
    ("country:eg", .country, ["EG 3 ≥5"]),
    ("-country:eg", .country, ["YE 1 7", " 1 ≥0"]),
    ("-country:? killed:>1", .country, ["YE 1 7", "EG 1 4"]),
    ("date:2015-02..2015-12", .year, ["2015 2 ≥4"]),
    ("-kind:bombing", .kind, [" 2 ≥0"]),
  ])
  func `rows add up to what matches, whatever the query says of the dimension`(
    query: String,
    dimension: Dimension,
    expected: [String]
  ) throws {
    let cells: [(String, String, Int, Count)] = [
      ("Egypt", "bombing", 1, .exactly(1)), ("EG", "Bombing", 2, .exactly(4)),
      ("Egypt", "", 3, .unknown), ("Yemen", "bombing", 14, .exactly(7)), ("", "", 15, .unknown),
    ]
    var builder = DatasetBuilder(title: "T")
    for (country, kind, month, killed) in cells {
      var draft = IncidentDraft()
      draft.country = Array(country.utf8)
      draft.kind = Array(kind.utf8)
      draft.date = PartialDate(year: 2015 + month / 13, month: month % 13 + month / 13)
      draft.killed = killed
      builder.append(draft)
    }
    let dataset = builder.dataset(
      report: LoadReport(files: [FileReport(name: "t", format: "csv")])
    )
    let question = Question(query: try Query(query), dimension: dimension, measure: .killed)
    let answer = try MemoryStore(dataset).answer(question)
    let report = SummaryReport(answer, of: dataset)
    #expect(
      report.rows.map { "\($0.value) \($0.matched.incidents) \($0.matched.killed.figure)" }
        == expected
    )
    #expect(
      report.rows.reduce(0) { $0 + $1.matched.incidents } == answer.matched.tally.incidents
    )
  }

  @Test func `nothing known is called unknown, not at least nought`() {
    let tally = Tally(
      incidents: 2,
      killed: sum(.unknown, .unknown),
      injured: sum(.exactly(1), .unknown)
    )
    let report = report(
      title: "T",
      matched: Figures(tally: tally, countries: 1),
      total: 2,
      measure: .killed,
      facets: [row("EG", "Egypt", tally)]
    )
    #expect(
      SummaryText(report, width: 40).description == """
        T

        Incidents  2
        Killed     unknown
        Injured    ≥1 (1 unknown)
        Countries  1

        Killed by country
        Egypt                            unknown

        """
    )
  }
}
