import Testing

@testable import Incidents

/// Headers that the TOML parser would end the program at.
@Suite struct TOMLHeaderFaultTests {
  @Test(
    arguments: [
      ("[£]", 1, 2), ("[\u{fffd}", 1, 2), ("a = 1\n  [ =x]", 2, 5), ("[[\n]]", 1, 3), ("[#]", 1, 2),
      ("[.a]", 1, 2), ("[a]\n[[[b]]]", 2, 3), ("é = \"ü[\"\n[é]", 2, 2),
      ("x = \"\"\"\n[a\\\"\"\"\"\n[£]", 3, 2), ("x = [\n[1], # ]\n]\n[£]", 4, 2),
      ("\u{feff}[}a]", 1, 2), ("\u{feff}\n[£]", 2, 2),
    ]
  )
  func `a header without a key is told with its place`(text: String, line: Int, column: Int) {
    let fault = TOMLHeaderFault(in: text)
    #expect(fault?.line == line)
    #expect(fault?.column == column)
  }

  @Test(
    arguments: [
      "", "[", "[a]", "[ a . \"b\" ]\n[['c']]\n[-]\n[_1]", "# [£]", "a = \"[£\"\nb = '[£'",
      "a = \"\"\"\n[£]\n\\\"\"\"\n[£] \"\"\"\"\"", "a = '''\n[£]\\\n'''\n[b]",
      "a = [\n  [\"£\"],\n  [\n'é'\n],\n]\n[b]", "a = { b = [\n1 ] }\n[c]",
      "\u{feff}[a]", "\u{feff}a = 1", "a = 1\n\u{feff}[£]",
    ]
  )
  func `what is TOML, or told by the parser, is left to it`(text: String) {
    #expect(TOMLHeaderFault(in: text) == nil)
    // The parser comes back, whatever it says.
    _ = try? DatasetCard(toml: text, file: "c.toml")
  }

  @Test func `a card with such a header is refused and the program goes on`() {
    let error = #expect(throws: CardError.self) {
      try DatasetCard(toml: "title = \"x\"\n[£]\n", file: "c.toml")
    }
    #expect(error?.line == 2)
  }
}
