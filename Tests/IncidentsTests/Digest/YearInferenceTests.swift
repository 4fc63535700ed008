import Testing

@testable import Incidents

@Suite struct YearInferenceTests {
  private func dates(_ texts: [String]) -> [DigestDate] {
    texts.compactMap { DigestDate.prefix(of: $0[...])?.date }
  }

  @Test(arguments: [
    (["Jan 5, 2016", "Dec 30", "Dec 1, 2015"], "2015-12-30"),
    (["Jan 5, 2016", "Jan 3", "Dec 1, 2015"], "2016-01-03"),
    (["Jan 5, 2016", "Dec 30"], "2015-12-30"),
    (["Feb 1", "Jan 5, 2016"], "2016-02-01"),
    (["Mar 1, 2016", "Feb 29", "Feb 2, 2015"], "2016-02-29"),
  ])
  func `the year puts the date between its neighbours`(texts: [String], expected: String) {
    let inferred = YearInference.days(of: dates(texts)).compactMap { $0 }.filter(\.isInferred)
    #expect(inferred.map(\.day.description) == [expected])
  }

  @Test func `a date that no neighbour helps stays unknown`() {
    #expect(YearInference.days(of: dates(["May 3", "May 2"])).allSatisfy { $0 == nil })
    #expect(YearInference.days(of: dates(["Feb 30, 2015"])).allSatisfy { $0 == nil })
  }

  @Test(arguments: [
    ("Mar. 22, 2016 Belgium |", 2016, 3, 22, " Belgium |"),
    ("May 18 Turkey |", nil, 5, 18, " Turkey |"),
    ("Sept. 4, 2012: x", 2012, 9, 4, ": x"),
    ("22 March 2016", 2016, 3, 22, ""),
    ("2016-03-22 Mali", 2016, 3, 22, " Mali"),
    ("  June 9 2015", 2015, 6, 9, ""),
  ])
  func `dates are read in the ways digests write them`(
    text: String,
    year: Int?,
    month: Int,
    day: Int,
    rest: String
  ) throws {
    let found = try #require(DigestDate.prefix(of: text[...]))
    #expect(found.date.year == year)
    #expect(found.date.month == month)
    #expect(found.date.dayOfMonth == day)
    #expect(found.rest == rest)
  }

  @Test(arguments: [
    "", "Mali |", "Ma 3", "Mars Rover", "99", "1234567890123456789012 May", "May", "2016-13-01",
  ])
  func `other text is no date`(text: String) {
    #expect(DigestDate.prefix(of: text[...]) == nil)
  }
}
