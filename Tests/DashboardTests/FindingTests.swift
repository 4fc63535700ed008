import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct FindingTests {
  private func day(_ driver: DashboardDriver) -> String? {
    driver.state.selectedIncident?.date?.description
  }

  @Test func `a date is found while it is typed, the nearest where there is none`() throws {
    var driver = DashboardDriver()
    try driver.press("f2015")
    #expect(day(driver) == "2015-12-05")
    try driver.press("-03")
    #expect(day(driver) == "2015-03-03")
    try driver.press("<BS><BS><BS><BS><BS><BS><BS>2001")
    #expect(day(driver) == "2014")
    try driver.press("<Enter>")
    #expect(driver.state.mode == .browsing && driver.state.finder == nil)
    #expect(day(driver) == "2014")
    #expect(driver.state.filter.text == "")
  }

  @Test func `Escape goes back to where one was`() throws {
    var driver = DashboardDriver()
    try driver.press("jf2014-09<Esc>")
    #expect(driver.state.list.selection == 1)
    try driver.press("Sf2015-12")
    #expect(day(driver) == "2015-12-05")
  }

  @Test func `dates are not looked for in another order`() throws {
    var driver = DashboardDriver()
    try driver.press("sf")
    #expect(driver.state.mode == .browsing)
    #expect(driver.state.message?.text.contains("date") == true)
  }

  @Test func `a bar is found by its name, and the next one that fits`() throws {
    var driver = DashboardDriver()
    try driver.press("2fa")
    func selected() -> String? {
      driver.state.barsPane(height: 20).rows.first { $0.isSelected }?.label
    }
    #expect(selected() == "Australia")
    try driver.press("n")
    #expect(selected() == "France")
    try driver.press("<Down>")
    #expect(selected() == "Japan" || selected()?.contains("an") == true)
    try driver.press("zzz")
    #expect(driver.state.finder?.isFound == false)
    #expect(driver.state.finderPane?.finding.first?.text == "none here")
    try driver.press("<Esc>")
    #expect(driver.state.bars.selection == 0)
  }

  @Test func `a bucket of the timeline is found by its date`() throws {
    var driver = DashboardDriver()
    try driver.press("3f2015-08<Enter>")
    let bucket = try #require(driver.state.answer?.timeline.buckets[driver.state.bucket])
    #expect(bucket.start <= CivilDate(year: 2015, month: 8, day: 31)!)
    #expect(bucket.end >= CivilDate(year: 2015, month: 8, day: 1)!)
  }

  @Test func `nothing is looked for without data`() throws {
    var driver = DashboardDriver(MemoryStore(SampleIncidents.empty()))
    try driver.press("f2015<Enter>2fx<Esc>3f2015<Esc>Cjjj<Space><Esc>")
    #expect(driver.state.mode == .browsing)
  }
}
