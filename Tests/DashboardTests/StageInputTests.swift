import Dashboard
import SitrepTestSupport
import Testing

/// While a scene is shown, a slip of the mouse leaves it as it is.
@Suite struct StageInputTests {
  /// What a click on the third row of the list and a paste lead to, on a stage or on none.
  private static func driver(_ stage: Stage?) throws -> DashboardDriver {
    var driver = DashboardDriver()
    driver.send(.staged(stage))
    for kind in [MouseEvent.Kind.pressed, .released] {
      driver.send(.mouseUsed(MouseEvent(kind: kind, column: 8, row: 6)))
    }
    driver.send(.pasted("egypt"))
    return driver
  }

  @Test func `on stage neither clicks nor pastes change anything`() throws {
    let driver = try Self.driver(Stage(title: "one"))
    #expect(driver.state.list.selection == 0)
    #expect(driver.state.filter.text == "")
  }

  @Test(arguments: [nil, Stage(title: "one", isExploring: true)])
  func `without a stage, or looking around, they do`(stage: Stage?) throws {
    let driver = try Self.driver(stage)
    #expect(driver.state.list.selection > 0)
    #expect(driver.state.filter.text == "egypt")
  }
}
