import Testing

@testable import Incidents

@Suite struct MatchedDatesTests {
  private static func matched(_ years: [Int?]) -> MatchedIncidents {
    var builder = DatasetBuilder(title: "Years")
    for year in years {
      var draft = IncidentDraft()
      draft.date = year.flatMap { PartialDate(year: $0) }
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "years.csv", format: "csv")])
    return MatchedIncidents(
      rows: (0..<Int32(years.count)).map { $0 },
      of: builder.dataset(report: report)
    )
  }

  static let places: [([Int?], Int, Bool, Int)] = [
    ([2010, 2012, 2012, 2015, nil], 2012, true, 1), ([2010, 2012, 2015, nil, nil], 2013, true, 2),
    ([2010, 2012, nil], 2020, true, 1), ([2010], 1990, true, 0),
    ([2015, 2012, 2012, 2010, nil], 2012, false, 1), ([2015, 2012, 2010, nil], 2013, false, 1),
    ([2015, 2012, nil], 1990, false, 1), ([nil, nil], 2012, true, 0), ([], 2012, false, 0),
  ]

  @Test(arguments: places)
  func `a year is found in an order by date`(
    years: [Int?],
    year: Int,
    ascending: Bool,
    place: Int
  ) throws {
    let dates = try #require(PartialDate(year: year))
    let matched = Self.matched(years)
    #expect(matched.position(of: dates.start...dates.end, ascending: ascending) == place)
  }
}
