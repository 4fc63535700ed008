import Testing

@testable import Incidents

/// Dates, figures and degrees that need their column to be understood.
@Suite struct CellQuirkTests {
  @Test func `degrees that lost their point get it back where the column tells how`() throws {
    let dataset = try loadText(
      """
      date,country,latitude,longitude
      2015-01-01,Somalia,1.407092,45.123456
      2015-01-02,Somalia,1.407.092,45.123.456
      2015-01-03,Somalia,2.046934,44.100001
      2015-01-04,Somalia,-1.407.092,45.000001
      2015-01-05,Somalia,2.100000,45.500000

      """
    )
    #expect(dataset.incidents[1].coordinate?.latitude == 1.407092)
    #expect(dataset.incidents[1].coordinate?.longitude == 45.123456)
    #expect(dataset.incidents[2].coordinate?.latitude == 2.046934)
    #expect(dataset.incidents[3].coordinate?.latitude == -1.407092)
    #expect(dataset.file.problems.isEmpty)
    #expect(dataset.file.notes.contains { $0.contains("'latitude'") && $0.contains("6 decimals") })
  }

  @Test(
    arguments: [
      "1.407.092.855\n2.046.934\n", "1.5\n2.46\n1.407.092\n3.333\n", "1.25\n1.407.092\n2.25\n",
    ]
  )
  func `without agreeing witnesses wrecked degrees stay a problem`(cells: String) throws {
    let rows = cells.split(separator: "\n").map { "2015-01-01,Somalia,\($0),45.5" }
    let dataset = try loadText(
      "date,country,latitude,longitude\n" + rows.joined(separator: "\n") + "\n"
    )
    #expect(dataset.problemKinds.contains(.badCoordinate))
    #expect(dataset.count == rows.count)
  }

  @Test(
    arguments: [
      ("9-May-20,2020", "2020-05-09"), ("9-May-20,1920", "1920-05-09"),
      ("01-January-2015,2015", "2015-01-01"), ("5-Jul-68,", "1968-07-05"),
      ("5-Jul-09,", "2009-07-05"), ("Reported 30-Apr-2018,2018", "2018-04-30"),
      (",1845", "1845"), ("No date,1845", "1845"), ("Before 1958,", "1958"),
    ]
  )
  func `the year column is the judge, and stands in where the date says nothing`(
    cells: String,
    expected: String
  ) throws {
    let dataset = try loadText("event_date,year,country\n\(cells),Peru\n")
    #expect(dataset.incidents[0].date?.description == expected)
  }

  @Test func `undatable incidents stay and sort last`() throws {
    let dataset = try loadText("date,country\nnever,Peru\n2015-01-01,Chile\n,Cuba\n")
    #expect(dataset.count == 3 && dataset.file.rejected == 0)
    #expect(dataset.incidents.map { $0.date == nil } == [true, false, true])
    #expect(dataset.file.problems.map(\.line) == [2])
  }

  @Test(arguments: [-9, -77, -88, -99, -999])
  func `a sentinel is unknown in its column and a latitude elsewhere`(code: Int) throws {
    let dataset = try loadText(
      "date,country,killed,injured,latitude,longitude\n2015,Peru,\(code),2,-9,-77\n"
    )
    #expect(dataset.incidents[0].killed == .unknown)
    #expect(dataset.incidents[0].injured == .exactly(2))
    #expect(dataset.incidents[0].coordinate == Coordinate(latitude: -9, longitude: -77))
    #expect(dataset.file.problems.isEmpty)
  }

  @Test func `figures out of order are kept as they are and told`() throws {
    let dataset = try loadText(
      "date,country,low,best,high\n2015,Peru,5,3,4\n2015,Peru,1,2,3\n2015,Peru,1,9,3\n"
    )
    #expect(
      dataset.incidents.map(\.killed) == [
        .known(Count.Bounds(low: 5, best: 3, high: 4)), .range(low: 1, best: 2, high: 3),
        .known(Count.Bounds(low: 1, best: 9, high: 3)),
      ]
    )
    #expect(dataset.file.problems.filter { $0.kind == .unorderedCount }.map(\.line) == [2, 4])
  }

  @Test(
    arguments: [
      #"{"value":{"results":[{"date":"2015","killed":"1"},{"date":"2016","killed":"2"}]}}"#,
      #"[{"page":1,"total":2},[{"date":"2015","killed":1},{"date":"2016","killed":2}]]"#,
      #"[[{"date":"2015","killed":1},{"date":"2016","killed":2}]]"#,
    ]
  )
  func `records are found at any path, and the report says where`(json: String) throws {
    let dataset = try loadText(json)
    #expect(dataset.incidents.map(\.killed) == [.exactly(1), .exactly(2)])
    #expect(dataset.file.notes.contains { $0.hasPrefix("records are the objects of") })
  }

  @Test func `a page of records in an array of one is a page, a short list is part of the record`()
    throws
  {
    let records = (1...12).map { #"{"date":"20\#($0 + 10)"}"# }.joined(separator: ",")
    let page = try loadText(#"{"results":[{"query":"x","items":["# + records + "]}]}")
    #expect(page.count == 12)
    let single = try loadText(
      #"{"data":[{"date":"2015","links":[{"u":"a"},{"u":"b"},{"u":"c"}]}]}"#
    )
    #expect(single.count == 1)
  }

  @Test(
    arguments: [
      ("1517966773", "2018-02-07"), ("1517966773840", "2018-02-07"), ("-86400", "1969-12-31"),
    ]
  )
  func `seconds and milliseconds since 1970 are dates`(epoch: String, expected: String) throws {
    for text in [
      "[{\"time\":\(epoch),\"place\":\"x\"}]", "[{\"time\":\"\(epoch)\",\"place\":\"x\"}]",
    ] {
      #expect(try loadText(text).incidents[0].date?.description == expected)
    }
  }
}
