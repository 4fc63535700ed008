import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// What a new release of a file changed is seen in bars, list and detail.
@Suite struct ReleasePaneTests {
  /// The sample, and before it a release that did not know how many were killed.
  private static func driver() -> DashboardDriver {
    let new = SampleIncidents.dataset()
    let old = new.masked(by: Mask(fields: ["killed"]))
    return DashboardDriver(MemoryStore(new.compared(with: old)))
  }

  private static func text(_ line: StyledLine) -> String { line.map(\.text).joined() }

  @Test func `a bar says how many of its incidents were corrected`() throws {
    let driver = Self.driver()
    let egypt = try #require(driver.state.barsPane(height: 20).rows.first)
    #expect(Self.text(egypt.figure).contains("~"))
  }

  @Test func `the detail says what the older release said`() throws {
    var driver = Self.driver()
    try driver.press("/is:changed killed:>0<Enter>")
    let block = try #require(driver.state.detailPane.blocks.first { $0.label == "~ changed" })
    #expect(Self.text(block.text) == "killed was –")
    #expect(driver.state.listPane(width: 70, height: 5).rows.first?.cells.last?.first?.text == "~ ")
  }

  @Test func `what was removed can be looked at, marked and noted`() throws {
    let old = SampleIncidents.dataset()
    let new = SampleIncidents.one()
    var driver = DashboardDriver(MemoryStore(new.compared(with: old)), keepsCase: true)
    #expect(driver.ids.count == 1)
    try driver.press("/is:removed<Enter>")
    #expect(driver.ids.count == old.count)
    #expect(driver.state.detailPane.blocks.contains { $0.label == "- removed" })
    let row = Int(try #require(driver.state.answer?.incidents.rows.first))
    try driver.press(" geGone<Esc>")
    let kept = driver.kept.dropFirst()
    #expect(kept.first == .mark(row: row, isMarked: true))
    #expect(kept.last == .note(row: row, text: "Gone"))
    #expect(driver.state.listPane(width: 70, height: 5).rows.first?.isMarked == true)
    try driver.press("/ is:marked<Enter>")
    #expect(driver.ids.count == 1)
  }
}
