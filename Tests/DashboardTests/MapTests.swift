import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct MapTests {
  private func driver(columns: Int = 120, rows: Int = 36) -> DashboardDriver {
    DashboardDriver(MemoryStore(SampleIncidents.places()), columns: columns, rows: rows)
  }

  private func pane(_ driver: DashboardDriver) throws -> MapPane {
    let inside = try #require(driver.state.layout.panes[.map]).inside
    return driver.state.mapPane(width: inside.width, height: inside.height)
  }

  private func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  @Test func `a map is asked for only while one is shown`() throws {
    var driver = driver(columns: 80, rows: 24)
    #expect(driver.state.answer?.map == nil)
    try driver.press("5")
    #expect(driver.state.layout.shows(.map))
    #expect(!driver.state.layout.shows(.detail))
    #expect(driver.state.answer?.map != nil)
    try driver.press("1z")
    #expect(!driver.state.layout.shows(.map))
    #expect(driver.state.answer?.question.map == nil)
  }

  @Test func `the crosshair begins where most has happened and Enter leaves only that`() throws {
    var driver = driver()
    try driver.press("5<Enter>")
    #expect(driver.state.view.query.boxes.count == 1)
    #expect(driver.ids.sorted() == ["p-1", "p-2", "p-3", "p-4"])
    try driver.press("<Enter>")
    #expect(driver.state.filter.text.isEmpty)
    try driver.press("u")
    #expect(driver.ids.count == 4)
  }

  @Test func `a box in the filter leaves the map as it is`() throws {
    var driver = driver()
    let before = driver.state.answer?.map
    try driver.press("5<Enter>")
    let after = try #require(driver.state.answer?.map)
    #expect(after.grid == before?.grid)
    #expect(after.cells.map(\.matched) == before?.cells.map(\.matched))
    #expect(after.cells.contains { !$0.isChosen })
  }

  @Test func `the map fits to what matches until it is moved by hand, and g lets it fit again`()
    throws
  {
    var driver = driver()
    try driver.press("/egypt<Enter>")
    let egypt = try #require(driver.state.answer?.map?.grid)
    #expect(egypt.span < 30 * FixedDegrees.one)
    try driver.press("5>")
    let near = try #require(driver.state.answer?.map?.grid)
    #expect(near.columnWidth < egypt.columnWidth)
    try driver.press("x")
    #expect(driver.state.answer?.map?.grid == near)
    try driver.press("g")
    #expect(try #require(driver.state.answer?.map?.grid).span > 100 * FixedDegrees.one)
    try driver.press("G")
    #expect(driver.state.answer?.map?.grid.isWorld == true)
  }

  @Test func `zooming keeps the crosshair over its place`() throws {
    var driver = driver()
    try driver.press("5>")
    for key in [">", ">", ">", "<lt>", "<lt>", ">"] {
      let before = try #require(try pane(driver).crosshair)
      let point = driver.state.map.crosshair
      try driver.press(key)
      let after = try #require(try pane(driver).crosshair)
      #expect(abs(after.column - before.column) <= 1 && abs(after.row - before.row) <= 1)
      #expect(driver.state.map.crosshair == point)
    }
    try driver.press(String(repeating: "<lt>", count: 12))
    #expect(driver.state.answer?.map?.grid.isWorld == true)
  }

  @Test func `the crosshair pulls the map along at its edge and stops at the poles`() throws {
    var driver = driver()
    try driver.press("5>>")
    let before = try #require(driver.state.answer?.map?.grid)
    try driver.press(String(repeating: "l", count: before.columns))
    let after = try #require(driver.state.answer?.map?.grid)
    #expect(after.west != before.west)
    #expect(after.columnWidth == before.columnWidth)
    let point = try #require(driver.state.map.crosshair)
    #expect(after.cell(of: point) != nil)
    for _ in 0..<60 { try driver.press("<PgUp>") }
    let north = try #require(driver.state.answer?.map?.grid)
    #expect(north.north >= 89 * FixedDegrees.one)
    #expect(north.cell(of: try #require(driver.state.map.crosshair)) != nil)
  }

  @Test func `on a map of the world one goes round`() throws {
    var driver = driver()
    try driver.press("5G")
    let grid = try #require(driver.state.answer?.map?.grid)
    let start = driver.state.mapPane(width: grid.columns, height: grid.rows).crosshair
    try driver.press(String(repeating: "h", count: grid.columns))
    #expect(driver.state.mapPane(width: grid.columns, height: grid.rows).crosshair == start)
    #expect(driver.state.answer?.map?.grid == grid)
  }

  @Test func `v draws a box that Enter makes the filter and Escape drops`() throws {
    var driver = driver()
    try driver.press("5vlj<Esc>")
    #expect(driver.state.map.corner == nil)
    #expect(driver.state.filter.text.isEmpty)
    try driver.press("vhkk")
    let drawn = try pane(driver).cells.count { $0.isBoxed }
    #expect(drawn == 6)
    try driver.press("v")
    let grid = try #require(driver.state.answer?.map?.grid)
    let box = try #require(driver.state.view.query.boxes.first)
    #expect(box.width == 2 * grid.columnWidth)
    #expect(box.north - box.south == 3 * grid.rowHeight)
    #expect(driver.ids.count == 4)
  }

  @Test func `a country without coordinates is filtered by its name, and the pane says so`() throws
  {
    var driver = DashboardDriver()
    try driver.press("5")
    #expect(text(try pane(driver).notes) == "12 by country only · 1 nowhere")
    try driver.press("m<Enter>")
    #expect(driver.state.filter.text == "country:IQ")
    #expect(driver.ids == ["s-9"])
    try driver.press("<Enter>")
    #expect(driver.ids.count == 13)
  }

  @Test func `the frame tells what is under the crosshair and what is not on the map`() throws {
    var driver = driver(columns: 200, rows: 60)
    try driver.press("5/bombing<Enter>")
    let shown = try pane(driver)
    #expect(text(shown.notes) == "0/1 by country only · 1/1 nowhere")
    #expect(text(shown.trailing).contains("of 3 incidents"))
    try driver.press("x")
    #expect(text(try pane(driver).notes) == "1 by country only · 1 nowhere")
  }

  @Test func `unknown and nothing have marks of their own`() throws {
    var driver = driver(columns: 200, rows: 60)
    try driver.press("m")
    let marks = try pane(driver).cells.compactMap(\.mark)
    #expect(marks.contains(.unknown))
    #expect(marks.contains(.none))
    #expect(try pane(driver).legend.map(\.text).contains("unknown"))
  }

  @Test func `the mouse moves the crosshair, zooms by the wheel and drags a box`() throws {
    var driver = driver()
    let inside = try #require(driver.state.layout.panes[.map]).inside
    let shown = try pane(driver)
    func at(_ column: Int, _ row: Int) -> (Int, Int) {
      (inside.column + shown.origin.column + column, inside.row + shown.origin.row + row)
    }
    func send(_ kind: MouseEvent.Kind, _ place: (Int, Int)) {
      driver.send(.mouseUsed(MouseEvent(kind: kind, column: place.0, row: place.1)))
    }
    send(.pressed, at(2, 1))
    #expect(driver.state.focus == .map)
    #expect(try pane(driver).crosshair == MapCellIndex(column: 2, row: 1))
    send(.dragged, at(5, 2))
    #expect(try pane(driver).cells.count { $0.isBoxed } == 8)
    send(.released, at(5, 2))
    #expect(driver.state.view.query.boxes.count == 1)
    #expect(driver.state.map.corner == nil)
    let before = try #require(driver.state.answer?.map?.grid.columnWidth)
    send(.wheelUp, at(5, 2))
    #expect(try #require(driver.state.answer?.map?.grid.columnWidth) < before)
  }

  @Test func `on an empty dataset every key of the map is harmless`() throws {
    var driver = DashboardDriver(MemoryStore(SampleIncidents.empty()))
    try driver.press("5hjkl><lt>gG<PgUp><PgDn>vl<Enter>v<Esc><Enter>z")
    #expect(driver.state.answer?.map?.cells.isEmpty == true)
    #expect(try pane(driver).legend.isEmpty)
  }

  static let scales: [(Int, [Int])] = [
    (0, [1]), (1, [1]), (3, [1, 2, 3]), (4, [1, 2, 3, 4]), (5, [1, 2]), (15, [1, 2, 5, 10]),
    (1000, [1, 5, 20, 200]), (1_000_000, [1, 20, 1000, 20_000]),
  ]

  @Test(arguments: scales)
  func `the steps of the marks are round figures`(greatest: Int, steps: [Int]) throws {
    var builder = DatasetBuilder(title: "One place")
    var draft = IncidentDraft()
    draft.coordinate = Coordinate(latitude: 1, longitude: 1)
    draft.killed = .exactly(greatest)
    builder.append(draft)
    let report = LoadReport(files: [FileReport(name: "one.csv", format: "csv")])
    var driver = DashboardDriver(MemoryStore(builder.dataset(report: report)))
    try driver.press("m")
    let levels = try pane(driver).legend.filter {
      if case .level = $0.mark { true } else { false }
    }
    let shown = levels.map { $0.text.filter(\.isNumber) }
    #expect(shown == steps.map(String.init))
  }
}
