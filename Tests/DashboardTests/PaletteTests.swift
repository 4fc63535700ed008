import Dashboard
import Incidents
import Testing

@Suite struct PaletteTests {
  private func rows(_ driver: DashboardDriver) throws -> [(left: String, right: String)] {
    guard case .choices(let choices, _, _)? = driver.state.overlayPane?.content else {
      Issue.record("the palette is a list of choices")
      return []
    }
    return choices.map { ($0.left.map(\.text).joined(), $0.right.map(\.text).joined()) }
  }

  @Test func `every command of the main screen is there with its key`() throws {
    var driver = DashboardDriver()
    try driver.press(":")
    let rows = try rows(driver)
    for binding in driver.state.keymap.bindings where binding.modes.contains(.browsing) {
      if [.palette, .count].contains(binding.command) || binding.name != binding.command.name {
        continue
      }
      #expect(
        rows.contains { $0.left.contains(binding.help) && $0.right == binding.notation },
        "\(binding)"
      )
    }
  }

  @Test(arguments: [
    ("grpact", "group by actor"), ("order killed", "order by killed"), ("them day", "theme day"),
    ("undo", "undo: back to the view before"), ("inj", "measure injured"),
  ])
  func `a few letters find what is meant first`(typed: String, found: String) throws {
    var driver = DashboardDriver()
    try driver.press(":" + typed)
    #expect(try rows(driver).first?.left == found)
    let palette = try #require(driver.state.overlayPane)
    guard case .choices(let choices, _, _) = palette.content else { return }
    let marked = choices[0].left.filter { $0.role == .match }.map(\.text).joined()
    #expect(marked.count == typed.count { $0 != " " })
  }

  @Test func `Enter does it, and it can be undone`() throws {
    var driver = DashboardDriver()
    try driver.press(":grpact<Enter>")
    #expect(driver.state.view.dimension == .actor)
    #expect(driver.state.mode == .browsing)
    try driver.press("u:killed<Down><Up><Enter>")
    #expect(driver.state.view.dimension == .country)
    #expect(driver.state.view.measure == .killed)
    try driver.press(":theme day<Enter>")
    #expect(driver.effects.last == .useTheme("day"))
    try driver.press(":theme: choose<Enter>")
    #expect(driver.state.mode == .overlay)
  }

  @Test func `what was used last comes first`() throws {
    var driver = DashboardDriver()
    try driver.press(":order killed<Enter>:zoom<Enter>:")
    let rows = try rows(driver)
    #expect(rows[0].left.hasPrefix("zoom"))
    #expect(rows[1].left == "order by killed")
    #expect(rows.count { $0.left == "order by killed" } == 1)
  }

  @Test func `a number goes to a row, a date to its incidents`() throws {
    var driver = DashboardDriver()
    try driver.press(":3<Enter>")
    #expect(driver.state.list.selection == 2)
    try driver.press("2:2015-08<Enter>")
    #expect(driver.state.selectedIncident?.id == "s-6")
    #expect(driver.state.focus == .list)
    #expect(driver.state.message == nil)
    try driver.press(":2015-04<Enter>")
    #expect(driver.state.selectedIncident?.id == "s-7")
    #expect(driver.state.message?.text.contains("nearest") == true)
    try driver.press(":99999<Enter>")
    #expect(driver.state.list.selection == 11)
  }

  @Test func `a date puts a list of another order into that of dates`() throws {
    var driver = DashboardDriver()
    try driver.press("s:2015-12<Enter>")
    #expect(driver.state.view.order.first == SortKey(.date, ascending: false))
    #expect(driver.state.selectedIncident?.id == "s-4")
    try driver.press("S:2015-12-05<Enter>")
    #expect(driver.state.selectedIncident?.id == "s-4")
    try driver.press("uu")
    #expect(driver.state.view.order.first?.field == .killed)
  }

  @Test func `nothing happens where nothing fits, and Escape leaves`() throws {
    var driver = DashboardDriver()
    let view = driver.state.view
    try driver.press(":zzzz<Enter>")
    #expect(driver.state.mode == .searching)
    #expect(try rows(driver).isEmpty)
    try driver.press("<Esc>")
    #expect(driver.state.mode == .browsing)
    #expect(driver.state.view == view)
  }

  @Test func `a pasted text is searched`() throws {
    var driver = DashboardDriver()
    try driver.press(":")
    driver.send(.pasted("group by\nkind\n"))
    #expect(try rows(driver).first?.left == "group by kind")
  }

  @Test func `a kept view is there by its name`() throws {
    var driver = DashboardDriver()
    try driver.press("/egypt<Enter>Wa<C-u>Nile<Enter><Esc>x:view nile<Enter>")
    #expect(driver.state.filter.text == "egypt")
    #expect(driver.ids.count == 3)
  }
}
