import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct DetailTests {
  private func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  private func words(_ driver: DashboardDriver) -> String {
    driver.state.detailPane.blocks.map { $0.label + " " + text($0.text) }.joined(separator: "\n")
  }

  /// Three incidents of one town and one far off; the first two look alike, the third has two links.
  private func store() -> MemoryStore {
    var builder = DatasetBuilder(
      title: "Towns",
      card: DatasetCard(title: "Towns", license: "CC0 1.0", citation: "Somebody (2016)")
    )
    _ = builder.extraColumn(named: "Weather")
    _ = builder.extraColumn(named: "Moon")
    let points: [(Int, Float, Float)] = [(1, 30, 31), (1, 30, 31), (4, 30.1, 31), (2, 52, 13)]
    for (index, point) in points.enumerated() {
      var draft = IncidentDraft()
      draft.date = CivilDate(year: 2015, month: 3, day: point.0).map { PartialDate($0) }
      draft.country = Array((index == 3 ? "Germany" : "Egypt").utf8)
      draft.coordinate = Coordinate(latitude: point.1, longitude: point.2)
      draft.summary = Array("Event \(index + 1).".utf8)
      draft.killed = .exactly(index)
      draft.line = index + 2
      draft.extra = [Array("rain".utf8), []]
      if index == 2 {
        draft.sources =
          Array("https://example.org/a".utf8) + [TextArena.listSeparator]
          + Array("https://example.org/b".utf8)
      }
      builder.append(draft)
    }
    var file = FileReport(name: "towns.csv", format: "csv")
    file.mapping = [FileReport.Mapping(field: .killed, column: "Fatalities")]
    return MemoryStore(
      builder.dataset(report: LoadReport(files: [file]), duplicateGroups: [0: 1, 1: 1])
    )
  }

  @Test func `what looks alike and what lies near is listed with date, place and killed`() throws {
    var driver = DashboardDriver(store())
    try driver.press("G")
    #expect(driver.state.selectedIncident?.row == 1)
    let lines = words(driver)
    #expect(lines.contains("perhaps the same as 1 Mar 2015 · Egypt · 0 killed"))
    #expect(lines.contains("nearby 4 Mar 2015 · Egypt · 2 killed · 11 km"))
    #expect(!lines.contains("Germany"))
  }

  @Test func `Enter in the detail leads to them`() throws {
    var driver = DashboardDriver(store())
    try driver.press("G<Enter><Enter>j<Enter>")
    #expect(driver.state.selectedIncident?.row == 2)
    #expect(driver.state.overlay == nil && driver.state.mode == .browsing)
    #expect(driver.state.message == nil)
    try driver.press("/killed:2<Enter>4<Enter>")
    guard case .related(_, let rows)? = driver.state.overlay else {
      Issue.record("the choice is open")
      return
    }
    #expect(Set(rows) == [0, 1])
    try driver.press("<Enter>")
    #expect(driver.state.selectedIncident?.row == 2)
    #expect(driver.state.message?.text.contains("filter") == true)
  }

  @Test func `an incident that leads nowhere says so`() throws {
    var driver = DashboardDriver(store())
    try driver.press("/germany<Enter>4<Enter>")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text.contains("near") == true)
  }

  @Test func `several links are opened by number`() throws {
    var driver = DashboardDriver(store())
    try driver.press("o")
    #expect(driver.effects == [])
    #expect(driver.state.footerPane.hints.map(text).first == "1 https://example.org/a")
    try driver.press("2")
    #expect(driver.effects == [.open("https://example.org/b")])
    #expect(driver.state.focus == .list)
    try driver.press("o<Esc>2")
    #expect(driver.effects.count == 1 && driver.state.focus == .bars)
  }

  @Test func `a citation names source, dataset, terms, record and the day`() throws {
    var driver = DashboardDriver(store())
    try driver.press("c")
    guard case .copy(let text, _)? = driver.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(
      text
        == "Event 3. Egypt, 4 Mar 2015. https://example.org/a. https://example.org/b. "
        + "Towns; Somebody (2016); CC0 1.0; record line-4, towns.csv:4."
    )
  }

  @Test func `the record is shown by the names of its file, empty columns too`() throws {
    var driver = DashboardDriver(store())
    try driver.press("r")
    let lines = words(driver)
    #expect(lines.contains("Fatalities → killed 2"))
    #expect(lines.contains("Weather rain"))
    #expect(lines.contains("Moon –"))
    try driver.press("r")
    #expect(!words(driver).contains("Fatalities"))
  }
}
