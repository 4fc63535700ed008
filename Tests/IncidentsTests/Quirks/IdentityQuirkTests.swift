import Testing

@testable import Incidents

/// Identifiers that do not identify, and names of countries that are codes.
@Suite struct IdentityQuirkTests {
  @Test(arguments: ["1.97004E+11", "1.97004e+11", "\"1,97004E+11\""])
  func `GTD's rounded numbers are no identifiers, and the report says so`(id: String) throws {
    let dataset = try loadText(
      "eventid,iyear,imonth,iday,country_txt,nkill\n\(id),1970,1,2,Peru,1\n\(id),1970,1,3,Peru,1\n"
    )
    #expect(dataset.file.schema == "gtd")
    #expect(dataset.incidents.map(\.id) == ["line-2", "line-3"])
    #expect(dataset.file.unmapped == ["eventid"])
    #expect(dataset.file.notes.contains { $0.contains("rounded by a spreadsheet") })
  }

  @Test func `a number that groups of records share is no identifier`() throws {
    let rows = (0..<40).map { "\($0 / 2),2015-01-01,Peru\n" }.joined()
    let dataset = try loadText("id,date,country\n" + rows)
    #expect(dataset.incidents[1].id == "line-3" && dataset.file.unmapped == ["id"])
    #expect(dataset.file.notes.contains { $0.contains("does not tell records apart") })
  }

  @Test func `a few repeated identifiers are kept and told with their lines`() throws {
    let rows = (0..<100).map { "e\($0 == 70 ? 5 : $0),2015-01-01,Peru\n" }.joined()
    let dataset = try loadText("id,date,country\n" + rows)
    #expect(dataset.incidents[70].id == "e5")
    let told = dataset.file.problems.filter { $0.kind == .duplicateID }
    #expect(told.map(\.line) == [72])
    #expect(told.first?.message.contains("'e5'") == true)
  }

  @Test func `identifiers are compared over several files`() throws {
    let text = "id,date,country\n7,2015-01-01,Peru\n"
    let other = "id,date,country\n6,2015-01-01,Peru\n7,2015-01-02,Peru\n"
    let dataset = try DatasetLoader().load([
      Source(name: "a.csv", bytes: Array(text.utf8)),
      Source(name: "b.csv", bytes: Array(other.utf8)),
    ])
    #expect(dataset.report.files[0].problems.isEmpty)
    #expect(dataset.report.files[1].problems.map(\.kind) == [.duplicateID])
    #expect(dataset.report.files[1].problems.map(\.line) == [3])
  }

  @Test func `a table of identifiers finds each repetition, however many there are`() {
    var table = IDTable()
    var added = 0
    for number in 0..<5000 where table.insert(Array("id\(number)".utf8)[...]) { added += 1 }
    var again = 0
    for number in stride(from: 0, to: 5000, by: 7)
    where table.insert(Array("id\(number)".utf8)[...]) { again += 1 }
    #expect(added == 5000 && again == 0)
  }

  @Test func `NA alone in a column of codes is still Namibia`() throws {
    let dataset = try loadText("date,country_code\n2015,NA\n2016,NA\n")
    #expect(dataset.incidents.map { $0.country?.code } == ["NA", "NA"])
  }
}
