import Testing

@testable import Incidents

/// Tables as spreadsheets and scripts really leave them.
@Suite struct TableQuirkTests {
  @Test func `rows wrapped whole in quotes with semicolons behind them are unwrapped`() throws {
    let dataset = try loadText(
      #"""
      iyear,country_txt,city,nkill,summary;;;
      "1970,Peru,Lima,2,""On a Monday, a bomb; then """"two"""" more.""";;;
      "1971,Chile,Arica,,""Shots,
      fired from a car""";;;
      1972,Cuba,Havana,3,Plain; with a semicolon;;

      """#
    )
    #expect(dataset.incidents.map(\.countryName) == ["Peru", "Chile", "Cuba"])
    #expect(dataset.incidents[0].summary == "On a Monday, a bomb; then \"two\" more.")
    #expect(dataset.incidents[1].summary == "Shots,\nfired from a car")
    #expect(dataset.incidents[2].summary == "Plain; with a semicolon")
    #expect(dataset.incidents.map(\.origin.line) == [2, 3, 5])
    #expect(dataset.file.rejected == 0 && dataset.file.delimiter == ",")
  }

  @Test func `a semicolon table with commas in quotes is not taken for a wrapped one`() throws {
    let dataset = try loadText(
      "date;country;summary\n2015-01-01;Peru;\"a, b, \"\"c\"\"\"\n2015-01-02;Chile;\"d, e, f\"\n"
    )
    #expect(dataset.file.delimiter == ";")
    #expect(dataset.incidents.map(\.summary) == ["a, b, \"c\"", "d, e, f"])
  }

  @Test(
    arguments: [
      "sep=;\ndate;killed\n2015;1,5\n2016;2\n",
      "\u{feff}sep=;\r\ndate;killed\r\n2015;1,5\r\n2016;2",
      "sep=;\rdate;killed\r2015;1,5\r2016;2\r", "sep=;\r\r\ndate;killed\r\r\n2015;1,5\r\r\n2016;2",
    ]
  )
  func `a line that declares the delimiter is heeded and is no row`(text: String) throws {
    let dataset = try loadText(text)
    #expect(dataset.file.delimiter == ";")
    #expect(dataset.mapping == ["date": "date", "killed": "killed"])
    #expect(dataset.incidents.map { $0.date?.description } == ["2015", "2016"])
    #expect(dataset.incidents[0].killed == .range(low: 1, best: 2, high: 2))
  }

  @Test(arguments: ["\n", "\r\n", "\r\r\n", "\r"])
  func `any line end ends a row and counts one line`(end: String) throws {
    let dataset = try loadText(
      ["date,country", "2015,Peru", "2016,Chile", ""].joined(separator: end)
    )
    #expect(dataset.incidents.map(\.countryName) == ["Peru", "Chile"])
    #expect(dataset.incidents.map(\.origin.line) == [2, 3])
    #expect(dataset.file.ignored == 0)
  }

  @Test func `line ends may be mixed, and one in quotes is text`() throws {
    let dataset = try loadText(
      "date,country,summary\r\n2015,Peru,\"a\rb\"\n2016,Chile,c\r\r\n2017,Cuba,\"d\r\ne\"\r2018,Iraq,f"
    )
    #expect(dataset.incidents.map(\.summary) == ["a\rb", "c", "d\r\ne", "f"])
    #expect(dataset.incidents.map { $0.date?.description } == ["2015", "2016", "2017", "2018"])
  }

  @Test func `bars may be padded and close the line`() throws {
    let dataset = try loadText(
      """
      Event Id | Event Date | Location | Country | Total Fatal Injuries | Total Serious Injuries | Total Minor Injuries |
      A1 | 01/31/2015 | Lima | Peru | 2 | 1 | 3 |
      A2 | 02/28/2015 | Arica | Chile |  |  |  |

      """
    )
    #expect(dataset.file.delimiter == "|" && dataset.file.schema == "aviation-accidents")
    #expect(dataset.incidents.map(\.place) == ["Lima", "Arica"])
    #expect(dataset.incidents.map(\.killed) == [.exactly(2), .unknown])
    #expect(dataset.incidents.map(\.injured) == [.exactly(4), .unknown])
    #expect(dataset.incidents[1].date?.description == "2015-02-28")
    #expect(dataset.file.problems.isEmpty)
  }

  @Test func `nameless, double, padded and empty names are told apart and told`() throws {
    let dataset = try loadText(
      ", date ,country,Case,Case,Case,\n1,2015-01-01,Peru,a,b,c,d\n2,2015-01-02,Peru,e,f,g,h\n"
    )
    #expect(dataset.mapping["date"] == "date")
    #expect(
      dataset.file.unmapped == ["column 1", "Case", "Case (2)", "Case (3)", "column 7"]
    )
    #expect(dataset.incidents[0].extra.map(\.value) == ["1", "a", "b", "c", "d"])
    #expect(dataset.file.notes.contains { $0.contains("several columns are called 'Case'") })
  }

  @Test func `page headers inside the data are left out, also with doubtful names`() throws {
    let page = ",date,place,note,note\n1,2015-01-01,North,x,y\n2,2015-01-02,South,,z\n"
    let dataset = try loadText(page + "\n" + page)
    #expect(dataset.file.incidents == 4 && dataset.file.ignored == 2)
    #expect(dataset.file.problems.filter { $0.message.contains("header again") }.map(\.line) == [5])
  }

  @Test func `blank rows by the thousand are told in one line`() throws {
    let blank = String(repeating: ",,,\n", count: 5000) + String(repeating: "\n", count: 3000)
    let dataset = try loadText("date,country,killed,\n2015,Peru,1,\n" + blank + "2016,Chile,2,\n")
    #expect(dataset.file.incidents == 2 && dataset.file.ignored == 8000)
    #expect(dataset.file.problems.map(\.kind) == [.ignoredRecord])
    #expect(dataset.file.problems[0].message.contains("8,000"))
    #expect(dataset.incidents[1].origin.line == 8003)
  }

  @Test func `the byte that closed files under DOS is no row`() throws {
    let dataset = try loadText("date,country\n2015,Peru\n\u{1a}")
    #expect(dataset.file.records == 1)
    let inside = try loadText("date,country,summary\n2015,Peru,a\u{1a}b\u{1a}\n2016,Peru,c\n")
    #expect(inside.incidents[0].summary == "a\u{1a}b\u{1a}")
  }

  @Test func `several numbered values in a cell become readable`() throws {
    let dataset = try loadText(
      """
      date,country,participant_age_group
      2015-01-01,Peru,0::Adult 18+||1::Teen 12-17
      2015-01-02,Peru,0:Adult 18+|2:Child 0-11
      2015-01-03,Peru,0::Adult 18+

      """
    )
    #expect(
      dataset.incidents.map { $0.extra[0].value } == [
        "0: Adult 18+; 1: Teen 12-17", "0: Adult 18+; 2: Child 0-11", "0: Adult 18+",
      ]
    )
  }
}
