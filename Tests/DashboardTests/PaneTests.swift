import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct PaneTests {
  private func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  @Test func `the header tells sums with what is unknown`() throws {
    var driver = DashboardDriver()
    let all = driver.state.headerPane.figures.map { text($0.line) }
    #expect(all[0] == "12 incidents")
    #expect(all[1...2] == ["≥141 killed", "(3 unknown)"])
    #expect(all[3] == "9 countries")
    try driver.press("/country:eg<Enter>")
    let some = driver.state.headerPane.figures.map { text($0.line) }
    #expect(some[0] == "3 of 12 incidents")
    #expect(some[1] == "≥9 of ≥141 killed")
    #expect(some[2] == "1 of 9 countries")
  }

  @Test func `the card's counters are told`() {
    let driver = DashboardDriver()
    let further = driver.state.headerPane.further
    #expect(further.map { text($0.line) } == ["killed since 2015 ≥19"])
  }

  @Test(arguments: [20, 40, 60, 90, 120, 200])
  func `list columns fill the width exactly`(width: Int) {
    let pane = DashboardDriver().state.listPane(width: width, height: 10)
    let used = pane.columns.reduce(0) { $0 + $1.width } + pane.columns.count - 1
    #expect(used == width - 2 || width < 40)
    #expect(pane.rows.count == 9)
    #expect(pane.rows.allSatisfy { $0.cells.count == pane.columns.count })
  }

  @Test func `unknown is a dash and never a zero`() throws {
    let pane = DashboardDriver().state.listPane(width: 70, height: 14)
    let killed = try #require(pane.columns.firstIndex { $0.title == "killed" })
    let cells = pane.rows.map { text($0.cells[killed]) }
    #expect(cells.filter { $0 == "–" }.count == 3)
    #expect(cells.filter { $0 == "0" }.count == 2)
    #expect(cells.contains("≥3"))
    #expect(cells.contains("10–15"))
  }

  @Test func `control characters of the data are made visible`() throws {
    var driver = DashboardDriver()
    try driver.press("/officer car<Enter>")
    let pane = driver.state.listPane(width: 150, height: 5)
    let words = pane.rows.flatMap(\.cells).map(text).joined()
    #expect(words.contains("␛[31mnot red"))
    #expect(!words.contains("\u{1b}"))
  }

  @Test func `bars keep the ghost of the whole and ignore their own filter`() throws {
    var driver = DashboardDriver()
    try driver.press("/country:eg killed:>3<Enter>")
    let pane = driver.state.barsPane(height: 20)
    #expect(pane.count == 9)
    let egypt = try #require(pane.rows.first { $0.label == "Egypt*" })
    #expect(egypt.matched == 1)
    #expect(egypt.whole == 3)
    #expect(egypt.choice == .chosen)
    #expect(egypt.label == "Egypt*")
    #expect(text(egypt.figure) == "1/3")
    #expect(pane.rows.contains { $0.label == "Iraq" && $0.matched == 1 })
    #expect(pane.rows.contains { $0.label == "Republic of Nowhere ?" && $0.matched == 0 })
  }

  @Test func `the timeline keeps empty buckets and counts the undated`() throws {
    let pane = DashboardDriver().state.timelinePane(width: 118, height: 3)
    #expect(pane.columns.contains { $0.whole == 0 })
    #expect(pane.columns.reduce(0) { $0 + $1.whole } == 11)
    #expect(text(pane.trailing).contains("1 undated"))
    #expect(pane.labels.contains { $0.text == "2015" })
    #expect(pane.bucket(atColumn: 0) == pane.firstBucket)
    #expect(pane.bucket(atColumn: pane.cells.width) == nil)
  }

  @Test func `the detail highlights evidence and matches`() throws {
    var driver = DashboardDriver()
    try driver.press("/market<Enter>")
    let runs = driver.state.detailPane.blocks.flatMap(\.text)
    #expect(runs.contains(TextRun("market", .match)))
    #expect(runs.contains { $0.role == .evidence })
    let words = runs.map(\.text).joined(separator: "\n")
    #expect(words.contains("declared province"))
    #expect(words.contains("[1] https://example.org/1"))
    #expect(words.contains("sample.csv:2"))
    #expect(words.contains("Sample travel alert"))
  }

  @Test func `the detail names the possible duplicate`() throws {
    var driver = DashboardDriver()
    try driver.press("/is:duplicate<Enter>")
    #expect(driver.ids == ["s-4", "s-5"])
    let block = driver.state.detailPane.blocks.first { $0.label == "perhaps the same as" }
    let words = block.map { text($0.text) }
    #expect(words == "5 Dec 2015 · Şırnak, Turkey · 1 killed  Enter lists")
  }

  @Test func `the reading of the file is told with every rejected record`() throws {
    var driver = DashboardDriver()
    try driver.press("H")
    guard case .list(let rows, _, _)? = driver.state.overlayPane?.content else {
      Issue.record("the window holds a list")
      return
    }
    let words = rows.map(text).joined(separator: "\n")
    #expect(words.contains("13 records = 12 incidents + 1 rejected + 0 ignored"))
    #expect(words.contains("Rejected"))
    #expect(words.contains("line 14  the row holds nothing"))
  }

  @Test func `every binding is in the help`() throws {
    var driver = DashboardDriver()
    try driver.press("?")
    guard case .table(let rows, _)? = driver.state.overlayPane?.content else {
      Issue.record("the help is a table")
      return
    }
    let helps = Set(rows.map { text($0.right) })
    for binding in driver.state.keymap.bindings { #expect(helps.contains(binding.help)) }
  }

  @Test func `a cell of megabytes is cut for the screen and said to be`() throws {
    var builder = DatasetBuilder(title: "Long")
    var draft = IncidentDraft()
    draft.summary = Array(repeating: UInt8(ascii: "x"), count: 100_000)
    builder.append(draft)
    let report = LoadReport(files: [FileReport(name: "long.csv", format: "csv")])
    let driver = DashboardDriver(MemoryStore(builder.dataset(report: report)))
    let runs = driver.state.detailPane.blocks.flatMap(\.text)
    #expect(runs.allSatisfy { $0.text.count <= 16 * 1024 })
    #expect(runs.contains { $0.text == " … 83,616 more bytes" })
  }

  @Test func `a sum of nothing but unknowns is no figure`() {
    var builder = DatasetBuilder(title: "Unknown")
    builder.append(IncidentDraft())
    let report = LoadReport(files: [FileReport(name: "unknown.csv", format: "csv")])
    let driver = DashboardDriver(MemoryStore(builder.dataset(report: report)))
    let figures = driver.state.headerPane.figures.map { text($0.line) }
    #expect(figures.contains("killed unknown"))
    #expect(!figures.contains { $0.contains("0 killed") })
  }
}
