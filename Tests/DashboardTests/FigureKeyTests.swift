import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct FigureKeyTests {
  /// A dashboard with a figure of that subject selected.
  private func selecting(_ subject: FigureSubject) throws -> DashboardDriver {
    var driver = DashboardDriver()
    try driver.press("<S-Tab>")
    #expect(driver.state.focus == .figures)
    for _ in 0..<20 {
      let pane = driver.state.headerPane
      let selected = try #require((pane.figures + pane.further).first { $0.isSelected })
      if selected.subject == subject { return driver }
      try driver.press("<Right>")
    }
    Issue.record("there is no figure of \(subject)")
    return driver
  }

  @Test func `a click on a figure does what Enter does there, and only there`() throws {
    var driver = DashboardDriver()
    let pane = driver.state.headerPane
    let subjects = (pane.figures + pane.further).map(\.subject)
    let index = try #require(subjects.firstIndex(of: .killedUnknown))
    var measure = ScreenMeasure()
    measure.figures = [FigurePlace(index: index, row: 0, columns: 40..<52)]
    driver.send(.measured(measure))
    for column in [39, 52] {
      driver.send(.mouseUsed(MouseEvent(kind: .pressed, column: column, row: 0)))
      #expect(driver.state.filter.text.isEmpty)
    }
    driver.send(.mouseUsed(MouseEvent(kind: .pressed, column: 51, row: 0)))
    #expect(driver.state.filter.text == "killed:?")
    #expect(driver.state.focus == .list)
    #expect(driver.ids.count == 3)
  }

  @Test(arguments: [
    (FigureSubject.incidents, "", Pane.list), (.killed, "killed:>0", .list),
    (.killedUnknown, "killed:?", .list), (.injured, "injured:>0", .list),
    (.injuredUnknown, "injured:?", .list), (.countries, "", .bars), (.period, "", .timeline),
    (.undated, "is:undated", .list), (.counter(0), "after:2015", .list),
  ])
  func `Enter leads to the incidents behind a figure`(
    subject: FigureSubject,
    filter: String,
    pane: Pane
  ) throws {
    var driver = try selecting(subject)
    try driver.press("<Enter>")
    #expect(driver.state.filter.text == filter)
    #expect(driver.state.focus == pane)
    if subject == .killedUnknown { #expect(driver.ids.count == 3) }
    try driver.press("uuuu")
    #expect(driver.state.filter.text == "")
  }

  @Test func `the figure of countries brings bars of countries`() throws {
    var driver = DashboardDriver()
    try driver.press("ddd<S-Tab>lll<Enter>")
    #expect(driver.state.view.dimension == .country)
    #expect(driver.state.focus == .bars)
  }

  @Test func `the selection stops at both ends and never fills the screen`() throws {
    var driver = DashboardDriver()
    try driver.press("<S-Tab>hz")
    #expect(driver.state.zoomed == nil)
    #expect(driver.state.headerPane.figures.first?.isSelected == true)
    try driver.press("G")
    #expect(driver.state.headerPane.further.last?.isSelected == true)
    try driver.press("llg")
    #expect(driver.state.headerPane.figures.first?.isSelected == true)
    #expect(driver.state.layout.panes.count == 5)
  }

  @Test func `on a small screen the list stays under the figures`() throws {
    var driver = DashboardDriver(columns: 50, rows: 12)
    try driver.press("2<S-Tab><S-Tab>")
    #expect(driver.state.focus == .figures)
    #expect(Array(driver.state.layout.panes.keys) == [.list])
  }

  @Test func `nothing traps without data`() throws {
    var driver = DashboardDriver(MemoryStore(SampleIncidents.empty()))
    try driver.press("<S-Tab>l<Enter><S-Tab>GhV<Enter>3vlv>V")
    #expect(driver.ids == [])
  }
}
