import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// Layouts by keys and by the mouse.
@Suite struct LayoutKeyTests {
  private func driver(_ columns: Int = 120, _ rows: Int = 36) -> DashboardDriver {
    DashboardDriver(columns: columns, rows: rows)
  }

  @Test func `L goes through the layouts and names each`() throws {
    var driver = driver()
    var names: [String] = []
    for _ in LayoutPreset.allCases {
      try driver.press("L")
      names.append(driver.state.message?.text ?? "")
      #expect(driver.state.layout.shows(driver.state.focus))
    }
    #expect(
      names == [
        "layout: list and detail", "layout: map first", "layout: timeline wide", "layout: charts",
        "layout: overview",
      ]
    )
  }

  @Test func `a layout without the pane that has the keys gives them to its first`() throws {
    var driver = driver()
    try driver.press("LLLL")
    #expect(driver.state.focus == .bars)
    #expect(!driver.state.layout.shows(.list))
    try driver.press("1")
    #expect(driver.state.layout.shows(.list) && !driver.state.layout.shows(.map))
    try driver.press("2")
    #expect(driver.state.layout.shows(.map))
  }

  @Test func `Tab stays with the panes of the layout`() throws {
    var driver = driver()
    try driver.press("L")
    var seen: Set<Pane> = []
    for _ in 0..<6 {
      seen.insert(driver.state.focus)
      try driver.press("<Tab>")
    }
    #expect(seen == [.figures, .list, .detail])
  }

  @Test func `parentheses and braces move the dividers as far as the panes allow`() throws {
    var driver = driver()
    let before = try #require(driver.state.layout.panes[.list])
    try driver.press("))}")
    let after = try #require(driver.state.layout.panes[.list])
    #expect(after.width == before.width + 4 && after.height == before.height + 1)
    try driver.press("(({")
    #expect(driver.state.layout.panes[.list] == before)
    for _ in 0..<80 { try driver.press("({") }
    let least = try #require(driver.state.layout.panes[.list])
    #expect(least.width >= 28 && least.height >= 5)
    try driver.press(")")
    #expect(driver.state.layout.panes[.list]?.width == least.width + 2)
    try driver.press("<A-1>0)")
    #expect(driver.state.layout.panes[.list]?.width == least.width + 22)
  }

  @Test func `a layout finds its dividers again when one comes back to it`() throws {
    var driver = driver()
    try driver.press("L))L")
    #expect(driver.state.arrangement == LayoutChoice(.map))
    try driver.press("LLLL")
    #expect(driver.state.arrangement.preset == .list)
    #expect(driver.state.arrangement.isMoved)
  }

  @Test func `where nothing lies side by side that is said`() throws {
    var driver = driver(60, 60)
    try driver.press(")")
    #expect(driver.state.message?.text == "no panes lie side by side here")
    try driver.press("z}")
    #expect(driver.state.message?.text == "one pane has the screen; z shows all again")
  }

  @Test func `the timeline asks for as many buckets as its layout has room for`() throws {
    var driver = driver(200, 60)
    let before = driver.state.answer?.question.bucketLimit ?? 0
    try driver.press("LLL")
    #expect((driver.state.answer?.question.bucketLimit ?? 0) > before)
  }

  @Test func `the mouse drags a divider`() throws {
    var driver = driver()
    let list = try #require(driver.state.layout.panes[.list])
    let row = list.row + 4
    driver.send(.mouseUsed(MouseEvent(kind: .pressed, column: list.width - 1, row: row)))
    driver.send(.mouseUsed(MouseEvent(kind: .dragged, column: list.width - 12, row: row)))
    driver.send(.mouseUsed(MouseEvent(kind: .released, column: list.width - 12, row: row)))
    let moved = driver.state.layout.panes[.list]?.width
    #expect(moved == list.width - 12)
    driver.send(.mouseUsed(MouseEvent(kind: .dragged, column: 50, row: row)))
    #expect(driver.state.layout.panes[.list]?.width == moved)
  }

  @Test func `the palette shows a layout as it comes`() throws {
    var driver = driver()
    try driver.press("L))")
    try driver.press(":layout list<Enter>")
    #expect(driver.state.arrangement == LayoutChoice(.list))
  }

  @Test func `a session keeps the layout with its dividers and brings it back`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("LL))4zq")
    guard case .session(let session, _) = driver.kept.last else {
      Issue.record("no session was kept")
      return
    }
    #expect(driver.state.arrangement.isMoved)
    var recalled = RecalledCase()
    recalled.session = session
    var resumed = DashboardDriver(keepsCase: true, resumes: true)
    resumed.send(.recalled(recalled))
    #expect(resumed.state.arrangement == driver.state.arrangement)
    #expect(resumed.state.focus == .detail && resumed.state.zoomed == .detail)
    var fresh = DashboardDriver(keepsCase: true)
    fresh.send(.recalled(recalled))
    #expect(fresh.state.arrangement == LayoutChoice())
  }

  @Test func `a layout alone is worth keeping where a session waits`() throws {
    var driver = DashboardDriver(keepsCase: true)
    var recalled = RecalledCase()
    recalled.session = Session(line: "by=kind")
    driver.send(.recalled(recalled))
    try driver.press("Lq")
    #expect(driver.kept.count == 1)
  }

  @Test func `a dashboard that begins with a layout shows it`() {
    var state = DashboardState(arrangement: LayoutChoice(.charts))
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    #expect(state.focus == .bars)
    #expect(Set(state.layout.panes.keys) == [.bars, .map, .timeline])
    _ = state.apply(.viewSet(ViewSettings(), typed: "", layout: LayoutChoice(.map)))
    #expect(state.focus == .list && state.layout.shows(.map))
    _ = state.apply(.viewSet(ViewSettings(), typed: ""))
    #expect(state.arrangement == LayoutChoice())
  }

  @Test func `a view line carries the layout and one without leaves it`() throws {
    var driver = driver()
    try driver.press("LL")
    #expect(driver.state.viewLine.description.contains("layout=map"))
    try driver.press("WaEgypt<Enter><Esc>LW<Enter>")
    #expect(driver.state.arrangement.preset == .map)
  }
}
