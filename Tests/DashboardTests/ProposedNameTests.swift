import Dashboard
import SitrepTestSupport
import Testing

/// A name that is proposed goes when something is typed, and is edited after any other key.
@Suite struct ProposedNameTests {
  /// What stands in the window after keys in the window of views, with a filter to propose.
  private static func text(after keys: String) throws -> String? {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/egypt<Enter>Wa" + keys)
    return driver.state.writingPane?.text
  }

  @Test func `typing replaces it, and what it was can be put back`() throws {
    #expect(try Self.text(after: "") == "egypt")
    #expect(try Self.text(after: "new") == "new")
    #expect(try Self.text(after: "<C-u>") == "")
    #expect(try Self.text(after: "<BS>") == "")
    #expect(try Self.text(after: "x<BS><C-y>") == "egypt")
  }

  @Test func `after a movement it is edited`() throws {
    #expect(try Self.text(after: "<End>!") == "egypt!")
    #expect(try Self.text(after: "<Left><BS>") == "egyt")
    #expect(try Self.text(after: "<C-w>x") == "x")
  }

  @Test func `the window says that it is only proposed`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/egypt<Enter>Wa")
    func title() -> String { driver.state.writingPane?.title.map(\.text).joined() ?? "" }
    #expect(title().hasSuffix("typing replaces it"))
    #expect(driver.state.writingPane?.isProposal == true)
    try driver.press("x")
    #expect(!title().hasSuffix("typing replaces it"))
  }

  @Test func `Enter takes it as it stands, and a name that is kept already is edited`() throws {
    var driver = DashboardDriver(keepsCase: true)
    try driver.press("/egypt<Enter>Wa<Enter>")
    #expect(driver.state.savedViews.map(\.name) == ["egypt"])
    try driver.press("r!<Enter>")
    #expect(driver.state.savedViews.map(\.name) == ["egypt!"])
  }
}
