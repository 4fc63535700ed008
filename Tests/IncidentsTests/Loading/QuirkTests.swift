import Testing

@testable import Incidents

@Suite struct QuirkTests {
  @Test func `blank rows, repeated headers and a tag row are ignored`() throws {
    let dataset = try loadText(
      """
      date,country,killed
      #date,#country,#affected
      2015-01-01,Peru,1

      ,,
      date,country,killed
      2015-01-02,Chile,2

      """
    )
    #expect(dataset.file.records == 6)
    #expect(dataset.file.incidents == 2)
    #expect(dataset.file.ignored == 4)
    #expect(dataset.file.rejected == 0)
    #expect(dataset.file.problems.filter { $0.kind == .ignoredRecord }.map(\.line) == [2, 6, 4])
  }

  @Test func `ragged rows are read and told`() throws {
    let dataset = try loadText(
      "date,country,killed\n2015-01-01,Peru\n2015-01-02,Chile,2,more,words\n2015-01-03,Cuba,1,,\n"
    )
    #expect(dataset.count == 3)
    #expect(dataset.problemKinds == [.raggedRow, .raggedRow])
    #expect(dataset.incidents[1].extra.map(\.value) == ["more; words"])
  }

  @Test func `the last row may be cut`() throws {
    let dataset = try loadText("date,country,summary\n2015-01-01,Peru,a\n2015-01-02,Chile,\"cut o")
    #expect(dataset.incidents[1].summary == "cut o")
    #expect(dataset.problemKinds == [.truncated])
    #expect(dataset.file.incidents == 2)
  }

  @Test func `empty and double names are told apart`() throws {
    let dataset = try loadText(",date,country,note 1,note 1,\n1,2015-01-01,Peru,a,b,c\n")
    #expect(dataset.file.unmapped == ["column 1", "note 1", "note 1 (2)", "column 6"])
    #expect(dataset.incidents[0].extra.map(\.value) == ["1", "a", "b", "c"])
  }

  @Test func `a table without a header is mapped by content`() throws {
    let rows = [
      "7,2015-01-02,Peru,-12.0464,-77.0428,a bomb went off beside the market hall",
      "8,2015-01-03,Chile,-33.4489,-70.6693,shots were fired at a patrol near the port",
      "9,2015-01-04,Kenya,-1.2921,36.8219,a vehicle was burnt on the road to the airport",
    ]
    let dataset = try loadText(rows.joined(separator: "\n"))
    #expect(dataset.count == 3)
    #expect(
      dataset.mapping == [
        "date": "column 2", "country": "column 3", "latitude": "column 4",
        "longitude": "column 5", "summary": "column 6",
      ]
    )
    #expect(dataset.incidents[2].country?.code == "KE")
    #expect(!dataset.file.notes.isEmpty)
  }

  @Test func `NA is Namibia among codes and nothing among names`() throws {
    let codes = try loadText("date,country_code\n2015,NA\n2015,KE\n2015,SO\n2015,UG\n2015,TZ\n")
    #expect(codes.incidents[0].country?.code == "NA")
    let names = try loadText("date,country\n2015,NA\n2015,Kenya\n2015,Somalia\n")
    #expect(names.incidents[0].country == nil)
    #expect(names.incidents[0].countryLabel.isEmpty)
  }

  @Test func `bad cells cost the cell and not the record`() throws {
    let dataset = try loadText(
      "date,country,latitude,longitude,killed\nsoon,Peru,1.407.092.855,12,many\n2015,Peru,95,12,-99\n"
    )
    #expect(dataset.count == 2)
    #expect(dataset.problemKinds == [.badDate, .badCoordinate, .badCount, .badCoordinate])
    #expect(dataset.file.problems.map(\.column) == ["date", "latitude", "killed", "latitude"])
    #expect(dataset.incidents.allSatisfy { $0.killed == .unknown && $0.coordinate == nil })
    #expect(dataset.incidents[0].date == nil)
  }

  @Test func `a record without a mapped cell is rejected with its line`() throws {
    let dataset = try loadText("date,country,colour\n2015,Peru,red\n,,blue\n")
    #expect(dataset.file.rejected == 1)
    #expect(dataset.file.problems.map(\.line) == [3])
    #expect(dataset.problemKinds == [.badRecord])
  }

  @Test func `the order of day and month is found far behind the first rows`() throws {
    let undecided = String(repeating: "3/4/2015,Peru\n", count: 900)
    let dataset = try loadText("date,country\n" + undecided + "25/12/2015,Peru\n")
    #expect(dataset.incidents[0].date?.description == "2015-04-03")
    #expect(dataset.file.notes == ["dates in 'date' are read as day/month/year"])
    let open = try loadText("date,country\n" + undecided)
    #expect(open.file.notes.first?.contains("no date in 'date' tells the order") == true)
  }

  @Test func `dates in three columns may lack month and day`() throws {
    let dataset = try loadText(
      "iyear,imonth,iday,country\n1970,0,0,Peru\n1970,3,0,Peru\n1970,3,8,Peru\n1970,2,30,Peru\n"
    )
    #expect(
      dataset.incidents.map { $0.date?.description } == ["1970", "1970-03", "1970-03-08", "1970"]
    )
    #expect(dataset.problemKinds == [.badDate])
  }

  @Test func `identifiers that a spreadsheet wrecked are not used as such`() throws {
    let dataset = try loadText("eventid,date,country\n1.97E+11,1970,Peru\n1.97E+11,1971,Peru\n")
    #expect(dataset.incidents.map(\.id) == ["line-2", "line-3"])
    #expect(dataset.file.unmapped == ["eventid"])
  }

  @Test func `raw control characters stay data`() throws {
    let dataset = try loadText("date,country,summary\n2015,Peru,a\u{1a}\u{1b}[2Jb\u{9b}\n")
    #expect(dataset.incidents[0].summary == "a\u{1a}\u{1b}[2Jb\u{9b}")
  }
}
