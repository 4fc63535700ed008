import Dashboard
import Testing

@Suite struct KeymapTests {
  @Test(arguments: Mode.allCases)
  func `no key does two jobs`(mode: Mode) {
    var owners: [Key: Command] = [:]
    for binding in Keymap.standard.bindings where binding.modes.contains(mode) {
      for key in binding.keys {
        let owner = owners.updateValue(binding.command, forKey: key)
        #expect(owner == nil, "\(key.symbol) is bound twice while \(mode)")
      }
    }
    #expect(!owners.isEmpty)
  }

  @Test(arguments: Command.allCases)
  func `every command has a key, or a place in the palette, and words for it`(command: Command) {
    let bindings = Keymap.standard.bindings.filter { $0.command == command }
    #expect(!bindings.isEmpty)
    #expect(bindings.allSatisfy { !$0.help.isEmpty })
    #expect(bindings.allSatisfy { !$0.keys.isEmpty || $0.modes.contains(.browsing) })
  }

  @Test func `the keys of the contract do what it says`() {
    let expected: [(Key, Command)] = [
      (.character("/"), .beginFilter), (.enter, .activate), (.tab, .nextPane),
      (.backTab, .previousPane), (.character("g"), .moveToTop), (.character("G"), .moveToBottom),
      (.character("?"), .help), (.character("q"), .quit), (.escape, .leave),
    ]
    for (key, command) in expected {
      #expect(Keymap.standard.command(for: key, in: .browsing) == command)
    }
    #expect(Keymap.standard.command(for: .escape, in: .typing) == .leave)
    #expect(Keymap.standard.command(for: .character("q"), in: .overlay) == nil)
  }
}
