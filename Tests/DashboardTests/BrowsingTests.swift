import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct BrowsingTests {
  @Test func `q quits from the main screen only`() throws {
    var driver = DashboardDriver()
    try driver.press("?q")
    #expect(driver.effects == [])
    #expect(driver.state.mode == .overlay)
    #expect(driver.state.message?.text.contains("Esc") == true)
    try driver.press("<Esc>/q<Esc>")
    #expect(!driver.effects.contains(.quit))
    #expect(driver.state.filter.text == "q")
    try driver.press("q")
    #expect(driver.effects.last == .quit)
  }

  @Test func `Escape never quits`() throws {
    var driver = DashboardDriver()
    try driver.press("<Esc><Esc>z<Esc>")
    #expect(driver.effects == [])
    #expect(driver.state.zoomed == nil)
  }

  @Test func `Tab goes round the panes and numbers go to them`() throws {
    var driver = DashboardDriver()
    var panes: [Pane] = []
    for _ in 0..<7 {
      panes.append(driver.state.focus)
      try driver.press("<Tab>")
    }
    #expect(panes == [.list, .bars, .timeline, .detail, .map, .figures, .list])
    try driver.press("4")
    #expect(driver.state.focus == .detail)
    try driver.press("<S-Tab>")
    #expect(driver.state.focus == .timeline)
  }

  @Test func `the list stops at both ends and shows the selection`() throws {
    var driver = DashboardDriver(columns: 80, rows: 16)
    let area = try #require(driver.state.layout.panes[.list]).inside
    try driver.press("k")
    #expect(driver.state.list.selection == 0)
    try driver.press("G")
    #expect(driver.state.list.selection == 11)
    let pane = driver.state.listPane(width: area.width, height: area.height)
    #expect(pane.rows.count < 12)
    #expect(pane.rows.last?.isSelected == true)
    try driver.press("gjj")
    #expect(driver.state.list.selection == 2)
  }

  @Test func `undated incidents come last in either direction`() throws {
    var driver = DashboardDriver()
    #expect(driver.ids.last == "s-11")
    try driver.press("S")
    #expect(driver.ids.last == "s-11")
    #expect(driver.ids.first != "s-1")
  }

  @Test func `s goes through the orders and the list says which`() throws {
    var driver = DashboardDriver()
    try driver.press("s")
    #expect(driver.state.view.order.first == SortKey(.killed, ascending: false))
    #expect(driver.ids.first == "s-9")
    let pane = driver.state.listPane(width: 70, height: 12)
    #expect(pane.columns.first { $0.title == "killed" }?.ascending == false)
    #expect(pane.columns.first { $0.title == "killed" }?.place == 1)
    #expect(pane.columns.first { $0.title == "date" }?.place == 2)
    #expect(pane.columns.first { $0.title == "country" }?.ascending == nil)
  }

  @Test func `d and m change what the bars say`() throws {
    var driver = DashboardDriver()
    try driver.press("ddd")
    #expect(driver.state.view.dimension == .kind)
    #expect(driver.state.barsPane(height: 10).title.first?.text == "Kinds")
    try driver.press("m")
    #expect(driver.state.barsPane(height: 10).trailing.first?.text.hasPrefix("killed") == true)
    #expect(driver.state.barsPane(height: 10).scale == 126)
  }

  @Test func `what looks like the same event can be counted once, and that is said`() throws {
    var driver = DashboardDriver()
    try driver.press("D")
    #expect(driver.ids.count == 11)
    let trailing = driver.state.listPane(width: 70, height: 10).trailing.map(\.text).joined()
    #expect(trailing.hasPrefix("1 folded"))
    #expect(driver.state.headerPane.figures.first?.line.map(\.text).joined() == "11 incidents")
    try driver.press("u")
    #expect(driver.ids.count == 12)
  }

  @Test func `a theme is tried while choosing and Escape brings the old one back`() throws {
    var driver = DashboardDriver()
    try driver.press("tk")
    #expect(driver.state.theme == "day")
    #expect(driver.effects == [.useTheme("day")])
    try driver.press("<Esc>")
    #expect(driver.state.theme == "night")
    #expect(driver.effects == [.useTheme("day"), .useTheme("night")])
    try driver.press("tk<Enter>")
    #expect(driver.state.theme == "day")
    #expect(driver.state.mode == .browsing)
  }

  @Test func `a brief is chosen, read and left step by step`() throws {
    var driver = DashboardDriver()
    try driver.press("b<Enter>")
    let reading = try #require(driver.state.overlayPane)
    guard case .text(let lines, _) = reading.content else {
      Issue.record("a brief is a text")
      return
    }
    let text = lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
    #expect(text.contains("expires 20 Jun 2016"))
    #expect(text.contains("Egypt"))
    try driver.press("<Esc>")
    #expect(driver.state.overlay == .briefs(ScrollPosition(), reading: false, scroll: 0))
    try driver.press("<Esc>")
    #expect(driver.state.overlay == nil)
  }

  @Test func `copying hands the incident to the clipboard`() throws {
    var driver = DashboardDriver()
    try driver.press("y")
    guard case .copy(let text, _)? = driver.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("20 Mar 2016, Cairo, Egypt"))
    #expect(text.contains("killed 4, injured 11"))
    #expect(text.contains("https://example.org/1"))
  }

  @Test func `only web links are opened`() throws {
    var driver = DashboardDriver()
    try driver.press("o")
    #expect(driver.effects == [.open("https://example.org/1")])
    try driver.press("jo")
    #expect(driver.effects.count == 1)
    #expect(driver.state.message?.text == "this incident gives no link")
  }

  @Test func `with reduced motion reading is told in tenths, without a bar`() {
    var state = DashboardState(reducesMotion: true)
    _ = state.apply(.started(Viewport(columns: 100, rows: 30)))
    var seen: [String] = []
    for read in stride(from: 0, through: 100, by: 3) {
      let progress = LoadProgress(bytesRead: read, bytesTotal: 100, incidents: read)
      _ = state.apply(.loadProgressed(progress, nil))
      #expect(state.progressPane?.fraction == nil)
      let words = state.progressPane?.words ?? ""
      if seen.last != words { seen.append(words) }
    }
    #expect(seen == stride(from: 0, through: 90, by: 10).map { "reading · \($0) % of 100 B" })
  }

  @Test(arguments: [false, true])
  func `it is said that the older release is read`(isStill: Bool) throws {
    var state = DashboardState(reducesMotion: isStill)
    _ = state.apply(.started(Viewport(columns: 100, rows: 30)))
    var progress = LoadProgress(bytesRead: 50, bytesTotal: 100, incidents: 12)
    progress.isOfOlderRelease = true
    _ = state.apply(.loadProgressed(progress, nil))
    let words = try #require(state.progressPane?.words)
    #expect(words.hasPrefix("reading the older release · 50 %"))
  }

  @Test func `what has come of a load can be browsed, and the selection stays`() throws {
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 100, rows: 30)))
    let progress = LoadProgress(bytesRead: 50, bytesTotal: 100, incidents: 12)
    let part = StoreReference(SampleIncidents.store())
    let effects = state.apply(.loadProgressed(progress, part))
    guard case .ask(let question, let store, let generation)? = effects.first else {
      Issue.record("a partial store is asked")
      return
    }
    _ = state.apply(.answered(try store.store.answer(question), generation: generation))
    let words = state.progressPane?.words ?? ""
    #expect(words == "reading · 50 % · 12 incidents · 50 B of 100 B")
    #expect(state.progressPane?.fraction?.part == 50)
    #expect(state.progressPane?.fraction?.whole == 100)
    #expect(state.apply(.keyPressed(.escape)) == [.stopLoad])
    _ = state.apply(.keyPressed(.down))
    let chosen = state.selectedIncident?.id
    let whole = StoreReference(SampleIncidents.store())
    for effect in state.apply(.loadFinished(whole, counters: [])) {
      guard case .ask(let question, let store, let generation) = effect else { continue }
      _ = state.apply(.answered(try store.store.answer(question), generation: generation))
    }
    #expect(state.loading == .ready)
    #expect(state.selectedIncident?.id == chosen)
  }

  @Test func `a load that was stopped leaves what had come, and says that it is not all`() throws {
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 100, rows: 30)))
    let part = StoreReference(SampleIncidents.store())
    let progress = LoadProgress(bytesRead: 50, bytesTotal: 100, incidents: 12, isMilestone: true)
    _ = state.apply(.loadProgressed(progress, part))
    #expect(state.apply(.keyPressed(.escape)) == [.stopLoad])
    for effect in state.apply(.loadStopped(part, counters: [])) {
      guard case .ask(let question, let store, let generation) = effect else { continue }
      _ = state.apply(.answered(try store.store.answer(question), generation: generation))
    }
    #expect(state.loading == .stopped)
    #expect(state.progressPane == nil)
    #expect(state.message?.text == "stopped; what had come stays")
    #expect(state.answer?.matched.tally.incidents == part.store.dataset.count)
    #expect(state.apply(.keyPressed(.escape)) == [])
  }

  @Test func `a comparison that was stopped leaves all of the newer release, and says so`() {
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 100, rows: 30)))
    var progress = LoadProgress(bytesRead: 50, bytesTotal: 100, incidents: 12)
    progress.isOfOlderRelease = true
    let newer = StoreReference(SampleIncidents.store())
    _ = state.apply(.loadProgressed(progress, newer))
    #expect(state.apply(.keyPressed(.escape)) == [.stopLoad])
    _ = state.apply(.comparisonStopped(newer, counters: []))
    #expect(state.loading == .ready)
    #expect(state.message?.text == "stopped; nothing is compared with the older release")
    #expect(!state.headerPane.title.map(\.text).joined().contains("stopped"))
  }

  @Test func `a load that fails says why in the list`() {
    var state = DashboardState()
    _ = state.apply(.loadFailed(.empty(file: "x.csv")))
    #expect(state.listPane(width: 40, height: 10).emptyText == "x.csv: the file is empty")
  }

  @Test func `scrolling leaves the selection while it can be seen, and takes it along then`() throws
  {
    var driver = DashboardDriver(columns: 80, rows: 16)
    let height = driver.state.layout.rows(of: .list)
    try #require(height < driver.ids.count)
    let most = driver.ids.count - height
    try driver.press("j<C-e>")
    #expect(driver.state.list.first == 1)
    #expect(driver.state.list.selection == 1)
    try driver.press("<A-9><C-e>")
    #expect(driver.state.list.first == most)
    #expect(driver.state.list.selection == max(1, most))
    try driver.press("G")
    let last = driver.state.list.selection
    #expect(last == driver.ids.count - 1)
    try driver.press("<C-y>")
    #expect(driver.state.list.first == most - 1)
    #expect(driver.state.list.selection == last - 1)
    try driver.press("<A-9>9<C-y>")
    #expect(driver.state.list.first == 0)
    #expect(driver.state.list.selection == height - 1)
    let area = try #require(driver.state.layout.panes[.list]).inside
    driver.send(.mouseUsed(MouseEvent(kind: .wheelDown, column: area.column, row: area.row)))
    #expect(driver.state.list.first == min(3, most))
    #expect(driver.state.list.selection == height - 1)
  }

  @Test func `bars scroll like the list, and panes without rows stay as they are`() throws {
    var driver = DashboardDriver(columns: 60, rows: 14)
    try driver.press("2<C-e>")
    let first = driver.state.bars.first
    #expect(driver.state.bars.selection >= first)
    try driver.press("<C-y><C-y>")
    #expect(driver.state.bars.first == 0)
    let before = driver.state
    try driver.press("3<C-e>")
    #expect(driver.state.bucket == before.bucket)
    #expect(driver.state.bars == before.bars && driver.state.list == before.list)
  }

  @Test func `a click selects and the wheel scrolls`() throws {
    var driver = DashboardDriver()
    let area = try #require(driver.state.layout.panes[.list]).inside
    driver.send(.mouseUsed(MouseEvent(kind: .pressed, column: area.column + 3, row: area.row + 4)))
    #expect(driver.state.list.selection == 3)
    driver.send(.mouseUsed(MouseEvent(kind: .wheelUp, column: area.column, row: area.row)))
    #expect(driver.state.list.first == 0)
    #expect(driver.state.list.selection == 3)
    let bars = try #require(driver.state.layout.panes[.bars]).inside
    let event = MouseEvent(kind: .pressed, column: bars.column + 1, row: bars.row + 1)
    driver.send(.mouseUsed(event))
    #expect(driver.state.focus == .bars)
    #expect(driver.state.filter.text == "")
    driver.send(.mouseUsed(event))
    #expect(driver.state.filter.text != "")
  }

  @Test func `nothing traps without any data`() throws {
    var driver = DashboardDriver(MemoryStore(SampleIncidents.empty()))
    try driver.press("jkGg2<Enter>3<Enter>l4jsmdz[]oy<Space>/x<Tab><Enter>ux?jj<Esc>H<Esc>b")
    #expect(driver.ids == [])
    #expect(driver.state.listPane(width: 30, height: 5).emptyText == "the file holds no incidents")
  }
}
