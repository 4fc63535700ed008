import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@Suite struct NoteTests {
  private static func driver() -> DashboardDriver {
    DashboardDriver(keepsCase: true)
  }

  @Test func `a note is written, kept, shown and found`() throws {
    var driver = Self.driver()
    try driver.press("jeask the<Enter>embassy<Esc>")
    let row = try #require(driver.state.selectedIncident?.row)
    #expect(driver.state.mode == .browsing)
    #expect(driver.state.notes == [row: "ask the\nembassy"])
    #expect(driver.kept == [.note(row: row, text: "ask the\nembassy")])
    let note = try #require(driver.state.detailPane.blocks.first { $0.label.hasSuffix("note") })
    #expect(note.text.map(\.text).joined() == "ask the\nembassy")
    let list = driver.state.listPane(width: 60, height: 20)
    #expect(list.rows[1].cells.last?.first?.text == "✎ ")
    #expect(list.rows[0].cells.last?.first?.text != "✎ ")
    try driver.press("/note:embassy<Enter>")
    #expect(driver.ids == ["s-\(row + 1)"])
  }

  @Test func `keys edit the text as readline does`() throws {
    var driver = Self.driver()
    try driver.press("eone two<C-w>three<C-a>zero <C-e>!<Left><BS><Del>x")
    #expect(driver.state.writing?.editor.text == "zero one threx")
    try driver.press("<C-u><C-y><C-y>")
    #expect(driver.state.writing?.editor.text == "zero one threxzero one threx")
    try driver.press("<Enter>second<Up><C-a>^<Down><C-a>v<C-s>")
    #expect(driver.state.notes.values.first == "^zero one threxzero one threx\nvsecond")
  }

  @Test func `letters that command elsewhere are only text here`() throws {
    var driver = Self.driver()
    try driver.press("eq x?/<Esc>")
    #expect(driver.effects.contains(.quit) == false)
    #expect(driver.state.notes.values.first == "q x?/")
  }

  @Test func `an emptied note is told and can be put back`() throws {
    var driver = Self.driver()
    try driver.press("efirst<Esc>e<C-u><Esc>")
    #expect(driver.state.notes.isEmpty)
    #expect(driver.state.message?.text.contains("C-y") == true)
    #expect(driver.kept.last == .note(row: 0, text: ""))
    try driver.press("e<C-y><Esc>")
    #expect(driver.state.notes == [0: "first"])
  }

  @Test func `quitting from within keeps what was written`() throws {
    var driver = Self.driver()
    try driver.press("ehalf a sent<C-c>")
    #expect(driver.kept.first == .note(row: 0, text: "half a sent"))
    #expect(driver.effects.last == .quit)
  }

  @Test func `a paste keeps its lines and loses what could harm`() throws {
    var driver = Self.driver()
    try driver.press("e")
    driver.send(.pasted("one\r\ntwo\rthree\u{1b}[2J"))
    #expect(driver.state.writing?.editor.text == "one\ntwo\nthree␛[2J")
    driver.send(.pasted(String(repeating: "x", count: TextEditor.limit)))
    #expect(driver.state.writing?.editor.text.count == TextEditor.limit)
    #expect(driver.state.message != nil)
  }

  @Test func `the mouse does not move the selection under a note`() throws {
    var driver = Self.driver()
    try driver.press("eabc")
    driver.send(.mouseUsed(MouseEvent(kind: .pressed, column: 5, row: 8)))
    #expect(driver.state.list.selection == 0)
    #expect(driver.state.writing?.editor.text == "abc")
  }

  @Test func `without a case file notes live as long as the program and say so`() throws {
    var driver = DashboardDriver()
    try driver.press("eabc<Esc>")
    #expect(driver.state.notes == [0: "abc"])
    #expect(driver.kept == [])
    #expect(driver.state.message?.text.contains("until you quit") == true)
  }
}
