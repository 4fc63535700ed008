import Dashboard
import Incidents
import Testing

@Suite struct ChipTests {
  private func driver(_ keys: String) throws -> DashboardDriver {
    var driver = DashboardDriver()
    try driver.press(keys)
    return driver
  }

  private func chips(_ driver: DashboardDriver) -> [String] {
    driver.state.chips.map { ($0.isOn ? "" : "○") + ($0.isPinned ? "●" : "") + $0.term }
  }

  @Test func `Space switches a term off and on again in its place`() throws {
    var driver = try driver("/bomb country:eg killed:>3<Enter>Fh ")
    #expect(driver.state.filter.text == "bomb killed:>3")
    #expect(chips(driver) == ["bomb", "○country:eg", "killed:>3"])
    #expect(driver.state.filterPane.chips.map(\.isOn) == [true, false, true])
    try driver.press("h ")
    #expect(chips(driver) == ["○bomb", "○country:eg", "killed:>3"])
    try driver.press("l l ")
    #expect(chips(driver) == ["○bomb", "country:eg", "○killed:>3"])
    try driver.press(" hh ")
    #expect(chips(driver) == ["bomb", "country:eg", "killed:>3"])
    #expect(driver.state.filter.text == "bomb country:eg killed:>3")
    #expect(driver.state.mode == .chips)
  }

  @Test func `a minus turns a term round, on or off`() throws {
    var driver = try driver("/egypt<Enter>F-")
    #expect(driver.state.filter.text == "-egypt")
    #expect(driver.ids.count == 9)
    try driver.press(" -")
    #expect(chips(driver) == ["○egypt"])
    #expect(driver.ids.count == 12)
  }

  @Test func `Delete removes, and the window closes behind the last term`() throws {
    var driver = try driver("/egypt bomb<Enter>F<Del>")
    #expect(driver.state.filter.text == "egypt")
    try driver.press(" <Del>")
    #expect(driver.state.chips == [])
    #expect(driver.state.mode == .browsing)
    #expect(driver.state.overlay == nil)
    try driver.press("F")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text.hasPrefix("there is no term") == true)
  }

  @Test func `a pinned term survives clearing and typing anew`() throws {
    var driver = try driver("/bomb country:eg<Enter>Fp<Esc>")
    #expect(driver.state.filter.text == "country:eg bomb")
    try driver.press("x")
    #expect(driver.state.filter.text == "country:eg")
    #expect(driver.ids.count == 3)
    try driver.press("x")
    #expect(driver.state.message?.text.contains("pinned") == true)
    try driver.press("/")
    #expect(driver.state.filter.text == "country:eg ")
    try driver.press("<C-u><BS><C-w><C-a><BS>mosque<Enter>")
    #expect(driver.state.filter.text == "country:eg mosque")
    #expect(driver.state.view.pinned == ["country:eg"])
  }

  @Test func `no typing lifts a pin`() throws {
    var driver = try driver("/country:eg<Enter>Fp<Esc>/bomb or shooting")
    #expect(driver.state.filter.text == "country:eg bomb or shooting")
    #expect(Set(driver.ids) == ["s-1", "s-2", "s-11"])
    try driver.press("<Enter>")
    #expect(driver.state.filter.text == "country:eg (bomb or shooting)")
    #expect(driver.state.view.pinned == ["country:eg"])
  }

  @Test func `opening and leaving the line behind a pin changes no view`() throws {
    var driver = try driver("/country:eg<Enter>Fp<Esc>")
    let view = driver.state.view
    try driver.press("/<Esc>")
    #expect(driver.state.view == view)
    try driver.press("u")
    #expect(driver.state.message?.text == "undid: pin country:eg")
  }

  @Test func `a pinned term that is off survives clearing as it is`() throws {
    var driver = try driver("/bomb country:eg<Enter>Fp <Esc>x")
    #expect(chips(driver) == ["○●country:eg"])
    #expect(driver.ids.count == 12)
    try driver.press("F <Esc>")
    #expect(driver.state.view.pinned == ["country:eg"])
    #expect(driver.ids.count == 3)
  }

  @Test func `a bar that replaces a pinned term unpins it`() throws {
    var driver = try driver("/country:eg<Enter>Fp<Esc>2j<Enter>")
    #expect(driver.state.view.pinned == [])
    #expect(driver.state.filter.text != "country:eg")
    try driver.press("u")
    #expect(driver.state.view.pinned == ["country:eg"])
  }

  @Test func `Enter edits a term where it stands`() throws {
    var driver = try driver("/killed:>3 bomb<Enter>Fh<Enter>0<Enter>")
    #expect(driver.state.filter.text == "killed:>30 bomb")
    #expect(driver.state.mode == .browsing)
    try driver.press("u")
    #expect(driver.state.filter.text == "killed:>3 bomb")
  }

  @Test func `a pinned term stays pinned when it is edited, in one step`() throws {
    var driver = try driver("/country:eg bomb<Enter>Fhp<Enter><C-w>mosque<Enter>")
    #expect(driver.state.filter.text.hasPrefix("mosque"))
    #expect(driver.state.view.pinned == ["mosque"])
    try driver.press("u")
    #expect(driver.state.view.pinned == ["country:eg"])
  }

  @Test func `every change of a term can be undone, also from the window`() throws {
    var driver = try driver("/egypt bomb<Enter>F -p<Del>")
    let after = driver.state.view
    #expect(chips(driver) == ["egypt"])
    try driver.press("u")
    #expect(chips(driver) == ["egypt", "○●-bomb"])
    try driver.press("uuu")
    #expect(driver.state.filter.text == "egypt bomb")
    #expect(driver.state.message?.text == "undid: switch off bomb")
    try driver.press("<C-r><C-r><C-r><C-r>")
    #expect(driver.state.view == after)
  }

  @Test func `a line carries what is pinned and what is off`() throws {
    let line =
      "by=country measure=incidents order=-date pin=country:eg pin=-a pin=b "
      + "off=-a off=b off=actor:\"c%20d\" where=country:eg mosque"
    let view = try ViewLine(line)
    #expect(view.settings.pinned == ["country:eg"])
    #expect(view.settings.setAside.map(\.term) == ["-a", "b", "actor:\"c d\""])
    #expect(view.settings.setAside.map(\.isPinned) == [true, true, false])
    #expect(view.description == line)
  }
}
