import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// What bars group by before anybody has said so, and after.
@Suite struct OpeningTests {
  private func store(
    _ count: Int,
    _ change: (Int, inout IncidentDraft) -> Void
  ) -> MemoryStore {
    var builder = DatasetBuilder(title: "Made up")
    for number in 0..<count {
      var draft = IncidentDraft()
      change(number, &draft)
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "n.csv", format: "csv")])
    return MemoryStore(builder.dataset(report: report))
  }

  private func opening(_ count: Int, _ change: (Int, inout IncidentDraft) -> Void) -> Dimension {
    DashboardDriver(store(count, change)).state.view.dimension
  }

  @Test func `where no country is known bars begin with what tells incidents apart`() {
    #expect(opening(3) { $1.target = Array("target \($0)".utf8) } == .target)
    #expect(opening(3) { $1.date = PartialDate(year: 2015 + $0) } == .year)
    #expect(opening(3) { _, draft in draft.kind = Array("the same".utf8) } == .country)
    #expect(opening(3) { _, draft in draft.date = PartialDate(year: 2015) } == .country)
    #expect(opening(0) { _, _ in } == .country)
  }

  @Test func `where all is in one country, however it is spelled, they begin within it`() {
    func draft(_ number: Int, _ draft: inout IncidentDraft) {
      draft.country = Array(["Kenya", "KEN", "kenya"][number % 3].utf8)
      draft.admin = Array("Province \(number % 4)".utf8)
      draft.kind = Array("kind \(number % 2)".utf8)
    }
    #expect(opening(40, draft) == .admin)
    #expect(
      opening(40) { number, incident in
        draft(number, &incident)
        if number == 39 { incident.country = Array("Uganda".utf8) }
      } == .country
    )
  }

  @Test func `a field that tells little gives way to one that tells more`() {
    // One place is known of forty, thirty-eight are of one kind, and each target has its own name.
    #expect(
      opening(40) { number, draft in
        draft.country = Array("Kenya".utf8)
        if number < 2 { draft.admin = Array("Province \(number)".utf8) }
        draft.kind = Array((number < 38 ? "bombing" : "arson").utf8)
        draft.target = Array("house \(number)".utf8)
        draft.actor = Array("group \(number % 3)".utf8)
      } == .actor
    )
    // Nothing tells much, so that the best of what there is has to do.
    #expect(
      opening(40) { number, draft in
        draft.kind = Array((number < 38 ? "bombing" : "arson").utf8)
      } == .kind
    )
  }

  @Test func `countries that were asked for stay where there are none`() throws {
    let store = store(3) { $1.target = Array("target \($0)".utf8) }
    var state = DashboardState(choosesDimension: false)
    _ = state.apply(.loadFinished(StoreReference(store), counters: []))
    #expect(state.view.dimension == .country)

    var driver = DashboardDriver(store)
    #expect(driver.state.view.dimension == .target)
    driver.send(.viewSet(ViewSettings(), typed: ""))
    driver.send(.loadFinished(StoreReference(store), counters: []))
    #expect(driver.state.view.dimension == .country)
    #expect(driver.state.barsPane(height: 5).rows.map(\.label) == ["no country"])

    #expect(try ViewLine("by=country").namesDimension)
    #expect(try !ViewLine("measure=killed").namesDimension)
    #expect(driver.state.viewLine.namesDimension)
    #expect(driver.state.viewLine.description.hasPrefix("by=country "))
  }

  @Test func `what is asked for while the file is read is not chosen anew at its end`() throws {
    let store = StoreReference(store(3) { $1.target = Array("target \($0)".utf8) })
    let progress = LoadProgress(bytesRead: 1, bytesTotal: 2, incidents: 3)
    for keys in [":group by country<Enter>", "ddd"] {
      var driver = DashboardDriver(waiting: true)
      driver.send(.loadProgressed(progress, store))
      try driver.press(keys)
      let asked = driver.state.view.dimension
      driver.send(.loadFinished(store, counters: []))
      #expect(driver.state.view.dimension == asked, "after \(keys)")
    }
  }

  @Test func `a line that names no dimension leaves it to the data, one that does not`() throws {
    let data = store(3) { $1.target = Array("target \($0)".utf8) }.dataset
    var open = try ViewLine("measure=killed")
    open.chooseDimension(for: data)
    #expect(open.settings.dimension == .target)
    var told = try ViewLine("by=country")
    told.chooseDimension(for: data)
    #expect(told.settings.dimension == .country)
  }

  @Test func `countries that nobody knows are unknown and not none`() {
    func figures(_ count: Int) -> [String] {
      DashboardDriver(store(count) { $1.kind = Array("kind \($0)".utf8) }).state.headerPane.figures
        .map { $0.line.map(\.text).joined() }
    }
    #expect(figures(3).contains("countries unknown"))
    #expect(figures(0).contains("0 countries"))
  }

  @Test func `d passes over what the data says nothing of`() throws {
    var driver = DashboardDriver(
      store(6) { number, draft in
        draft.target = Array("target \(number % 2)".utf8)
        draft.actor = Array("group \(number % 3)".utf8)
      }
    )
    var seen: [Dimension] = []
    for _ in 1...3 {
      seen.append(driver.state.view.dimension)
      try driver.press("d")
    }
    #expect(seen == [.target, .actor, .target])
    #expect(driver.state.message == nil)
    try driver.press(":group by claim<Enter>")
    #expect(driver.state.view.dimension == .claim)
  }

  @Test func `where nothing else tells anything d says so and leaves no step to undo`() throws {
    var driver = DashboardDriver(store(3) { _, draft in draft.kind = Array("one".utf8) })
    try driver.press(":group by kind<Enter>")
    let steps = driver.state.history
    try driver.press("d")
    #expect(driver.state.message?.text == "the data holds nothing else to group by")
    #expect(driver.state.history == steps)
    #expect(driver.state.barsPane(height: 5).rest == nil)
  }
}
