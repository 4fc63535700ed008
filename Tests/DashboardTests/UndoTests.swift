import Dashboard
import Incidents
import Testing

@Suite struct UndoTests {
  static let changes: [(keys: String, undone: String)] = [
    ("s", "undid: order by killed"), ("S", "undid: reverse the order"),
    ("m", "undid: measure killed"), ("d", "undid: group by region"),
    ("3<lt>", "undid: buckets by quarter"), ("D", "undid: count duplicates once"),
    ("B", "undid: bars by name"), ("C <Esc>", "undid: columns of the list"),
    ("/egypt<Enter>", "undid: filter egypt"),
    ("/egypt<Enter>x", "undid: clear the filter"), ("2<Enter>", "undid: filter country:EG"),
  ]

  @Test(arguments: changes)
  func `every change of the view is taken back and named`(keys: String, undone: String) throws {
    var driver = DashboardDriver()
    try driver.press(keys)
    let changed = driver.state.view
    try driver.press("u")
    #expect(driver.state.message?.text == undone)
    #expect(driver.state.view != changed)
    try driver.press("<C-r>")
    #expect(driver.state.view == changed)
    #expect(driver.state.message?.text == undone.replacing("undid", with: "redid"))
  }

  @Test func `undo goes back through all of them to the beginning`() throws {
    var driver = DashboardDriver()
    let start = driver.state.view
    try driver.press("smdDS/egypt<Enter>3G<Enter>x")
    for _ in 0..<8 { try driver.press("u") }
    #expect(driver.state.view == start)
    try driver.press("u")
    #expect(driver.state.message?.text == "nothing to undo")
  }

  @Test func `clearing keeps the incident in view, on the same row of the screen`() throws {
    var driver = DashboardDriver(columns: 80, rows: 16)
    try driver.press("/mosque<Enter>")
    let chosen = try #require(driver.state.selectedIncident?.id)
    let row = driver.state.list.selection - driver.state.list.first
    try driver.press("x")
    #expect(driver.state.selectedIncident?.id == chosen)
    #expect(driver.state.list.selection - driver.state.list.first == row)
    let area = try #require(driver.state.layout.panes[.list]).inside
    let pane = driver.state.listPane(width: area.width, height: area.height)
    #expect(pane.rows.contains { $0.isSelected })
  }
}
