import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct CaseTests {
  private static func recalled(_ change: (inout RecalledCase) -> Void) -> RecalledCase {
    var recalled = RecalledCase()
    change(&recalled)
    return recalled
  }

  @Test func `marks are handed over one by one`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("<Space><Space>g<Space>")
    #expect(
      driver.kept == [
        .mark(row: 0, isMarked: true), .mark(row: 1, isMarked: true),
        .mark(row: 0, isMarked: false),
      ]
    )
  }

  @Test func `what the case file tells is shown, and what was done meanwhile stays`() throws {
    let store = StoreReference(SampleIncidents.store())
    var state = DashboardState()
    state.keepCase(ofFiles: [])
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    let effects = state.apply(.loadFinished(store, counters: []))
    #expect(effects.last == .recall(store))
    for effect in effects {
      guard case .ask(let question, _, let generation) = effect else { continue }
      _ = state.apply(.answered(try store.store.answer(question), generation: generation))
    }
    _ = state.apply(.keyPressed(.character(" ")))
    _ = state.apply(
      .recalled(
        Self.recalled {
          $0.marked = [3]
          $0.notes = [4: "seen"]
          $0.filterHistory = ["mosque"]
        }
      )
    )
    #expect(state.marked == [0, 3])
    #expect(state.notes == [4: "seen"])
    #expect(state.filterHistory == ["mosque"])
  }

  @Test func `marks that come late change an answer about them`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/is:marked<Enter>")
    #expect(driver.ids == [])
    driver.send(.recalled(Self.recalled { $0.marked = [3] }))
    #expect(driver.ids == ["s-4"])
  }

  @Test func `a session is only hinted at, unless it was asked for`() throws {
    let recalled = Self.recalled {
      $0.session = Session(line: "by=kind measure=killed where=country:eg", focus: .bars)
      $0.selection = 1
    }
    var fresh = DashboardDriver(keepsCase: true)
    fresh.send(.recalled(recalled))
    #expect(fresh.state.view.query.isEmpty)
    #expect(fresh.state.message?.isHint == true)
    var resumed = DashboardDriver(keepsCase: true, resumes: true)
    resumed.send(.recalled(recalled))
    #expect(resumed.state.view.dimension == .kind)
    #expect(resumed.state.filter.text == "country:eg")
    #expect(resumed.state.focus == .bars)
    #expect(resumed.state.selectedIncident?.row == 1)
    try resumed.press("u")
    #expect(resumed.state.view.query.isEmpty)
  }

  @Test func `looking in and quitting leaves the session that waits`() throws {
    let recalled = Self.recalled { $0.session = Session(line: "by=kind") }
    var driver = DashboardDriver(keepsCase: true)
    driver.send(.recalled(recalled))
    try driver.press("jq")
    #expect(driver.kept == [])
    driver.send(.recalled(recalled))
    try driver.press("dq")
    #expect(driver.kept.count == 1)
  }

  @Test func `quitting keeps how it was left`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/country:eg<Enter>dj2zq")
    let session = Session(
      files: ["/data/sample.csv"],
      line: "by=region measure=incidents order=-date layout=overview theme=night"
        + " where=country:eg",
      focus: .bars,
      zoomed: .bars
    )
    #expect(driver.kept.last == .session(session, selection: 1))
    #expect(driver.effects.last == .quit)
  }

  @Test func `filter lines are remembered when the line is left, once each`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/bomb<Enter>/<C-u>gun<Esc>/<C-u>bomb<Enter>/<C-u>kiled:><Enter>")
    #expect(driver.state.filterHistory == ["gun", "bomb"])
    #expect(driver.kept == [.filterLine("bomb"), .filterLine("gun"), .filterLine("bomb")])
  }

  @Test func `a case file that fails is told and nothing is handed to it any more`() throws {
    var driver = DashboardDriver(keepsCase: true)
    driver.send(.caseFailed("the case file is damaged"))
    #expect(driver.state.message?.isFailure == true)
    try driver.press("<Space>efoo<Esc>")
    #expect(driver.kept == [])
    #expect(driver.state.marked == [0])
  }

  @Test func `views are kept, shown, renamed, shared, thrown away and taken back`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/country:eg<Enter>dWa<C-u>Nile<Enter>")
    let line = "by=region measure=incidents order=-date theme=night where=country:eg"
    let nile = SavedView(name: "Nile", line: line)
    #expect(driver.state.savedViews == [nile])
    #expect(driver.kept.last == .view(nile))
    #expect(driver.state.mode == .overlay)
    #expect(driver.state.savedViewCounts == [3])
    try driver.press("r<C-u>Nil<Enter><Space>")
    let shared = SavedView(name: "Nil", line: line, isForAnyDataset: true)
    #expect(driver.state.savedViews == [shared])
    try driver.press("<Del>")
    #expect(driver.state.savedViews == [])
    #expect(driver.kept.last == .removedView(shared))
    try driver.press("u<Esc>xWG<Enter>")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.view.dimension == .region)
    #expect(driver.state.filter.text == "country:eg")
    #expect(driver.ids == ["s-1", "s-2", "s-11"])
  }

  @Test func `two views cannot have one name`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("Waone<Enter>atwo<Enter>r<C-u>one<Enter>")
    #expect(driver.state.savedViews.map(\.name) == ["one", "two"])
    #expect(driver.state.message?.isFailure == true)
  }

  @Test func `Y copies the view as a line that gives it back`() throws {
    var driver = DashboardDriver()
    try driver.press("/bomb<Enter>mdDY")
    guard case .copy(let text, _) = try #require(driver.effects.last) else {
      Issue.record("nothing was copied")
      return
    }
    let line = try ViewLine(text)
    #expect(line.query == "bomb")
    #expect(line.settings.measure == driver.state.view.measure)
    #expect(line.settings.dimension == driver.state.view.dimension)
    #expect(line.settings.foldsDuplicates)
  }
}
