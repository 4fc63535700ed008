import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct ComparisonKeyTests {
  private func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  private func further(_ driver: DashboardDriver) -> [String] {
    driver.state.headerPane.further.map { text($0.line) }
  }

  @Test func `a brush is kept as B, and the figures show A against it`() throws {
    var driver = DashboardDriver()
    try driver.press("3Gv<Left><Left>V")
    #expect(driver.state.view.comparison?.dateTermValue == "2016-01..2016-03")
    #expect(driver.state.brush == nil)
    #expect(driver.state.filter.text == "")
    try driver.press("/date:2015<Enter>")
    #expect(
      Array(further(driver).prefix(3)) == [
        "A 2015  B Jan – Mar 2016", "A 5  B 3 incidents, +67 %",
        "A ≥12  B ≥7 killed, change not certain",
      ]
    )
    let pane = driver.state.timelinePane(width: 118, height: 4)
    #expect(pane.stretches.map(\.kind) == [.chosen, .compared])
  }

  @Test func `each bar tells what it comes to in B`() throws {
    var driver = DashboardDriver()
    try driver.press("/date:2016<Enter>V")
    let rows = driver.state.barsPane(height: 20).rows
    let egypt = try #require(rows.first { $0.label == "Egypt" })
    #expect(egypt.compared == 2)
    #expect(text(egypt.figure) == "2 B 2")
    try driver.press("xm")
    let killed = driver.state.barsPane(height: 20).rows.first { $0.label == "Egypt" }
    #expect(killed.map { text($0.figure) } == "≥9 B ≥7")
  }

  @Test func `V again, or without a stretch, drops the comparison, and undo brings it back`() throws
  {
    var driver = DashboardDriver()
    try driver.press("V")
    #expect(driver.state.view.comparison == nil)
    #expect(driver.state.message?.text.contains("v") == true)
    try driver.press("/date:2015<Enter>V")
    #expect(driver.state.view.comparison?.dateTermValue == "2015")
    try driver.press("V")
    #expect(driver.state.view.comparison == nil)
    try driver.press("u")
    #expect(driver.state.view.comparison?.dateTermValue == "2015")
    try driver.press("xV")
    #expect(driver.state.view.comparison == nil)
    #expect(driver.state.answer?.comparison == nil)
  }

  @Test func `where there is one line the comparison takes the place of the figures`() throws {
    var driver = DashboardDriver(columns: 80, rows: 24)
    try driver.press("/date:2015<Enter>V/<C-u>date:2014<Enter>")
    let pane = driver.state.headerPane
    #expect(text(pane.figures[0].line) == "A 3  B 5 incidents, −40 %")
    #expect(pane.figures.allSatisfy { $0.subject == .comparison })
  }
}
