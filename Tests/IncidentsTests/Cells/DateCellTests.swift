import Testing

@testable import Incidents

@Suite struct DateCellTests {
  @Test(
    arguments: [
      ("2016-03-22", "2016-03-22"),
      ("2016-03-22 00:00:00.000", "2016-03-22"),
      ("2009-02-20T00:00:00", "2009-02-20"),
      ("2009-02-20T10:11:12Z", "2009-02-20"),
      ("2016/03/22", "2016-03-22"),
      ("28 December 2022", "2022-12-28"),
      ("01-January-2015", "2015-01-01"),
      ("December 28, 2022", "2022-12-28"),
      ("Monday, August 01, 1966", "1966-08-01"),
      ("9-May-20", "2020-05-09"),
      ("09-Feb-68", "1968-02-09"),
      ("Mar. 22, 2016", "2016-03-22"),
      ("Reported 30-Apr-2018", "2018-04-30"),
      ("3rd May 2015", "2015-05-03"),
      ("20041126", "2004-11-26"),
      ("20041100", "2004-11"),
      ("1970", "1970"),
      ("1970-03", "1970-03"),
      ("03/1970", "1970-03"),
      ("March 1970", "1970-03"),
      ("2015-00-00", "2015"),
      ("2015-03-00", "2015-03"),
      ("1517966773", "2018-02-07"),
      ("1517966773840", "2018-02-07"),
      ("-86400001", "1967-04-06"),
      ("January 19-20, 1970", "1970-01-19..1970-01-20"),
      ("30 April-2 May 2015", "2015-04-30..2015-05-02"),
      ("2015-03-01..2015-03-05", "2015-03-01..2015-03-05"),
      ("2015-03-01/2015-03-05", "2015-03-01..2015-03-05"),
      ("28 Dec 2014 - 3 Jan 2015", "2014-12-28..2015-01-03"),
      ("2014-2016", "2014-01-01..2016-12-31"),
      ("-2150", "-2150"),
      ("44 BC", "-0043"),
      ("-0044-03-15", "-0044-03-15"),
      ("15 mars 2016", "2016-03-15"),
      ("12 dezembro 2015", "2015-12-12"),
      ("1990s", "1990-01-01..1999-12-31"),
      ("Q3 2015", "2015-07-01..2015-09-30"),
      ("2015-Q1", "2015-01-01..2015-03-31"),
      ("2015-W01", "2014-12-29..2015-01-04"),
      ("2016-W53", "2017-01-02..2017-01-08"),
      ("Jan_2015", "2015-01"),
      ("2nd May 2015", "2015-05-02"),
      ("20150102T030405Z", "2015-01-02"),
      ("2015年1月2日", "2015-01-02"),
    ]
  )
  func `a date is read as it is written`(text: String, expected: String) {
    #expect(DateCell.read(cell(text)).date?.description == expected)
  }

  @Test(
    arguments: [
      ("3/4/2015", DateOrder.dayFirst, "2015-04-03"),
      ("3/4/2015", .monthFirst, "2015-03-04"),
      ("3.4.2015", .dayFirst, "2015-04-03"),
      ("13/4/2015", .monthFirst, "2015-04-13"),
      ("4/13/2015", .dayFirst, "2015-04-13"),
      ("8/1/1966 14:30", .monthFirst, "1966-08-01"),
      ("3/4/15", .dayFirst, "2015-04-03"),
    ]
  )
  func `the column's order decides what stands for the day`(
    text: String,
    order: DateOrder,
    expected: String
  ) {
    #expect(DateCell.read(cell(text), order: order).date?.description == expected)
  }

  @Test func `a day read against the column's order is marked`() {
    #expect(DateCell.read(cell("13/4/2015"), order: .monthFirst).date?.note != nil)
    #expect(DateCell.read(cell("4/13/2015"), order: .monthFirst).date?.note == nil)
  }

  @Test func `a year column settles years of two digits`() {
    #expect(DateCell.read(cell("09-Feb-34"), year: 1934).date?.description == "1934-02-09")
    #expect(DateCell.read(cell("09-Feb-34"), year: 1999).date?.description == "2034-02-09")
  }

  @Test(arguments: ["", "NA", "N/A", "-", "Unknown", "0", "0000-00-00", "null", "?"])
  func `nothing is missing and not a fault`(text: String) {
    #expect(DateCell.read(cell(text)) == .missing)
  }

  @Test(
    arguments: [
      "soon", "2015-13-01", "2015-02-30", "31/31/2015", "12345", "99999999999999999999",
      "May 2015 June 2016 July 2017", "1/2/3/4/5/6/7", "2015-99-99T10:00:00",
      "ISO-8859-1", "ISO3166-1-Alpha-3", "GEOGCS[\"GCS_WGS_1984\"", "Q5 2015", "2015-W60", "A320",
      "8859", "1995s",
    ]
  )
  func `what is no date is said to be none`(text: String) {
    #expect(DateCell.read(cell(text)) == .unreadable)
  }

  @Test func `one cell that can only be a day settles the order`() {
    var evidence = DateOrderEvidence()
    evidence.add(cell("3/4/2015"))
    #expect(evidence.isAsked && !evidence.isAnswered)
    evidence.add(cell("13/4/2015"))
    #expect(evidence.isAnswered && evidence.order == .dayFirst)
    evidence.add(cell("2015-04-13"))
    #expect(evidence.dayFirst == 1)
  }

  private func cell(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
}
