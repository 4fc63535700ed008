import Testing

@testable import Incidents

@Suite struct FormatDetectorTests {
  @Test func `names with figures in them are a header all the same`() throws {
    let dataset = try loadText("FIFA,ISO3166-1-Alpha-3,land\nPER,PER,Peru\nCHI,CHL,Chile\n")
    #expect(dataset.mapping["country"] == "land")
    #expect(dataset.count == 2)
  }

  @Test(
    arguments: [
      ("date,country\n2015-01-01,Peru\n", "csv", ","),
      ("date;country\n2015-01-01;Peru\n", "csv", ";"),
      ("date\tcountry\n2015-01-01\tPeru\n", "tsv", "\t"),
      ("date | country |\n2015-01-01 | Peru |\n", "csv", "|"),
      ("sep=;\ndate;country\n2015-01-01;Peru, Chile\n", "csv", ";"),
      ("\"sep=|\"\r\ndate|country\r\n2015-01-01|Peru\r\n", "csv", "|"),
      ("date;point\n1;\"41.2, 19.3\"\n2;41.2, 19.3\n3;41.2, 19.3\n", "csv", ";"),
      ("date,summary\n2015-01-01,\"a;b;c\nd;e;f\"\n", "csv", ","),
      ("[{\"date\":\"2015-01-01\"}]", "json", nil),
      ("  {\"count\":1,\"data\":[{\"date\":\"2015-01-01\"}]}", "json", nil),
      ("{\"date\":\"2015-01-01\"}\n{\"date\":\"2015-01-02\"}\n", "ndjson", nil),
      (
        "{\"type\":\"Feature\",\"properties\":{\"date\":\"2015\"},\"geometry\":null}\n"
          + "{\"type\":\"Feature\",\"properties\":{\"date\":\"2016\"},\"geometry\":null}",
        "geojson", nil
      ),
      (
        "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{},\"geometry\":null}]}",
        "geojson", nil
      ),
    ]
  )
  func `a format is known by its text`(text: String, name: String, delimiter: String?) {
    let format = FormatDetector.format(of: Array(text.utf8))
    #expect(format.name == name)
    #expect(format.delimiter == delimiter)
  }

  @Test(
    arguments: [
      ("date,country\n2015-01-01,Peru\n", true),
      ("2015-01-01,Peru,12\n2015-01-02,Chile,3\n", false),
      ("20041126\tPER\t3\n20041127\tCHL\t4\n", false),
      ("when,where\nyesterday,here\n", true),
    ]
  )
  func `a header is told from data`(text: String, expected: Bool) {
    guard case .delimited(let dialect) = FormatDetector.format(of: Array(text.utf8)) else {
      Issue.record("not a table")
      return
    }
    #expect(dialect.hasHeader == expected)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4e, 0x47], "PNG"),
      ([0x7f, 0x45, 0x4c, 0x46], "program"),
      (Array("%PDF-1.7".utf8), "PDF"),
      (Array("SQLite format 3\u{0}".utf8), "SQLite"),
      (Array("a\u{0}b\u{0}\u{0}\u{0}c".utf8), "NUL"),
    ] as [([UInt8], String)]
  )
  func `binary content is refused with a hint`(bytes: [UInt8], hint: String) {
    let error = #expect(throws: LoadError.self) { try loadBytes(bytes, name: "f") }
    guard case .binary(file: "f", hint: let text?) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(text.contains(hint))
    #expect(error?.description.contains(hint) == true)
  }

  @Test func `a pointer to large storage is refused`() {
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n"
    #expect(throws: LoadError.lfsPointer(file: "f")) { try loadText(pointer, name: "f") }
  }

  @Test(arguments: ["", "\n\n", "  \t \r\n", "\u{feff}"])
  func `an empty file is refused`(text: String) {
    #expect(throws: LoadError.empty(file: "f")) { try loadText(text, name: "f") }
  }

  @Test func `long text alone makes no incidents`() {
    let line = "In the morning, the delegates met again to talk about the state of the roads\n"
    #expect(throws: LoadError.self) {
      try loadText("On roads, and other things\n" + String(repeating: line, count: 9), name: "f")
    }
  }

  @Test func `prose is no table`() {
    let prose = "Dear all,\nI write to you, as promised, about the weather.\nIt rains.\n\nYours\n"
    #expect(throws: LoadError.unknownFormat(file: "f")) { try loadText(prose, name: "f") }
  }
}
