import Dashboard
import Incidents
import Testing

@Suite struct RemappingTests {
  @Test func `a command takes other keys, and its old ones mean nothing`() throws {
    let keymap = try Keymap.standard.remapped(["sort": ["O", "F2"], "quit": ["q", "C-q"]])
    #expect(keymap.command(for: .character("O"), in: .browsing) == .sort)
    #expect(keymap.command(for: .function(2), in: .browsing) == .sort)
    #expect(keymap.command(for: .character("s"), in: .browsing) == nil)
    #expect(keymap.command(for: .control("q"), in: .browsing) == .quit)
    #expect(keymap.command(for: .control("c"), in: .typing) == .quit)
  }

  @Test func `two commands can change places, and an empty text unbinds`() throws {
    let keymap = try Keymap.standard.remapped(
      ["sort": ["S"], "reverse-sort": ["s"], "suspend": [""]]
    )
    #expect(keymap.command(for: .character("S"), in: .browsing) == .sort)
    #expect(keymap.command(for: .character("s"), in: .browsing) == .reverseSort)
    #expect(keymap.command(for: .control("z"), in: .browsing) == nil)
  }

  static let faults: [([String: [String]], KeymapError)] = [
    (["sort": ["m"]], .doubledKey(.character("m"), first: "sort", second: "measure")),
    (["srot": ["m"]], .unknownCommand("srot", nearest: "sort")),
    (["sort": ["C-é"]], .unknownKey("C-é", command: "sort")),
    (["quit": ["Q"]], .fixedKey(.character("q"), command: "quit")),
    (
      ["accept-completion": ["Tab", "k"]],
      .typedCharacter(.character("k"), command: "accept-completion")
    ),
  ]

  @Test(arguments: faults)
  func `what cannot be is told with the names`(wanted: [String: [String]], error: KeymapError) {
    #expect(throws: error) { try Keymap.standard.remapped(wanted) }
  }

  @Test func `the sentence names both commands and the key`() {
    let error = KeymapError.doubledKey(.character("m"), first: "sort", second: "measure")
    #expect(error.description.contains("the key m cannot be both sort and measure"))
  }

  @Test func `no two bindings share a name`() {
    let names = Keymap.standard.bindings.map(\.name)
    let doubles = names.filter { name in names.count { $0 == name } > 1 }
    #expect(Set(doubles) == [], "give the second one a name: KeyBinding(…, named: …)")
  }

  @Test func `hints and help show the keys as they are now`() throws {
    let keymap = try Keymap.standard.remapped(["sort": ["O"]])
    var driver = DashboardDriver(keymap: keymap)
    let hints = driver.state.footerPane.hints.map { $0.map(\.text).joined() }
    #expect(hints.contains("O sort"))
    try driver.press("O?")
    #expect(driver.state.view.order.first?.field == .killed)
    guard case .table(let rows, _)? = driver.state.overlayPane?.content else {
      Issue.record("the help is a table")
      return
    }
    #expect(
      rows.contains {
        $0.left.first?.text == "O" && $0.right.first?.text == "order by the next field"
      }
    )
  }
}
