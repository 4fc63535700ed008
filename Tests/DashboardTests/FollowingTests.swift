import Dashboard
import Incidents
import Testing

/// Data that comes while the dashboard is up.
@Suite struct FollowingTests {
  private static let path = "feed.csv"

  /// A table of incidents, one a day from the first on.
  private static func table(_ days: some Sequence<Int>) -> String {
    "id,date,country,killed,summary\n"
      + days.map {
        "i\($0),2016-01-\($0 < 10 ? "0" : "")\($0),Egypt,1,Bomb in a market, number \($0)\n"
      }.joined()
  }

  private static func store(_ days: some Sequence<Int>) throws -> StoreReference {
    let source = Source(name: path, bytes: Array(table(days).utf8))
    return StoreReference(MemoryStore(try DatasetLoader().load([source])))
  }

  private static func event(_ change: FollowEvent.Change, _ rows: Range<Int> = 0..<0) -> FollowEvent
  {
    FollowEvent(file: path, change: change, newRows: rows)
  }

  /// A dashboard that follows ten incidents.
  private func driver(rows: Int = 36) throws -> DashboardDriver {
    let store = try Self.store(1...10)
    var driver = DashboardDriver(store.store, columns: 100, rows: rows)
    driver.send(.followed(Self.event(.loaded), store))
    return driver
  }

  @Test func `who watches the newest stays at the top`() throws {
    var driver = try driver()
    driver.send(.followed(Self.event(.grown, 10..<12), try Self.store(1...12)))
    #expect(driver.state.selectedIncident?.id == "i12")
    #expect(driver.state.list.first == 0)
    #expect(driver.state.answer?.matched.tally.incidents == 12)
    #expect(driver.state.answer?.timeline.buckets.map(\.matched.incidents).reduce(0, +) == 12)
  }

  @Test func `who looks at another incident keeps it on its line`() throws {
    var driver = try driver(rows: 17)
    try driver.press("jjj")
    let line = driver.state.list.selection - driver.state.list.first
    driver.send(.followed(Self.event(.grown, 10..<13), try Self.store(1...13)))
    #expect(driver.state.selectedIncident?.id == "i7")
    #expect(driver.state.list.selection - driver.state.list.first == line)
  }

  @Test func `new incidents are flagged, counted and found until they are taken as seen`() throws {
    var driver = try driver()
    #expect(driver.state.listPane(width: 80, height: 20).rows.allSatisfy { !$0.isNew })
    driver.send(.followed(Self.event(.grown, 10..<12), try Self.store(1...12)))
    let pane = driver.state.listPane(width: 80, height: 20)
    #expect(pane.rows.map(\.isNew) == [true, true] + Array(repeating: false, count: 10))
    #expect(pane.trailing.text.hasPrefix("2 new"))
    try driver.press("/is:new<Enter>")
    #expect(driver.ids == ["i12", "i11"])
    try driver.press("a")
    #expect(driver.ids == [])
    #expect(driver.state.message?.text == "2 taken as seen; a brings them back")
    try driver.press("a")
    #expect(driver.ids == ["i12", "i11"])
  }

  @Test func `the scrollbar tells where new ones stand, until they are taken as seen`() throws {
    var driver = try driver()
    driver.send(.followed(Self.event(.grown, 10..<12), try Self.store(1...12)))
    #expect(driver.state.answer?.newPositions == [0, 1])
    #expect(driver.state.listPane(width: 80, height: 5).arrivals == [0])
    #expect(driver.state.listPane(width: 80, height: 20).arrivals == [])
    try driver.press("S")
    #expect(driver.state.answer?.newPositions == [10, 11])
    #expect(driver.state.listPane(width: 80, height: 5).arrivals == [3])
    try driver.press("/number 12<Enter>")
    #expect(driver.state.answer?.newPositions == [0])
    try driver.press("xa")
    #expect(driver.state.listPane(width: 80, height: 5).arrivals == [])
  }

  @Test func `marks stay with their incidents when new ones come before them`() throws {
    var driver = try driver()
    try driver.press("G<Space>")
    driver.send(
      .followed(Self.event(.replaced, 0..<3), try Self.store([20, 21, 22] + Array(1...10)))
    )
    try driver.press("/is:marked<Enter>")
    #expect(driver.ids == ["i1"])
  }

  @Test func `what comes while an answer is on its way waits for it, and the last one counts`()
    throws
  {
    let first = try Self.store(1...10)
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    _ = state.apply(.loadFinished(first, counters: []))
    #expect(state.apply(.followed(Self.event(.grown, 10..<11), try Self.store(1...11))).isEmpty)
    let last = try Self.store(1...12)
    #expect(state.apply(.followed(Self.event(.grown, 11..<12), last)).isEmpty)
    let question = Question()
    let answer = try first.store.answer(question)
    let effects = state.apply(.answered(answer, generation: state.generation))
    #expect(state.store == last)
    #expect(state.following?.newRows == RowRanges([10..<12]))
    #expect(effects.count { if case .ask = $0 { true } else { false } } == 1)
  }

  @Test(arguments: [
    (FollowEvent.Change.truncated, "file cut short"), (.removed, "file gone"),
    (.unreadable(.empty(file: path)), "file unreadable"),
  ])
  func `a file that is in trouble is told and loses nothing`(
    change: FollowEvent.Change,
    sign: String
  ) throws {
    var driver = try driver()
    #expect(driver.state.headerPane.figures.first?.line.first?.text == "following")
    driver.send(.followed(Self.event(change), try Self.store(1...10)))
    #expect(driver.state.message?.isFailure == true)
    #expect(driver.state.headerPane.figures.first?.line.first?.text == sign)
    #expect(driver.ids.count == 10)
    driver.send(.followed(Self.event(.replaced), try Self.store(1...10)))
    #expect(driver.state.headerPane.figures.first?.line.first?.text == "following")
  }

  @Test func `look-alikes found later are folded and flagged`() throws {
    let words = "Gunmen stormed the central post office near the harbour at dawn"
    let text =
      "id,date,country,killed,summary\n"
      + "i1,2016-01-01,Egypt,1,\(words)\ni2,2016-01-01,Egypt,1,\(words)\n"
    let options = LoadOptions(findsDuplicates: false)
    let source = Source(name: Self.path, bytes: Array(text.utf8))
    let store = MemoryStore(try DatasetLoader(options: options).load([source]))
    var driver = DashboardDriver(store)
    try driver.press("D")
    let before = driver.ids.count
    let searched = store.searchedForDuplicates()
    driver.send(.duplicatesFound(StoreReference(searched), of: StoreReference(store)))
    #expect(before == 2)
    #expect(searched.dataset.isSearchedForDuplicates)
    #expect(searched.dataset.duplicateGroups.count == 2)
    #expect(driver.ids == ["i1"])
  }
}

extension StyledLine {
  /// The line without its roles.
  fileprivate var text: String { map(\.text).joined() }
}
