import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct HistoryTests {
  private func driver() throws -> DashboardDriver {
    var driver = DashboardDriver()
    try driver.press("/country:eg<Enter>/<C-u>mosque<Enter>/<C-u>country:tr<Esc>x")
    return driver
  }

  @Test func `an accepted filter is remembered once`() throws {
    var driver = try driver()
    #expect(driver.state.filterHistory == ["country:eg", "mosque", "country:tr"])
    try driver.press("/country:eg<Enter>")
    #expect(driver.state.filterHistory == ["mosque", "country:tr", "country:eg"])
    try driver.press("/<C-u>kiled:<Enter>/<C-u><Enter>")
    #expect(driver.state.filterHistory.count == 3)
  }

  @Test func `C-p and C-n walk, and the screen follows`() throws {
    var driver = try driver()
    try driver.press("/<C-p>")
    #expect(driver.state.filter.text == "country:tr")
    #expect(driver.ids == ["s-4", "s-5"])
    try driver.press("<C-p>")
    #expect(driver.state.filter.text == "mosque")
    try driver.press("<C-p><C-p>")
    #expect(driver.state.filter.text == "country:eg")
    #expect(driver.state.message?.text == "no older filter")
    try driver.press("<C-n><C-n><C-n>")
    #expect(driver.state.filter.text == "")
    #expect(driver.ids.count == 12)
  }

  @Test func `only filters that begin as typed are visited`() throws {
    var driver = try driver()
    try driver.press("/cou<C-p><C-p>")
    #expect(driver.state.filter.text == "country:eg")
    try driver.press("<C-n><C-n>")
    #expect(driver.state.filter.text == "cou")
    try driver.press("<C-u>m<C-p>")
    #expect(driver.state.filter.text == "mosque")
  }

  @Test func `the arrow down goes into the completions, up through them into the history`() throws {
    var driver = try driver()
    try driver.press("/country:<Down><Down>")
    #expect(driver.state.filter.chosen == 1)
    try driver.press("<Up><Up>")
    #expect(driver.state.filter.chosen == nil)
    try driver.press("<Up>")
    #expect(driver.state.filter.text == "country:tr")
    #expect(driver.state.filter.completions == [])
    try driver.press("<Down>")
    #expect(driver.state.filter.text == "country:")
  }

  @Test func `an accepted filter is handed to the case file`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/egypt<Enter>")
    let kept = driver.effects.filter { effect in
      if case .keep(.filterLine("egypt"), in: _) = effect { true } else { false }
    }
    #expect(kept.count == 1)
  }

  @Test func `filters of earlier runs come before those of this one`() throws {
    var driver = DashboardDriver()
    try driver.press("/egypt<Enter>")
    var recalled = RecalledCase()
    recalled.filterHistory = ["old", "egypt", "older"]
    driver.send(.recalled(recalled))
    #expect(driver.state.filterHistory == ["old", "older", "egypt"])
    recalled.filterHistory = (1...300).map { "a\($0)" }
    driver.send(.recalled(recalled))
    #expect(driver.state.filterHistory.count == 200)
    #expect(driver.state.filterHistory.last == "egypt")
  }

  @Test func `a blank typed before the answer does not lose the answer`() throws {
    let store = SampleIncidents.store()
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    _ = state.apply(.loadFinished(StoreReference(store), counters: []))
    var asked: [DashboardEffect] = []
    for key in try Key.keys(in: "/mosque ") { asked += state.apply(.keyPressed(key)) }
    let asks = asked.compactMap { effect -> DashboardAction? in
      guard case .ask(let question, let reference, let generation) = effect,
        let answer = try? reference.store.answer(question)
      else { return nil }
      return .answered(answer, generation: generation)
    }
    for answer in asks { _ = state.apply(answer) }
    #expect(state.answer?.matched.tally.incidents == 1)
  }
}
