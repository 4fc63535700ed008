import Incidents
import Testing

@Suite struct QueryDatesTests {
  @Test(arguments: [
    ("bomb", nil), ("date:2015", "2015"), ("bomb date:2015-03..2015-06", "2015-03..2015-06"),
    ("after:2015", "2015..2016"), ("before:2015", "2014"),
    ("after:2015-02 before:2015-05", "2015-02..2015-04"),
    ("date:2014 date:2015", nil), ("-date:2015", nil), ("date:2014 -date:2015", nil),
    ("date:2014 or date:2016", nil), ("is:undated", nil), ("date:2017", "2017"),
  ])
  func `date terms that are a stretch tell it`(line: String, value: String?) throws {
    let whole = try #require(ClosedRange(dateTermValue: "2014..2016"))
    #expect(try Query(line).days(within: whole)?.dateTermValue == value)
  }

  @Test(arguments: ["2014-12..2015-02", "2015", "2015-03-01..2015-03-08", "2015-03-01"])
  func `a stretch survives being written`(value: String) throws {
    #expect(try #require(ClosedRange(dateTermValue: value)).dateTermValue == value)
  }

  @Test(arguments: ["", "2015..", "..2015", "2016..2015", "?", "2015 or", "2015 x", "x"])
  func `what is no stretch is refused`(value: String) {
    #expect(ClosedRange(dateTermValue: value) == nil)
  }
}
