import Incidents
import SitrepTestSupport
import Testing

@testable import Dashboard

/// Bars of few matches beside a large whole.
@Suite struct BarScaleTests {
  @Test(arguments: [
    (3, 3, 3, 1), (100, 11, 100, 1), (100, 10, 10, 10), (27_636, 331, 2763, 10),
    (27_636, 1, 2, 10_000),
    (500, 0, 500, 1), (0, 0, 1, 1), (Int.max, 1, 9, 1_000_000_000_000_000_000),
  ])
  func `a full bar is a tenth of the whole, or of that, while what matches has room`(
    whole: Int,
    matched: Int,
    maximum: Int,
    factor: Int
  ) {
    let scale = BarScale(whole: whole, matched: matched)
    #expect(scale.maximum == maximum && scale.factor == factor)
    #expect(scale.maximum >= matched)
  }

  @Test func `bars and timeline of few matches say how many times as long they are`() throws {
    var driver = DashboardDriver(MemoryStore(SampleIncidents.many()))
    func trailing() -> String { driver.state.barsPane(height: 20).trailing.map(\.text).joined() }
    func title() -> String {
      driver.state.timelinePane(width: 118, height: 5).title.map(\.text).joined()
    }
    #expect(!trailing().contains("×") && !title().contains("×"))
    try driver.press("/number 1234 or \"incident 4000 \" or \"incident 40 \"<Enter>")
    #expect(trailing() == "incidents · bars ×100")
    #expect(title().contains(" · bars ×100 · by year"))
    let row = try #require(driver.state.barsPane(height: 20).rows.first)
    #expect(row.whole > driver.state.barsPane(height: 20).scale)
    try driver.press("2B")
    #expect(trailing() == "incidents by name · bars ×100")
    try driver.press("B")
    #expect(trailing() == "incidents by share · bars ×100")
  }
}
