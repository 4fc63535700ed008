import Dashboard
import SitrepTestSupport
import Testing

/// The recording of the screen is begun, paused and ended by keys; somebody else makes it.
@Suite struct RecordingKeyTests {
  private static func recording() throws -> DashboardDriver {
    var driver = DashboardDriver()
    try driver.press("R")
    #expect(driver.effects.last == .changeRecording(.begin))
    driver.send(.recordingBegan("a.cast"))
    return driver
  }

  private static func header(_ driver: DashboardDriver) -> [String] {
    driver.state.headerPane.figures.map { $0.line.map(\.text).joined() }
  }

  @Test func `a recording shows as long as it goes on`() throws {
    var driver = try Self.recording()
    #expect(Self.header(driver).first == "recording")
    #expect(driver.state.message?.text.contains("a.cast") == true)
    try driver.press("R")
    #expect(driver.effects.last == .changeRecording(.end))
    driver.send(.recordingEnded("a.cast", reason: nil))
    #expect(Self.header(driver).contains("recording") == false)
    #expect(driver.state.message?.isFailure == false)
  }

  @Test func `it is paused and gone on with from the palette`() throws {
    var driver = try Self.recording()
    try driver.press(":pause recording<Enter>")
    #expect(driver.effects.last == .changeRecording(.pause))
    #expect(Self.header(driver).first == "paused")
    try driver.press(":pause recording<Enter>")
    #expect(driver.effects.last == .changeRecording(.resume))
  }

  @Test func `a chapter is named`() throws {
    var driver = try Self.recording()
    try driver.press(":chapter<Enter>In Egypt<Enter>")
    #expect(driver.effects.last == .changeRecording(.chapter("In Egypt")))
  }

  @Test func `somebody who presents is told of its end until the next scene`() throws {
    var driver = try Self.recording()
    func trailing() -> String { driver.state.stagePane?.trailing.map(\.text).joined() ?? "" }
    let position = { Stage.Position(number: $0, count: 2) }
    driver.send(.staged(Stage(title: "one", position: position(1))))
    #expect(trailing() == "")
    driver.send(.recordingEnded("a.cast", reason: "no space left"))
    #expect(trailing().hasSuffix("no space left"))
    driver.send(.staged(Stage(title: "two", position: position(2))))
    #expect(trailing() == "")
  }

  @Test func `without a recording there is nothing to pause`() throws {
    var driver = DashboardDriver()
    try driver.press(":pause recording<Enter>")
    #expect(driver.state.message?.text.contains("R begins") == true)
    #expect(driver.effects.isEmpty)
  }

  @Test func `one that ends by itself says why`() throws {
    var driver = try Self.recording()
    driver.send(.recordingEnded("a.cast", reason: "no space left"))
    #expect(driver.state.message?.isFailure == true)
    #expect(driver.state.message?.text.contains("no space left") == true)
    #expect(driver.state.recording == nil)
  }
}
