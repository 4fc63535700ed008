import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct TimelineKeyTests {
  private func pane(_ driver: DashboardDriver) -> TimelinePane {
    let inside = driver.state.layout.panes[.timeline]?.inside
    return driver.state.timelinePane(width: inside?.width ?? 0, height: inside?.height ?? 0)
  }

  private func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  @Test func `buckets become finer and coarser by hand, and undo brings the old ones back`() throws
  {
    var driver = DashboardDriver()
    try driver.press("3")
    #expect(driver.state.answer?.timeline.unit == .month)
    try driver.press(">")
    #expect(driver.state.answer?.timeline.unit == .week)
    #expect(text(pane(driver).title).contains("by week (set)"))
    try driver.press("<Lt><Lt>")
    #expect(driver.state.answer?.timeline.unit == .quarter)
    #expect(driver.state.view.bucketUnit == .quarter)
    try driver.press("uuu")
    #expect(driver.state.view.bucketUnit == nil)
    #expect(driver.state.answer?.timeline.unit == .month)
  }

  @Test func `past either end buckets go by the room again`() throws {
    var driver = DashboardDriver()
    try driver.press("3>>")
    #expect(driver.state.view.bucketUnit == .day)
    try driver.press(">")
    #expect(driver.state.view.bucketUnit == nil)
    try driver.press("<Lt><Lt><Lt>")
    #expect(driver.state.view.bucketUnit == .decade)
    try driver.press("<Lt>")
    #expect(driver.state.view.bucketUnit == nil)
    #expect(driver.state.answer?.timeline.unit == .month)
  }

  @Test func `other panes leave the buckets alone`() throws {
    var driver = DashboardDriver()
    try driver.press("1><Lt>v2>v")
    #expect(driver.state.view.bucketUnit == nil)
    #expect(driver.state.brush == nil)
  }

  @Test func `more buckets than room scroll with the selection, which keeps its place in time`()
    throws
  {
    var driver = DashboardDriver()
    try driver.press("3gll>>")
    let days = pane(driver)
    #expect(days.hasEarlier || days.hasLater)
    let selected = try #require(driver.state.answer?.timeline.buckets[driver.state.bucket])
    #expect(selected.start.description == "2014-02-24")
    for keys in ["g", "l", "<PgDn><PgDn>", "G", "h", "<PgUp>"] {
      try driver.press(keys)
      #expect(pane(driver).columns.contains(where: \.isSelected) != driver.state.isUndatedSelected)
    }
    try driver.press("g")
    #expect(!pane(driver).hasEarlier)
  }

  @Test func `a brush grows bucket by bucket and becomes the one date range`() throws {
    var driver = DashboardDriver()
    try driver.press("/bomb date:2014<Enter>3Gv<Left><Left>")
    let growing = pane(driver)
    #expect(growing.columns.filter(\.isBrushed).count == 3)
    #expect(growing.stretches.last?.kind == .brush)
    #expect(text(growing.trailing).hasSuffix("Jan – Mar 2016: 1 incident, 4 killed, 11 injured"))
    #expect(driver.state.filter.text == "bomb date:2014")
    try driver.press("<Enter>")
    #expect(driver.state.filter.text == "bomb date:2016-01..2016-03")
    #expect(driver.state.brush == nil)
    #expect(driver.ids == ["s-1"])
    #expect(pane(driver).columns.filter(\.isChosen).count == 3)
    #expect(pane(driver).stretches.map(\.kind) == [.chosen])
    try driver.press("u")
    #expect(driver.state.filter.text == "bomb date:2014")
  }

  @Test func `v begins and ends a brush, Escape drops it`() throws {
    var driver = DashboardDriver()
    try driver.press("3ghv<Esc>")
    #expect(driver.state.brush == nil)
    #expect(driver.state.filter.text == "")
    try driver.press("vlv")
    #expect(driver.state.brush == nil)
    #expect(driver.state.filter.text == "date:2014-01..2014-02")
  }

  @Test func `a brush survives finer buckets and stays with dates`() throws {
    var driver = DashboardDriver()
    try driver.press("3Gv<Right><Right><Right>")
    #expect(driver.state.isUndatedSelected == false)
    try driver.press("<Left>>")
    let days = try #require(
      driver.state.brush.flatMap { driver.state.answer?.timeline.days(of: $0) }
    )
    #expect(days.lowerBound.description == "2016-02-01")
    #expect(days.upperBound.description == "2016-03-06")
  }

  @Test func `what has no date is counted beside the buckets and one key away`() throws {
    var driver = DashboardDriver()
    #expect(text(pane(driver).trailing).hasPrefix("1 undated"))
    try driver.press("3G")
    #expect(!driver.state.isUndatedSelected)
    try driver.press("l<PgDn>G")
    #expect(driver.state.isUndatedSelected)
    #expect(text(pane(driver).trailing) == "▸1 undated")
    try driver.press("<Enter>")
    #expect(driver.state.filter.text == "is:undated")
    #expect(driver.ids == ["s-11"])
    try driver.press("<Enter>")
    #expect(driver.state.filter.text == "")
    try driver.press("v")
    #expect(driver.state.brush == nil)
    #expect(driver.state.message != nil)
  }

  @Test func `the mouse drags a brush, and a second click takes a bucket`() throws {
    var driver = DashboardDriver()
    let area = try #require(driver.state.layout.panes[.timeline]).inside
    let cells = pane(driver).cells
    func send(_ kind: MouseEvent.Kind, bucket: Int, row: Int) {
      let column = area.column + cells.cells(of: bucket).upperBound - 1
      driver.send(.mouseUsed(MouseEvent(kind: kind, column: column, row: row)))
    }
    send(.pressed, bucket: 3, row: area.row)
    send(.dragged, bucket: 4, row: area.row)
    send(.dragged, bucket: 5, row: 0)
    #expect(driver.state.brush == 3...5)
    send(.released, bucket: 5, row: 0)
    #expect(driver.state.filter.text == "date:2014-04..2014-06")
    send(.pressed, bucket: 8, row: area.row)
    send(.released, bucket: 8, row: area.row)
    #expect(driver.state.filter.text == "date:2014-04..2014-06")
    send(.pressed, bucket: 8, row: area.row)
    send(.released, bucket: 8, row: area.row)
    #expect(driver.state.filter.text == "date:2014-09")
    send(.dragged, bucket: 1, row: area.row)
    #expect(driver.state.brush == nil)
  }

  @Test(arguments: [78, 118, 198])
  func `a stretch shows its line between the words that stand in it`(width: Int) throws {
    var driver = DashboardDriver()
    for query in ["after:2014-03 before:2015-10", "date:2015", "after:2014-12 before:2015-04"] {
      try driver.press("x/\(query)<Enter>")
      let pane = driver.state.timelinePane(width: width, height: 3)
      let cells = try #require(pane.stretches.first).cells
      var shown = Set(cells)
      for label in pane.labels {
        shown.subtract(label.column - 1...label.column + label.text.count)
      }
      shown.subtract([cells.lowerBound, cells.upperBound - 1])
      let words = pane.labels.count { cells.contains($0.column) }
      #expect(shown.count >= words - 1 && !shown.isEmpty, "\(query): \(pane.labels) in \(cells)")
    }
  }

  @Test(arguments: Timeline.Unit.allCases.filter { $0 < .century })
  func `words on the axis never touch and tell both ends`(unit: Timeline.Unit) throws {
    var driver = DashboardDriver()
    try driver.press("3g")
    for _ in 0..<20 where driver.state.answer?.timeline.unit != unit {
      try driver.press((driver.state.answer?.timeline.unit ?? .day) < unit ? "<Lt>" : ">")
    }
    try #require(driver.state.answer?.timeline.unit == unit)
    for width in [10, 21, 40, 78, 118, 198] {
      let pane = driver.state.timelinePane(width: width, height: 3)
      var end = -1
      for label in pane.labels {
        #expect(label.column > end, "\(label) in \(width)")
        end = label.column + label.text.count
        #expect(end <= width)
      }
      #expect(pane.labels.first?.column == 0)
      #expect(pane.columns.count <= 1 || width < 30 || pane.labels.count > 1)
    }
  }
}
