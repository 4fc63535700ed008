import Dashboard
import Incidents
import Testing

@Suite struct ViewLineTests {
  @Test(arguments: [
    "by=country measure=killed order=-date",
    "by=kind measure=incidents order=-killed,date theme=day where=country:eg \"a b\" or /x|y=z/",
    "by=country measure=killed order=-date bucket=week theme=day where=bomb",
    "by=region measure=injured order=country bars=share",
    "by=\"Shooter Age\" measure=killed order=-\"Shooter Age\",\"a,\"\"b\"\"\",id where=x",
    "by=country measure=killed order=-date compare=2014-12..2015-02 theme=day",
    "by=country measure=killed order=-date bucket=day compare=2014-12-03",
  ])
  func `a line survives the round trip`(line: String) throws {
    #expect(try ViewLine(line).description == line)
  }

  @Test func `what a line leaves out stays as it comes`() throws {
    let view = try ViewLine("measure=killed")
    #expect(view.settings.dimension == .country)
    #expect(view.settings.order == [SortKey(.date, ascending: false)])
    #expect(view.query == "")
  }

  @Test func `a faulty line says what there is`() {
    #expect(throws: ViewLineError.unknownSetting("colour")) { try ViewLine("colour=red") }
    #expect(throws: ViewLineError.unknownSetting("egypt")) { try ViewLine("egypt") }
    #expect(throws: ViewLineError.self) { try ViewLine("compare=2015..") }
    #expect(throws: ViewLineError.self) { try ViewLine("bucket=fortnight") }
    do {
      _ = try ViewLine("by=planet").settings.resolved(columns: [])
      Issue.record("a planet is no dimension")
    } catch {
      #expect(error.description.contains("'planet' is no value for by; there are country, region"))
    }
  }
}
