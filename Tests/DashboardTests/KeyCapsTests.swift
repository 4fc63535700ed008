import Dashboard
import Testing

/// The keys that viewers see.
@Suite struct KeyCapsTests {
  private func labels(_ script: String, typed: Bool) throws -> [String] {
    var caps = KeyCaps()
    for key in try Key.keys(in: script) { caps.press(key, isTyped: typed) }
    return caps.labels
  }

  @Test func `text that is typed is one label, commands are one each`() throws {
    #expect(try labels("ab c<Enter>d", typed: true) == ["ab c", "Enter", "d"])
    #expect(try labels("mmd", typed: false) == ["m", "m", "d"])
    var caps = KeyCaps()
    caps.press(.character("m"), isTyped: false)
    caps.press(.character("/"), isTyped: false)
    caps.press(.character("e"), isTyped: true)
    caps.press(.character("g"), isTyped: true)
    #expect(caps.labels == ["m", "/eg"])
  }

  @Test func `the latest are kept, and the end of a long text`() throws {
    #expect(try labels("abcdefghijk", typed: false) == ["d", "e", "f", "g", "h", "i", "j", "k"])
    let long = try labels(String(repeating: "x", count: 40) + "yz", typed: true)
    #expect(long.map(\.count) == [KeyCaps.mostLetters])
    #expect(long[0].hasPrefix("…x") && long[0].hasSuffix("yz"))
  }
}
