import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// What matches is written to a file that a window asks for; somebody else writes it.
@Suite struct ExportKeyTests {
  private static func window(_ driver: DashboardDriver) throws -> ExportWindow {
    guard case .export(let window) = driver.state.overlay else {
      Issue.record("the window is not open")
      throw CancellationError()
    }
    return window
  }

  private static func ids(_ order: ExportOrder) -> [String] {
    (0..<order.incidents.count).map { order.incidents[$0].id }
  }

  @Test func `the name is the file's, a word for the filter and the ending`() throws {
    var driver = DashboardDriver()
    try driver.press("E")
    #expect(try Self.window(driver).line.text == "sample.csv")
    try driver.press("<Esc>/country:eg killed:>2<Enter>E")
    #expect(try Self.window(driver).line.text == "sample-eg-killed-2.csv")
    try driver.press("<Esc>/<C-u>-zq/../zx -longer -words -that -nobody -wrote<Enter>E")
    #expect(try Self.window(driver).line.text == "sample-zq-zx-longer-words-that.csv")
  }

  @Test func `it writes what the list shows, in its order`() throws {
    var driver = DashboardDriver()
    try driver.press("/country:eg<Enter>SE<Enter>")
    let order = try #require(driver.orders.last)
    #expect(order.name == "sample-eg.csv")
    #expect(order.format == .csv && !order.replaces)
    #expect(Self.ids(order) == driver.ids)
    #expect(order.incidents.count == 3)
    #expect(driver.state.mode == .browsing)
  }

  @Test func `look-alikes that the list leaves out are left out`() throws {
    var driver = DashboardDriver()
    try driver.press("DE<Enter>")
    let order = try #require(driver.orders.last)
    #expect(Self.ids(order) == driver.ids)
    #expect(order.incidents.count < 12)
  }

  @Test func `a format chooses the ending, an ending the format`() throws {
    var driver = DashboardDriver()
    try driver.press("E<Down><Down><Down>")
    #expect(try Self.window(driver).line.text == "sample.geojson")
    try driver.press("<C-a><C-u>a.b.md")
    #expect(try Self.window(driver).format == .md)
    try driver.press("<Up>")
    #expect(try Self.window(driver).line.text == "a.b.geojson")
    try driver.press("<Down><Down>")
    #expect(try Self.window(driver).format == .csv)
    try driver.press("<C-u>all<Enter>")
    #expect(driver.orders.last?.name == "all.csv")
  }

  @Test func `the cursor stands before the ending, and the last format is proposed again`() throws {
    var driver = DashboardDriver()
    try driver.press("E<Down>-new<Enter>")
    #expect(driver.orders.last?.name == "sample-new.json")
    driver.send(.exportEnded(.stopped, number: 1))
    try driver.press("E")
    #expect(try Self.window(driver).line.text == "sample.json")
  }

  @Test func `an empty name writes nothing`() throws {
    var driver = DashboardDriver()
    try driver.press("E<C-e><C-u><Enter>")
    #expect(driver.orders.isEmpty)
    #expect(driver.state.message?.isFailure == true)
    _ = try Self.window(driver)
  }

  @Test func `a file that is there is kept unless it is to be replaced`() throws {
    var driver = DashboardDriver()
    try driver.press("E<Enter>")
    let exists = ExportOutcome.exists("sample.csv", free: "sample-2.csv")
    driver.send(.exportEnded(exists, number: 1))
    #expect(driver.state.overlayPane?.title.first?.text == "There is such a file already")
    try driver.press("<Enter>")
    #expect(driver.orders.last?.name == "sample-2.csv" && driver.orders.last?.replaces == false)
    driver.send(.exportEnded(.written(path: "/a/sample-2.csv", incidents: 12, bytes: 9), number: 2))
    try driver.press("E<Enter>")
    driver.send(.exportEnded(exists, number: 3))
    try driver.press("<Down><Enter>")
    #expect(driver.orders.last?.name == "sample.csv" && driver.orders.last?.replaces == true)
  }

  @Test func `typing another name and Escape take the question back`() throws {
    var driver = DashboardDriver()
    try driver.press("E<Enter>")
    driver.send(.exportEnded(.exists("sample.csv", free: "sample-2.csv"), number: 1))
    try driver.press("<Down><Esc>")
    #expect(try Self.window(driver).free == nil)
    try driver.press("<Enter>")
    #expect(driver.orders.last?.replaces == false)
    driver.send(.exportEnded(.exists("sample.csv", free: "sample-2.csv"), number: 2))
    try driver.press("<Down>x<Enter>")
    #expect(driver.orders.last?.name == "samplex.csv" && driver.orders.last?.replaces == false)
  }

  @Test func `progress is shown, Escape stops it, and what came of it is told`() throws {
    var driver = DashboardDriver()
    try driver.press("E<Enter>")
    driver.send(.exportProgressed(6, number: 1))
    let text = try #require(driver.state.progressPane?.words)
    #expect(text == "writing · 50 % · sample.csv")
    try driver.press("E")
    #expect(driver.state.overlay == nil && driver.state.message?.isFailure == true)
    try driver.press("<Esc>")
    #expect(driver.effects.last == .stopExport)
    driver.send(.exportEnded(.stopped, number: 1))
    #expect(driver.state.progressPane == nil)
    #expect(driver.state.message?.text == "stopped; nothing was written")
    driver.send(.exportEnded(.written(path: "/a/b.csv", incidents: 1, bytes: 1200), number: 1))
    #expect(driver.state.message?.text == "1 incident, 1,200 bytes written to /a/b.csv")
    driver.send(.exportEnded(.failed("no space left"), number: 1))
    #expect(driver.state.message?.isFailure == true)
  }

  @Test func `quitting is held back once while a file is being written`() throws {
    var driver = DashboardDriver()
    try driver.press("E<Enter>q")
    #expect(driver.effects.last != .quit)
    #expect(driver.state.message?.text.contains("once more quits") == true)
    try driver.press("q")
    #expect(driver.effects.last == .quit)
  }

  @Test func `where nothing matches there is nothing to write`() throws {
    var driver = DashboardDriver()
    try driver.press("/zeppelin<Enter>E")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text.contains("nothing matches") == true)
  }

  @Test func `while files are still being read nothing is written`() throws {
    var driver = DashboardDriver()
    let progress = LoadProgress(bytesRead: 1, bytesTotal: 2, incidents: 1)
    driver.send(.loadProgressed(progress, nil))
    try driver.press("E")
    #expect(driver.state.overlay == nil && driver.state.message?.isFailure == true)
  }

  @Test func `notes go with the incidents that they are about`() throws {
    var driver = DashboardDriver()
    try driver.press("eseen<Esc>")
    try driver.press("E<Down><Enter>")
    var bytes: [UInt8] = []
    let order = try #require(driver.orders.last)
    order.write(goingOn: { _ in true }, to: { bytes += $0 })
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.ranges(of: "\"note\":\"seen\"").count == 1)
  }
}
