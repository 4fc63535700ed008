import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct FilteringTests {
  @Test func `starting asks for the data and nothing else`() {
    var state = DashboardState()
    #expect(state.apply(.started(Viewport(columns: 80, rows: 24))) == [.load])
    #expect(state.viewport == Viewport(columns: 80, rows: 24))
  }

  @Test func `keys pressed before the answer act on its rows, not on the old ones`() throws {
    let store = SampleIncidents.store()
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    var asked = state.apply(.loadFinished(StoreReference(store), counters: []))
    func answer(_ effects: [DashboardEffect]) throws -> DashboardAction {
      for case .ask(let question, let reference, let generation) in effects {
        return .answered(try reference.store.answer(question), generation: generation)
      }
      throw CancellationError()
    }
    _ = state.apply(try answer(asked))
    asked = []
    for key in try Key.keys(in: "2dddj<Enter>") { asked += state.apply(.keyPressed(key)) }
    #expect(state.filter.text == "")
    #expect(state.bars.selection == 0)
    // Three dimensions were asked for; only the last question counts.
    let last = try answer(Array(asked.suffix(1)))
    let effects = state.apply(last)
    #expect(state.bars.selection == 1)
    #expect(state.filter.text.hasPrefix("kind:"))
    #expect(effects.count == 1)
  }

  @Test func `a country that is being typed stands for those that it may become`() throws {
    func matched(_ script: String) throws -> Int? {
      var driver = DashboardDriver()
      try driver.press(script)
      return driver.state.answer?.matched.tally.incidents
    }
    // Iran is not among the countries; Iraq is.
    #expect(try matched("/country:ir") == 1)
    #expect(try matched("/country:ir<Enter>") == 0)
    #expect(try matched("/country:ir ") == 0)
    #expect(try matched("/-country:ir") == 12)
    // Turkey is, so that Australia is not meant.
    #expect(try matched("/country:tr") == 2)
  }

  @Test func `a year that is being typed keeps the answer before`() throws {
    var driver = DashboardDriver()
    try driver.press("/year:2015")
    let before = driver.state.answer?.matched.tally.incidents
    try driver.press("<BS>")
    #expect(driver.state.filter.error?.isUnfinished == true)
    #expect(driver.state.answer?.matched.tally.incidents == before)
  }

  @Test func `every typed letter narrows the list`() throws {
    var driver = DashboardDriver()
    try driver.press("/")
    var counts: [Int] = []
    for letter in ["m", "o", "s", "q"] {
      try driver.press(letter)
      counts.append(driver.ids.count)
    }
    #expect(counts.first ?? 0 > 1)
    #expect(counts == counts.sorted(by: >))
    #expect(driver.ids == ["s-6"])
  }

  @Test func `a stale answer is dropped`() throws {
    var driver = DashboardDriver()
    let first = try #require(driver.state.answer)
    let generation = driver.state.generation
    try driver.press("/mosque")
    let before = driver.state
    var state = driver.state
    #expect(state.apply(.answered(first, generation: generation)) == [])
    #expect(state == before)
  }

  @Test func `a field that has no value yet leaves the terms before it`() throws {
    var driver = DashboardDriver()
    try driver.press("/egypt actor")
    #expect(driver.ids == [])
    try driver.press(":")
    #expect(driver.state.filter.error?.isUnfinished == true)
    #expect(driver.ids == ["s-1", "s-2", "s-11"])
    try driver.press("<C-u>actor:")
    #expect(driver.ids.count == 12)
    try driver.press("<C-u>egypt -kind:")
    #expect(driver.ids == ["s-1", "s-2", "s-11"])
  }

  @Test func `a faulty line keeps the last good answer and names the place`() throws {
    var driver = DashboardDriver()
    try driver.press("/killed:>3")
    let good = driver.ids
    #expect(good.count > 1)
    try driver.press("<BS>")
    #expect(driver.ids == good)
    let error = try #require(driver.state.filter.error)
    #expect(error.isUnfinished)
    #expect(driver.state.filterPane.text.contains { $0.role == .inputError })
    try driver.press("100")
    #expect(driver.state.filter.error == nil)
    #expect(driver.ids == ["s-9"])
  }

  @Test func `Escape leaves the line and keeps the filter; x drops it`() throws {
    var driver = DashboardDriver()
    let all = driver.ids
    try driver.press("/egypt<Esc>")
    #expect(driver.state.mode == .browsing)
    #expect(driver.ids.count == 3)
    try driver.press("x")
    #expect(driver.ids == all)
    #expect(!driver.effects.contains(.quit))
  }

  @Test func `a pasted text goes into the line, controls made visible`() {
    var driver = DashboardDriver()
    driver.send(.pasted("mos\u{1b}[31m"))
    #expect(driver.state.mode == .typing)
    #expect(driver.state.filter.text == "mos␛[31m")
  }

  @Test func `a paste beyond all reason is cut at a whole character, and that is said`() {
    let limit = 65_536
    var driver = DashboardDriver()
    driver.send(.pasted("a" + String(repeating: "é", count: limit)))
    #expect(driver.state.filter.text.utf8.count == limit - 1)
    #expect(driver.state.filter.text.hasSuffix("éé"))
    #expect(driver.state.message?.text.contains("first 65,536 bytes") == true)
    driver.send(.keyPressed(.control("u")))
    driver.send(.pasted(String(repeating: "b", count: limit)))
    #expect(driver.state.filter.text.utf8.count == limit)
    #expect(driver.state.message == nil)
  }

  @Test func `a pasted line end submits nothing`() {
    var driver = DashboardDriver()
    driver.send(.pasted("\ncountry:eg\r\nkilled:>3\n"))
    #expect(driver.state.mode == .typing)
    #expect(driver.state.filter.text == "country:eg killed:>3")
    #expect(driver.ids == ["s-1"])
  }

  @Test func `the selection survives a filter that lets it in`() throws {
    var driver = DashboardDriver()
    try driver.press("jjjjj")
    let chosen = try #require(driver.state.selectedIncident?.id)
    let country = try #require(driver.state.selectedIncident?.countryName)
    try driver.press("/country:\"\(country)\"<Enter>")
    #expect(driver.state.selectedIncident?.id == chosen)
    try driver.press("x")
    #expect(driver.state.selectedIncident?.id == chosen)
  }

  @Test func `a filtered-out selection gives way to its neighbour and returns while typing`() throws
  {
    var driver = DashboardDriver()
    try driver.press("jj")
    let chosen = try #require(driver.state.selectedIncident?.id)
    try driver.press("/mosque")
    #expect(driver.state.selectedIncident?.id == "s-6")
    try driver.press("<C-u>")
    #expect(driver.state.selectedIncident?.id == chosen)
  }

  @Test func `Enter on a bar shows only it and again shows all`() throws {
    var driver = DashboardDriver()
    let all = driver.ids
    try driver.press("2")
    let bar = try #require(driver.state.answer?.facets.first)
    try driver.press("<Enter>")
    #expect(driver.ids.count == bar.whole.incidents)
    #expect(driver.state.filter.text == bar.term)
    #expect(driver.state.answer?.facets.first { $0.term == bar.term }?.isChosen == true)
    #expect(driver.state.answer?.facets.count == 9)
    try driver.press("<Enter>")
    #expect(driver.ids == all)
    #expect(driver.state.filter.text == "")
  }

  @Test func `Enter on a bucket shows only its time and again shows all`() throws {
    var driver = DashboardDriver()
    let all = driver.ids
    try driver.press("3G<Enter>")
    #expect(driver.ids == ["s-1"])
    #expect(driver.state.filter.text.hasPrefix("date:"))
    try driver.press("<Enter>")
    #expect(driver.ids == all)
  }

  @Test func `undo and redo walk through the views, a typed line being one step`() throws {
    var driver = DashboardDriver()
    let all = driver.ids
    try driver.press("/egypt<Enter>m")
    #expect(driver.state.view.measure == .killed)
    try driver.press("u")
    #expect(driver.state.view.measure == .incidents)
    #expect(driver.ids.count == 3)
    try driver.press("u")
    #expect(driver.ids == all)
    #expect(driver.state.filter.text == "")
    try driver.press("<C-r><C-r>")
    #expect(driver.ids.count == 3)
    #expect(driver.state.view.measure == .killed)
    try driver.press("<C-r>")
    #expect(driver.state.message != nil)
  }

  @Test func `a completion is taken by Tab and asked at once`() throws {
    var driver = DashboardDriver()
    try driver.press("/country:eg")
    let completions = driver.state.filter.completions
    #expect(completions.contains { $0.label.contains("Egypt") && $0.count == 3 })
    try driver.press("<C-u>kil<Tab>")
    #expect(driver.state.filter.text == "killed:")
  }

  @Test func `editing keys work on characters, not bytes`() throws {
    var driver = DashboardDriver()
    try driver.press("/caféé東京<BS><Left><BS>")
    #expect(driver.state.filter.text == "café東")
    try driver.press("<C-e> zwei drei<C-w>")
    #expect(driver.state.filter.text == "café東 zwei ")
    try driver.press("<C-a>x<C-d>")
    #expect(driver.state.filter.text == "xafé東 zwei ")
  }

  @Test func `marked incidents can be asked for`() throws {
    var driver = DashboardDriver()
    try driver.press("<Space>j<Space>/is:marked<Enter>")
    #expect(driver.ids == ["s-1", "s-3"])
  }
}
