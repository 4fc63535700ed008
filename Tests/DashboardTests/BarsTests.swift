import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct BarsTests {
  private func text(_ line: StyledLine?) -> String { (line ?? []).map(\.text).joined() }

  @Test func `Space lets bars in beside each other and minus rules them out`() throws {
    var driver = DashboardDriver()
    try driver.press("2")
    let labels = driver.state.barsPane(height: 20).rows.map(\.label)
    try driver.press("<Space>j<Space>j-")
    let choices = driver.state.barsPane(height: 20).rows.map(\.choice)
    #expect(choices.prefix(4) == [.chosen, .chosen, .excluded, .none])
    #expect(driver.state.barsPane(height: 20).rows.map(\.label) == labels)
    #expect(driver.state.filter.text == "country:EG,TR -country:AU")
    try driver.press("-k<Space>k<Space>")
    #expect(driver.state.filter.text == "")
    try driver.press("u")
    #expect(driver.state.filter.text == "country:EG")
  }

  @Test func `minus elsewhere says where it works and changes nothing`() throws {
    var driver = DashboardDriver()
    try driver.press("-")
    #expect(driver.state.message?.text.contains("bar") == true)
    #expect(driver.state.filter.text == "")
  }

  @Test func `B orders the bars, and the selected value stays selected`() throws {
    var driver = DashboardDriver()
    try driver.press("2jj")
    let before = driver.state.barsPane(height: 20)
    let selected = try #require(before.rows.first { $0.isSelected }?.label)
    try driver.press("B")
    let after = driver.state.barsPane(height: 20)
    #expect(text(after.trailing).hasPrefix("incidents by name"))
    #expect(text(before.shortTrailing) == "" && text(after.shortTrailing) == "by name")
    #expect(after.rows.first { $0.isSelected }?.label == selected)
    let labels = after.rows.map { $0.label.lowercased() }
    #expect(labels.sorted() == labels && after.rows != before.rows)
    try driver.press("u")
    #expect(driver.state.view.facetOrder == .value)
  }

  @Test func `the last row tells what the bars that are not seen come to`() throws {
    var driver = DashboardDriver()
    try driver.press("/date:2015<Enter>")
    let whole = driver.state.barsPane(height: 40)
    #expect(whole.rest == nil)
    let pane = driver.state.barsPane(height: 6)
    #expect(pane.rows.count == 5)
    let hidden = whole.rows.dropFirst(5).reduce(0) { $0 + $1.matched }
    #expect(text(pane.rest) == "… \(whole.count - 5) more · \(hidden) incidents")
  }

  @Test func `a single bar is told how to group by something else`() throws {
    var driver = DashboardDriver(MemoryStore(SampleIncidents.one()))
    #expect(text(driver.state.barsPane(height: 6).rest) == "d groups otherwise")
    try driver.press(":group by month<Enter>")
    #expect(driver.state.barsPane(height: 6).rest != nil)
    #expect(DashboardDriver().state.barsPane(height: 40).rest == nil)
  }

  @Test func `what is unknown to the gazetteer is flagged and the part in all is told`() throws {
    var driver = DashboardDriver()
    try driver.press("2G")
    let pane = driver.state.barsPane(height: 20)
    #expect(pane.rows.contains { $0.label == "Republic of Nowhere ?" })
    #expect(text(pane.remarks.last) == "8.3 % of 12 incidents")
    try driver.press("g")
    let remarks = driver.state.barsPane(height: 20).remarks.map { text($0) }
    #expect(remarks == ["Egypt", "declared province", "25 % of 12 incidents"])
  }

  @Test func `a view that names a column waits for the data to have it`() {
    var view = ViewSettings()
    view.dimension = .column("planet")
    view.order = [SortKey(.column("moon"), ascending: true)]
    var state = DashboardState(view: view)
    let store = StoreReference(SampleIncidents.store())
    _ = state.apply(
      .loadProgressed(LoadProgress(bytesRead: 1, bytesTotal: 2, incidents: 12), store)
    )
    #expect(state.view.dimension == .column("planet"))
    _ = state.apply(.loadFinished(store, counters: []))
    #expect(state.view.dimension == .country)
    #expect(state.view.order == ViewSettings().order)
    #expect(state.message?.isFailure == true)
  }
}
