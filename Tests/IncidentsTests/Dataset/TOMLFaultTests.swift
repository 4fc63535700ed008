import Testing

@testable import Incidents

/// What the TOML parser would end the program at.
@Suite struct TOMLFaultTests {
  @Test(
    arguments: [
      ("[£]", 1, 2), ("[\u{fffd}", 1, 2), ("a = 1\n  [ =x]", 2, 5), ("[[\n]]", 1, 3), ("[#]", 1, 2),
      ("[.a]", 1, 2), ("[a]\n[[[b]]]", 2, 3), ("é = \"ü[\"\n[é]", 2, 2),
      ("x = \"\"\"\n[a\\\"\"\"\"\n[£]", 3, 2), ("x = [\n[1], # ]\n]\n[£]", 4, 2),
      ("\u{feff}[}a]", 1, 2), ("\u{feff}\n[£]", 2, 2),
    ]
  )
  func `a header without a key is told with its place`(text: String, line: Int, column: Int) {
    let fault = TOMLFault(in: text)
    #expect(fault?.line == line)
    #expect(fault?.column == column)
  }

  @Test(
    arguments: [
      ("a = [}", 1, 6), ("a = [ 1,\n # b\n }]", 3, 2), ("a = [[[}", 1, 8),
      ("a = { b = [ ] , c = [\t} ] }", 1, 23), ("a = [\n]\nb = [\u{85}1]", 3, 6),
      ("a = ['}', \u{2028}]", 1, 11), ("a = [\"é\", \u{2029}]", 1, 11),
    ]
  )
  func `an array without a value is told with its place`(text: String, line: Int, column: Int) {
    let fault = TOMLFault(in: text)
    #expect(fault?.line == line)
    #expect(fault?.column == column)
    #expect(fault?.description == "a value or ']' has to stand here")
  }

  @Test(
    arguments: [
      "a = [1 }]", "a = [{}}]", "a = { b = 1, }", "a = \"[}\"\nb = '[}' # [}",
      "a = [[], {}, [{ b = [1, 2, ] }], ]", "a = [ # }\n'}'\n]", "a = [\u{a0}]", "a = [", "a = [1,",
      "", "[", "[a]", "[ a . \"b\" ]\n[['c']]\n[-]\n[_1]", "# [£]", "a = \"[£\"\nb = '[£'",
      "a = \"\"\"\n[£]\n\\\"\"\"\n[£] \"\"\"\"\"", "a = '''\n[£]\\\n'''\n[b]",
      "a = [\n  [\"£\"],\n  [\n'é'\n],\n]\n[b]", "a = { b = [\n1 ] }\n[c]",
      "\u{feff}[a]", "\u{feff}a = 1", "a = 1\n\u{feff}[£]",
    ]
  )
  func `what is TOML, or told by the parser, is left to it`(text: String) {
    #expect(TOMLFault(in: text) == nil)
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
