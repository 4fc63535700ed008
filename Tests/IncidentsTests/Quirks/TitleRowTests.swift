import Foundation
import Testing

@testable import Incidents

/// Tables with titles and notes above the row that names the columns.
@Suite struct TitleRowTests {
  private static let table = """
    Date,District,Killed,Injured,Description
    2015-01-01,Lima,3,4,"A bomb, then shots"
    2015-01-02,Cusco,0,1,Shots at a bus

    """

  @Test(
    arguments: [
      ("Report generated 2024-03-01\n", 1), ("Report generated 2024-03-01\n\n", 2),
      ("Attacks\nCountry:,Peru\nFrom,2015-01-01,To,2015-12-31\n\n", 4),
      ("Attacks,,,,\n,,,,\n\"Issued by\nthe ministry\",,,,\n", 3),
      ("# made by hand, of notes, letters, calls, visits and more\n# 2015\n", 2),
      ("This table, like all others, is provisional, and so on, as ever, it is\n\n", 2),
      ("Group,,Casualties,,\n", 1),
    ]
  )
  func `rows above the header are ignored, each with its line and text`(
    above: String,
    count: Int
  ) throws {
    let dataset = try loadText(above + Self.table)
    #expect(dataset.incidents.map { $0.date?.description } == ["2015-01-01", "2015-01-02"])
    #expect(dataset.incidents.map(\.summary) == ["A bomb, then shots", "Shots at a bus"])
    let lines = above.count { $0 == "\n" }
    #expect(dataset.incidents.map(\.origin.line) == [lines + 2, lines + 3])
    #expect(dataset.mapping.keys.sorted() == ["admin", "date", "injured", "killed", "summary"])
    #expect(dataset.file.records == count + 2 && dataset.file.ignored == count)
    let told = dataset.file.problems.filter { $0.message == "above the header, left out" }
    #expect(told.map(\.line).first == 1)
    #expect(told.allSatisfy { $0.text?.isEmpty == false })
    #expect(dataset.file.notes.first?.hasSuffix("above the header left out") == true)
  }

  @Test(arguments: [";", "\t", "|"])
  func `the delimiter is that of the table and not of the titles`(delimiter: String) throws {
    let rows = ["fecha,provincia,muertos", "01/02/2015,Lima,3", "13/02/2015,Cusco,1", ""]
    let table = rows.map { $0.replacing(",", with: delimiter) }.joined(separator: "\r\n")
    let above = "Incidentes, muertos, heridos, por provincia\r\nFuente: el ministerio, Lima\r\n\r\n"
    let dataset = try loadText(above + table)
    #expect(dataset.file.delimiter == delimiter)
    #expect(dataset.incidents.map(\.killed) == [.exactly(3), .exactly(1)])
    #expect(dataset.file.ignored == 3)
  }

  @Test func `names that are not known are a header below titles and before figures`() throws {
    let dataset = try loadText(
      "Unrest\n\nMoment,Spot,Toll\n2015-01-01,Lima,3\n2015-01-02,Cusco,1\n"
    )
    #expect(dataset.mapping == ["date": "Moment"])
    #expect(dataset.file.unmapped == ["Spot", "Toll"])
    #expect(dataset.file.ignored == 2)
  }

  @Test func `a line that declares the delimiter may stand above the titles`() throws {
    let dataset = try loadText("sep=;\nUnrest of 2015;;\ndate;place;killed\n2015;Lima;1\n")
    #expect(dataset.incidents.map(\.origin.line) == [4])
    #expect(dataset.file.problems.map(\.line) == [2])
  }

  @Test(
    arguments: [
      "date,country,killed\n2015,Peru,1\ndate,country,killed\n2016,Chile,2\n",
      "Moment,Spot,country\n2015-01-01,Lima,Peru\n2015-01-02,Arica,Chile\n",
      "when it was,country\n2015-01-01,Peru\nattack,group\n",
      "#date,#country\n2015,Peru\n2016,Chile\n",
      "Tag der Tat,Land\n#date,#country\n2015,Peru\n2016,Chile\n",
    ]
  )
  func `a table that begins with its header is left as it is`(text: String) throws {
    let dataset = try loadText(text)
    #expect(!dataset.file.problems.contains { $0.message.hasPrefix("above") })
    #expect(dataset.count == 2)
  }

  @Test func `a table without a header is not searched for one`() throws {
    let rows = (10...28).map { "\($0),2015-01-\($0),Peru,a note that is long enough to be one\n" }
    let dataset = try loadText(rows.joined() + "date,country\n")
    #expect(dataset.file.problems.allSatisfy { $0.kind != .ignoredRecord })
    #expect(dataset.mapping["date"] == "column 2")
  }

  @Test func `rows above the header of a large table are counted once`() throws {
    let row = "2015-01-01,Peru,\(String(repeating: "word ", count: 20))\n"
    let text = "Attacks\n\ndate,country,summary\n" + String(repeating: row, count: 30_000)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let dataset = try DatasetLoader().load([Source(path: file.path)])
    #expect(dataset.file.records == 30_002 && dataset.file.ignored == 2)
    #expect(dataset.count == 30_000)
    #expect(dataset.incidents.first?.origin.line == 4)
  }
}
