import Foundation
import Testing

@testable import Incidents

@Suite struct DigestReaderTests {
  private struct Reading {
    var dataset: Dataset
    var report: FileReport
    var briefs: [Brief] { dataset.briefs }
    func incident(_ row: Int) -> Incident { dataset.incident(at: row) }
    func lines(_ use: String) -> Int { report.lines.first { $0.name == use }?.count ?? -1 }
  }

  private func read(_ text: String) -> Reading {
    var builder = DatasetBuilder(title: "digest")
    let bytes = Array(text.utf8)
    let report = DigestReader().read(bytes, file: "digest.txt", fileIndex: 0, into: &builder)
    return Reading(dataset: builder.dataset(report: LoadReport(files: [report])), report: report)
  }

  private func fixture() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: folder.appending(path: "Fixtures/small-digest.txt"),
      encoding: .utf8
    )
  }

  @Test func `every line of a digest is accounted for`() throws {
    let text = try fixture()
    let reading = read(text)
    #expect(reading.report.incidents == 10)
    #expect(reading.report.records == 10)
    #expect(reading.report.rejected == 0)
    #expect(reading.report.briefs == 4)
    #expect(
      reading.report.lines.reduce(0) { $0 + $1.count } == text.split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).count - 1
    )
    #expect(reading.lines("incidents") == 20)
    #expect(reading.lines("table header") == 1)
    #expect(reading.lines("briefs") == 11)
    #expect(reading.lines("blank") == 1)
    #expect(reading.lines("unread") == 1)
    #expect(reading.report.problems.map(\.kind) == [.unreadLine, .inferredDate, .inferredDate])
    #expect(reading.report.problems.map(\.line) == [13, 19, 25])
  }

  @Test func `facts come from the prose and point at its words`() throws {
    let reading = read(try fixture())
    let first = reading.incident(0)
    #expect(first.killed == .exactly(4))
    #expect(first.injured == .unknown)
    #expect(first.kind == "shooting")
    #expect(first.target == "bus")
    #expect(first.actor == "gunmen")
    #expect(first.countryLabel == "Peru")
    #expect(first.origin == Origin(file: "digest.txt", line: 15))
    #expect(first.summary.hasSuffix("a driver."))
    let words = Array(first.summary.utf8)
    let killed = first.evidence.filter { $0.field == .killed }
      .map { String(decoding: words[$0.range], as: UTF8.self) }
    #expect(killed == ["killing", "three farmers and a driver"])
    #expect(reading.incident(1).killed == .exactly(0))
    #expect(reading.incident(1).injured == .exactly(0))
    #expect(reading.incident(2).claim == .claimed)
    #expect(reading.incident(3).injured == .exactly(2))
    #expect(reading.incident(4).claim == .attributed)
    #expect(reading.incident(4).actor == "Kurdistan Workers' Party")
    #expect(reading.incident(5).killed == .atLeast(24, isApproximate: true))
    #expect(reading.incident(6).injured == .atLeast(21))
    #expect(reading.incident(7).killed == .exactly(3))
    #expect(reading.incident(8).killed == .range(low: 12, best: 12, high: 15))
    #expect(reading.incident(8).claim == .unknown)
    #expect(reading.incident(9).kind == "kidnapping")
  }

  @Test func `a missing year comes from the entries around it`() throws {
    let reading = read(try fixture())
    #expect(reading.incident(2).date?.description == "2012-01-28")
    #expect(reading.incident(2).date?.note == "year inferred")
    #expect(reading.incident(5).date?.description == "2011-12-24")
    #expect(reading.incident(0).date?.note == nil)
  }

  @Test func `texts around the table become briefs`() throws {
    let briefs = read(try fixture()).briefs
    #expect(
      briefs.map(\.title) == [
        "Harbour Reopens After Quiet Week", "Ferry Lines Ask for Patience",
        "Envoys to meet in Vienna", "Travel Alert for the Northern Coast",
      ]
    )
    #expect(briefs.map(\.kind) == [.article, .article, .article, .alert])
    #expect(briefs.map(\.outlet) == ["", "CoastPost", "WPA", ""])
    #expect(briefs[1].body.count == 3)
    #expect(briefs[2].dateline == "VIENNA, Austria, Feb. 3 (WPA)")
    #expect(briefs[2].date?.description == "2011-02-03")
    #expect(briefs[2].date?.note == "year inferred")
    #expect(briefs[3].expiry?.description == "2012-05-09")
    #expect(briefs.map(\.origin.line) == [1, 3, 7, 10])
    #expect(briefs.map(\.lineCount) == [1, 4, 3, 3])
  }

  @Test func `damage rejects the entry and nothing else`() {
    let reading = read(
      """
      Date | Location | Details | |
      Mar. 3, 2014 Mali |

      Mali | Two guards were killed.
      Mar. 2, 2014 Niger |
      Mar. 1, 2014 Chad |
      Chad | | |
      Date | Location | Details | |
      Mali | An account without a date line. | |
      Feb. 31, 2014 Togo |
      \u{a0}Togo\u{a0}|\tA soldier was wounded. More »\u{a0}| |
      Feb. 20, 2014 | Benin | A blast killed one man. | |
      """.replacing("\n", with: "\r\n")
    )
    #expect(reading.report.incidents == 3)
    #expect(reading.report.rejected == 3)
    #expect(reading.report.ignored == 1)
    #expect(reading.report.records == 7)
    #expect(reading.report.lines.reduce(0) { $0 + $1.count } == 12)
    #expect(
      reading.report.problems.map { "\($0.line) \($0.kind.rawValue)" } == [
        "5 bad-record", "6 bad-record", "8 ignored-record", "9 bad-record", "10 bad-date",
      ]
    )
    #expect((0..<3).map { reading.incident($0).countryLabel } == ["Mali", "Togo", "Benin"])
    #expect(reading.incident(1).date == nil)
    #expect(reading.incident(1).summary == "A soldier was wounded.")
    #expect(reading.incident(1).injured == .exactly(1))
    #expect(reading.incident(2).killed == .exactly(1))
  }

  @Test(arguments: [
    ("Date | Location | Details |", true), ("x\n DATE|LOCATION|DETAILS", true),
    ("date,location,details\n", false), ("Date | Place", false), ("", false),
    ("| | | |", false),
  ])
  func `a digest is known by its table header`(text: String, isDigest: Bool) {
    #expect(DigestReader.recognises(Array(text.utf8)) == isDigest)
  }

  @Test(arguments: [
    "", "\n\n", "Date | Location | Details", "Mar. 1, 2016 Mali |", "|||\n|", "\u{0}",
  ])
  func `a document without incidents gives none`(text: String) {
    let reading = read(text)
    #expect(reading.report.incidents == 0)
    #expect(reading.dataset.count == 0)
  }

  @Test func `questions and answers make an interview`() {
    let briefs = read(
      """
      What the Divers Saw
      HarborNews: A talk with Ann Lee, who led the divers on the wreck.
      Q: What did you find?
      Lee: A hull and little else.
      Q: Will you go back?
      Lee: In spring.
      ****** 2009:
      OldPaper: The wreck was found by chance, as we wrote then.
      """
    ).briefs
    #expect(briefs.map(\.kind) == [.interview, .article])
    #expect(briefs.map(\.title) == ["What the Divers Saw", "2009"])
    #expect(briefs[1].date == PartialDate(year: 2009))
    #expect(briefs[1].outlet == "OldPaper")
  }
}
