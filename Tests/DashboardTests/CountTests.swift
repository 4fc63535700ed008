import Dashboard
import Testing

@Suite struct CountTests {
  @Test func `a count repeats a movement once`() throws {
    var driver = DashboardDriver()
    try driver.press("<A-5>j")
    #expect(driver.state.list.selection == 5)
    try driver.press("j<A-3>k")
    #expect(driver.state.list.selection == 3)
    try driver.press("<A-2>]")
    #expect(driver.state.list.selection == 5)
  }

  @Test func `digits that follow are plain or not, and the footer shows them`() throws {
    var driver = DashboardDriver()
    try driver.press("<A-1>")
    #expect(driver.state.pendingCount == 1)
    #expect(driver.state.footerPane.hints.first?.first?.text == "1")
    try driver.press("0j")
    #expect(driver.state.list.selection == 10)
    try driver.press("g<A-1><A-0>j")
    #expect(driver.state.list.selection == 10)
  }

  @Test func `a count names the row to jump to`() throws {
    var driver = DashboardDriver()
    try driver.press("<A-4>G")
    #expect(driver.state.list.selection == 3)
    try driver.press("<A-2>g")
    #expect(driver.state.list.selection == 1)
  }

  @Test func `Escape drops the count and nothing else`() throws {
    var driver = DashboardDriver()
    try driver.press("z<A-7><Esc>j")
    #expect(driver.state.list.selection == 1)
    #expect(driver.state.zoomed == .list)
  }

  @Test func `a number that never ends overflows nothing`() throws {
    var driver = DashboardDriver()
    try driver.press("<A-9>9999999999999999999999<PgDn>")
    #expect(driver.state.list.selection == 11)
    try driver.press("<A-9>9999999999999999999999<PgUp>?<A-9>99j")
    #expect(driver.state.list.selection == 0)
  }
}
