import Dashboard
import Incidents
import Testing

@Suite struct HealthTests {
  @Test func `a counter of the card that cannot be counted is told, at the start and here`() throws
  {
    let counters = ["killed:>3", "kiled:>3"].map {
      DatasetCard.Counter(label: "Counter \($0)", query: $0, measure: .killed)
    }
    var builder = DatasetBuilder(
      title: "Counted",
      card: DatasetCard(title: "Counted", counters: counters)
    )
    builder.append(IncidentDraft())
    let report = LoadReport(files: [FileReport(name: "c.csv", format: "csv")])
    var driver = DashboardDriver(MemoryStore(builder.dataset(report: report)))
    let message = try #require(driver.state.message)
    #expect(message.isFailure && message.text.contains("Counter kiled:>3: No field"))
    #expect(driver.state.counters.map(\.counter.label) == ["Counter killed:>3"])
    try driver.press("H/kiled")
    let lines = driver.state.overlayPane.map { "\($0.content)" }
    #expect(lines?.contains("Counters of the card that are left out") == true)
    #expect(DashboardDriver().state.message == nil)
  }

  private static let text = """
    date,Land,low,best,high,note,colour
    2015-01-01,Peru,1,2,3,a bomb in the market,red
    2015-01-02,Peru,9,5,6,shots at a patrol,red
    2015-01-03,Atlantis,1,1,1,a fire,blue
    2015-01-04,Atlantis,1,1,1,another fire,blue
    soon,Chile,1,1,1,a threat,blue
    ,,,,,,lost words

    """

  private func driver(columns: Int = 120) throws -> DashboardDriver {
    let source = Source(name: "made.csv", bytes: Array(Self.text.utf8))
    let dataset = try DatasetLoader(options: LoadOptions()).load([source])
    return DashboardDriver(MemoryStore(dataset), columns: columns)
  }

  private func rows(_ driver: DashboardDriver) -> [String] {
    guard case .list(let rows, _, _)? = driver.state.overlayPane?.content else { return [] }
    return rows.map { $0.map(\.text).joined() }
  }

  @Test func `each field stands with its column and how that was chosen`() throws {
    var driver = try driver()
    try driver.press("H")
    let rows = rows(driver)
    #expect(rows.contains { $0.hasPrefix("country ") && $0.hasSuffix("Land  by alias") })
    #expect(rows.contains { $0.hasPrefix("date ") && $0.hasSuffix("date  by header name") })
    #expect(rows.contains("6 records = 5 incidents + 1 rejected + 0 ignored"))
    for heading in [
      "Rejected", "Unresolved dates", "Figures out of order", "Unresolved countries",
      "Kept as they are",
    ] { #expect(rows.contains(heading)) }
    #expect(rows.contains { $0.hasPrefix("line 3") && $0.contains("low 9, best 5, high 6") })
  }

  @Test func `typing leaves what holds the words, and Escape brings all back`() throws {
    var driver = try driver()
    try driver.press("H")
    let all = rows(driver)
    try driver.press("/ORDER")
    #expect(driver.state.mode == .searching)
    #expect(
      rows(driver).filter { !$0.isEmpty }.map { $0.prefix(12) }
        == ["Figures out ", "line 3  kill"]
    )
    try driver.press(" zeppelin")
    #expect(rows(driver) == ["nothing here says that"])
    try driver.press("<Esc>")
    #expect(rows(driver) == all)
    try driver.press("<Esc>")
    #expect(driver.state.overlay == nil && driver.state.mode == .browsing)
  }

  @Test func `Enter on a problem goes to its incident`() throws {
    var driver = try driver()
    try driver.press("H/order<Enter><Enter>")
    #expect(driver.state.overlay == nil && driver.state.focus == .list)
    #expect(driver.ids[driver.state.list.selection] == "line-3")
    try driver.press("H/unresolved date<Enter><Enter>")
    #expect(driver.ids[driver.state.list.selection] == "line-6")
  }

  @Test func `Enter on a country that is not known leaves its incidents`() throws {
    var driver = try driver()
    try driver.press("H/atlantis<Enter><Enter>")
    #expect(driver.state.overlay == nil)
    #expect(Set(driver.ids) == ["line-4", "line-5"])
  }

  @Test func `Enter on a rejected record shows what stands there, and Escape leads back`() throws {
    var driver = try driver()
    try driver.press("H/rejected<Enter>")
    // The account of the records says the word too, so the first row to go on is the record's.
    try driver.press("<Enter>")
    guard case .text(let lines, _)? = driver.state.overlayPane?.content else {
      Issue.record("the record is read")
      return
    }
    let text = lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
    #expect(text.contains("lost words") && text.contains("made.csv, line 7"))
    try driver.press("<Esc>")
    #expect(rows(driver).contains("Rejected"))
  }

  @Test(arguments: [20, 40, 80, 200])
  func `every row fits the window`(columns: Int) throws {
    var driver = try driver(columns: columns)
    try driver.press("H")
    #expect(rows(driver).count > 15)
    try driver.press("Gjjkg<Esc>")
    #expect(driver.state.overlay == nil)
  }
}
