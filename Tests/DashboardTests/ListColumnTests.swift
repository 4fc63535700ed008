import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct ListColumnTests {
  private func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  private func titles(_ driver: DashboardDriver, width: Int = 100) -> [String] {
    driver.state.listPane(width: width, height: 10).columns.map(\.title)
  }

  @Test(arguments: [
    "date,country,killed:8|actor,text", "text", "id|text", "\"Shooter Age\":12,\"a,b\",date",
  ])
  func `columns survive being written`(line: String) throws {
    #expect(try ListColumns(line).description == line)
    let view = "by=country measure=incidents order=-date columns=\(line) where=x y"
    #expect(try ViewLine(view).description == view)
  }

  @Test(arguments: ["", ",", "date,date", "date:", "date:2", "date:x", ":8", "a|b|c", "date,,text"])
  func `a faulty list of columns is told`(line: String) {
    #expect(throws: ViewLineError.self) { try ListColumns(line) }
  }

  @Test func `columns that nothing is known for leave their room to the account`() throws {
    let unknown = DashboardDriver(MemoryStore(SampleIncidents.unknown()))
    #expect(titles(unknown, width: 118) == ["date", "what happened"])
    let scripts = DashboardDriver(MemoryStore(SampleIncidents.scripts()))
    #expect(titles(scripts, width: 60) == ["date", "country", "killed", "what happened"])
    #expect(titles(scripts, width: 118) == ["date", "country", "place", "killed", "what happened"])
    let empty = DashboardDriver(MemoryStore(SampleIncidents.empty()))
    #expect(titles(empty, width: 60).contains("injured"))
    var one = DashboardDriver(MemoryStore(SampleIncidents.one()), columns: 120)
    #expect(titles(one, width: 60) == ["date", "killed", "what happened"])
    try one.press("C")
    #expect(one.state.view.columns == nil)
    try one.press("<Esc>/nothing<Enter>")
    #expect(titles(one, width: 60) == ["date", "killed", "what happened"])
    try one.press("x:order by country<Enter>")
    #expect(titles(one, width: 60) == ["date", "killed", "country", "what happened"])
  }

  @Test func `a narrow list leaves the country to the detail, unless it is ordered by it`() throws {
    var driver = DashboardDriver(columns: 40, rows: 10)
    #expect(titles(driver, width: 38) == ["date", "killed", "what happened"])
    try driver.press(":order by country<Enter>")
    #expect(titles(driver, width: 38) == ["date", "country", "what happened"])
  }

  @Test func `the list shows what it is ordered by`() throws {
    var driver = DashboardDriver(columns: 80, rows: 24)
    for (field, titles) in [
      ("actor", ["date", "country", "actor", "what happened"]),
      ("injured", ["date", "country", "injured", "what happened"]),
      ("killed", ["date", "country", "killed", "what happened"]),
      ("file", ["date", "country", "killed", "what happened"]),
    ] {
      try driver.press(":order by \(field)<Enter>")
      #expect(driver.state.view.order.first?.field.name == field)
      #expect(self.titles(driver, width: 48) == titles)
    }
    try driver.press(":order by actor<Enter>")
    #expect(
      titles(driver, width: 60) == [
        "date", "country", "killed", "actor", "what happened",
      ]
    )
    let actor = driver.state.listPane(width: 48, height: 10).columns[2]
    #expect(actor.ascending == true && actor.width <= 12)
  }

  @Test func `C shows and hides columns, and all of it is one step to undo`() throws {
    var driver = DashboardDriver()
    let before = titles(driver)
    try driver.press("C<Space>")
    #expect(!titles(driver).contains(before[0]))
    #expect(titles(driver).prefix(3) == before.dropFirst().prefix(3))
    try driver.press("jJ")
    #expect(titles(driver).prefix(2) == [before[2], before[1]])
    try driver.press("<Esc>")
    #expect(driver.state.mode == .browsing && driver.state.overlay == nil)
    #expect(titles(driver).prefix(2) == [before[2], before[1]])
    try driver.press("u")
    #expect(titles(driver) == before)
    #expect(driver.state.view.columns == nil)
  }

  @Test func `the last column cannot be hidden`() throws {
    var driver = DashboardDriver()
    try driver.press("C")
    for _ in 0..<12 { try driver.press("<Space>j") }
    try driver.press("g")
    for _ in 0..<20 { try driver.press("<Space><Space><Space>j") }
    #expect(driver.state.view.columns?.shown.isEmpty == false)
  }

  @Test func `a column is made wider and narrower from what it is`() throws {
    var driver = DashboardDriver()
    let before = driver.state.listPane(width: 68, height: 10).columns[0].width
    try driver.press("C++-")
    #expect(driver.state.view.columns?.shown[0].width == before + 1)
    try driver.press("x")
    #expect(driver.state.view.columns == nil)
  }

  @Test func `columns that find no room are scrolled to, and the frozen ones stay`() throws {
    var view = ViewSettings()
    view.columns = try ListColumns("date|country:20,place:20,actor:20,killed,text")
    var driver = DashboardDriver(view: view, columns: 80, rows: 24)
    let area = try #require(driver.state.layout.panes[.list]).inside
    func pane() -> ListPane { driver.state.listPane(width: area.width, height: area.height) }
    #expect(pane().columns.map(\.title) == ["date", "country", "place"])
    #expect(pane().hasMoreRight && !pane().hasMoreLeft)
    try driver.press("l")
    #expect(pane().columns.map(\.title).prefix(2) == ["date", "place"])
    #expect(pane().hasMoreLeft)
    try driver.press("llllllll")
    #expect(pane().columns.last?.title == "what happened" && !pane().hasMoreRight)
    #expect(driver.state.list.selection == 0)
    try driver.press("hhhhhhhh")
    #expect(pane().columns.map(\.title) == ["date", "country", "place"])
  }

  @Test func `columns that fit are not scrolled`() throws {
    var driver = DashboardDriver()
    try driver.press("ll2l4l")
    #expect(driver.state.listOffset == 0)
    #expect(driver.state.list.selection == 0 && driver.state.bars.selection == 0)
  }

  @Test func `an order of several keys is told in the heading by number`() throws {
    var driver = DashboardDriver()
    try driver.press("Cjjsgjss<Esc>")
    #expect(driver.state.view.order == [SortKey(.country, ascending: false)])
    try driver.press("CjjS<Esc>")
    let keys = [SortKey(.country, ascending: false), SortKey(.killed, ascending: false)]
    #expect(driver.state.view.order == keys)
    let pane = driver.state.listPane(width: 70, height: 10)
    #expect(text(pane.trailing).hasPrefix("country ↓ killed ↓ · "))
    #expect(pane.columns.map(\.place) == [nil, 1, 2, nil, nil])
    try driver.press("CjjSS<Esc>")
    #expect(driver.state.view.order == [SortKey(.country, ascending: false)])
  }

  @Test func `matches are marked in every column that is seen`() throws {
    var driver = DashboardDriver(columns: 200, rows: 40)
    try driver.press("/cairo<Enter>")
    let row = try #require(driver.state.listPane(width: 150, height: 10).rows.first)
    #expect(row.cells.flatMap { $0 }.contains(TextRun("Cairo", .match)))
  }

  @Test func `marked incidents are reached by key and told in the scrollbar`() throws {
    var driver = DashboardDriver()
    try driver.press("n")
    #expect(driver.state.message?.text.contains("marked") == true)
    try driver.press("jj<Space>jjj<Space>g")
    #expect(driver.state.answer?.markPositions == [2, 6])
    #expect(driver.state.listPane(width: 70, height: 7).marks == [1, 3])
    #expect(driver.state.listPane(width: 70, height: 30).marks == [])
    var visited: [Int] = []
    for key in ["n", "n", "n", "N", "N"] {
      try driver.press(key)
      visited.append(driver.state.list.selection)
    }
    #expect(visited == [2, 6, 2, 6, 2])
    try driver.press("<Space>")
    #expect(driver.state.answer?.markPositions == [6])
    try driver.press("S")
    #expect(driver.state.answer?.markPositions == [4])
  }
}
