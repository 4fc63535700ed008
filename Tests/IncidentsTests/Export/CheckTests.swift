import Testing

@testable import Incidents

@Suite struct CheckTests {
  private var table: FileReport {
    var file = FileReport(name: "a\u{1b}.csv", format: "csv")
    file.delimiter = ";"
    file.schema = "ucdp-ged"
    file.records = 1000
    file.incidents = 997
    file.rejected = 2
    file.ignored = 1
    file.mapping = [
      .init(field: .date, column: "date_start"),
      .init(field: .place, column: "where\u{9b}", choice: .alias),
      .init(field: .date, column: "when"),
    ]
    file.notes = ["dates in 'when' are read as day/month/year"]
    file.unmapped = ["year", "active_year", "code_status", "dyad_name"]
    file.problems = [
      LoadProblem(line: 17, column: "date", kind: .badDate, message: "'n.d.' is no date"),
      LoadProblem(line: 1018, kind: .badRecord, message: "two\nlines", text: "a | b"),
      LoadProblem(line: 2000, kind: .badRecord, message: "third"),
    ]
    return file
  }

  private var digest: FileReport {
    var file = FileReport(name: "d.txt", format: "digest", encoding: "cp1252")
    file.records = 2
    file.incidents = 2
    file.briefs = 1
    file.lines = [.init(name: "incidents", count: 4), .init(name: "blank", count: 12)]
    return file
  }

  @Test func `JSON has every file with its account`() {
    let json = CheckReport(LoadReport(files: [table, digest])).json
    #expect(
      json == #"{"files":[{"file":"a\u001b.csv","format":"csv","encoding":"utf-8","#
        + #""delimiter":";","schema":"ucdp-ged","records":1000,"incidents":997,"rejected":2,"#
        + #""ignored":1,"briefs":0,"mapping":{"date":"date_start, when","place":"where\u009b"},"#
        + #""chosen":{"date":"header name","place":"alias"},"#
        + #""notes":["dates in 'when' are read as day/month/year"],"#
        + #""unmapped":["year","active_year","code_status","dyad_name"],"problems":["#
        + #"{"line":17,"column":"date","kind":"bad-date","message":"'n.d.' is no date"},"#
        + #"{"line":1018,"column":null,"kind":"bad-record","message":"two\nlines","text":"a | b"},"#
        + #"{"line":2000,"column":null,"kind":"bad-record","message":"third"}]},"#
        + #"{"file":"d.txt","format":"digest","encoding":"cp1252","delimiter":null,"schema":null,"#
        + #""records":2,"incidents":2,"rejected":0,"ignored":0,"briefs":1,"mapping":{},"#
        + #""lines":{"incidents":4,"blank":12},"problems":[]}]}"# + "\n"
    )
  }

  @Test func `the text accounts for every record and names what was noticed`() {
    let report = CheckReport(LoadReport(files: [table, digest]))
    #expect(
      CheckText(report, width: 40, problemLimit: 2).description == """
        a␛.csv
          format    csv, utf-8, delimited by semicolons
          schema    ucdp-ged
          records   1,000 = 997 incidents + 2 rejected + 1 ignored
          mapping   date   date_start, when  by header name
                    place  where‹9B›  by alias
          notes     dates in 'when' are read as
                      day/month/year
          extra     year, active_year,
                    code_status, dyad_name
          problems  3
            line 17, date: 'n.d.' is no date
            line 1018: two␤lines
                a | b
            … 1 more (use --json)

        d.txt
          format    digest, cp1252
          records   2 = 2 incidents + 0 rejected + 0 ignored
          briefs    1
          lines      4  incidents
                    12  blank
          problems  none

        """
    )
  }

  @Test func `an account that does not add up says so`() {
    var file = digest
    file.records = Int.max
    file.rejected = 3
    let text = CheckText(CheckReport(LoadReport(files: [file]))).description
    #expect(text.contains("+ 3 rejected + 0 ignored (does not add up)\n"))
  }

  @Test func `rejected records are told apart from a clean load`() {
    #expect(CheckReport(LoadReport(files: [digest, table])).hasRejected)
    #expect(!CheckReport(LoadReport(files: [digest])).hasRejected)
    #expect(CheckText(CheckReport(LoadReport(files: []))).description.isEmpty)
  }
}
