import Dashboard
import Testing

@Suite struct HelpTests {
  private func rows(_ driver: DashboardDriver) throws -> [OverlayPane.TableRow] {
    guard case .table(let rows, _)? = driver.state.overlayPane?.content else {
      Issue.record("the help is a table")
      return []
    }
    return rows
  }

  private func texts(_ driver: DashboardDriver) throws -> [String] {
    try rows(driver).map { ($0.left + $0.right).map(\.text).joined(separator: "") }
  }

  @Test func `words leave the keys that hold them, under their sections`() throws {
    var driver = DashboardDriver()
    try driver.press("?")
    let all = try rows(driver).count
    try driver.press("/clipboard")
    let texts = try texts(driver)
    #expect(texts.count < all / 3)
    #expect(texts.contains("Incident"))
    #expect(texts.contains { $0.hasPrefix("y") && $0.contains("copy it to the clipboard") })
    #expect(try rows(driver).contains { $0.right.contains { $0.role == .match } })
    try driver.press(" zeppelin")
    #expect(try self.texts(driver) == ["no key does that"])
  }

  @Test func `a key is found by its name`() throws {
    var driver = DashboardDriver()
    try driver.press("?/C-r")
    #expect(try texts(driver).contains { $0.hasPrefix("C-r") })
  }

  @Test func `Enter keeps the search, Escape drops it first and then closes`() throws {
    var driver = DashboardDriver()
    try driver.press("?/undo<Enter>jk")
    #expect(driver.state.mode == .overlay)
    let found = try rows(driver).count
    try driver.press("<Esc>")
    #expect(driver.state.mode == .overlay)
    #expect(try rows(driver).count > found)
    try driver.press("/q<Esc>")
    #expect(driver.state.mode == .overlay)
    try driver.press("<Esc>")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.mode == .browsing)
  }
}
