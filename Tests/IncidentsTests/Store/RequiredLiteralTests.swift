import Testing

@testable import Incidents

@Suite struct RequiredLiteralTests {
  static let cases: [(String, [String])] = [
    ("bomb", ["bomb"]), ("Bomb(er|ing)", ["bomb"]), ("fir(e|ing)", ["fir"]), ("a|b", []),
    ("pol.ce sta", ["ce sta", "pol"]), ("colou?r", ["colo"]), ("go+gle", ["ogle", "go"]),
    ("(suicide) bomb", ["suicide", " bomb"]), ("(?:car|bus) bomb", [" bomb"]),
    ("[ab]cd", ["cd"]), ("x{2}yz", ["yz"]), ("a\\.b\\.c", ["a.b.c"]), ("\\bword\\b", ["word"]),
    ("(ab)?cd", ["cd"]), ("(ab)+cd", ["ab", "cd"]), ("(?i)ab", []), ("\\x41bc", []),
    ("\\Qab\\E", []), ("café", []), ("ab??cd", ["cd"]), ("a", []), ("", []), ("(ab", []),
    ("ab)", []), ("[ab", []), ("[a[b]c]de", []), ("ab{", []), ("((((ab))))", ["ab"]),
    ("one two|three", []), ("(?<n>ab)c", []), ("(?=ab)c", []), ("[^a]bc$", ["bc"]),
  ]

  @Test(arguments: cases)
  func `what every match must hold is found, and nothing where it is not sure`(
    pattern: String,
    expected: [String]
  ) {
    #expect(RequiredLiteral.all(of: pattern) == expected)
  }

  @Test(arguments: [
    ("mosque|church", [["mosque"], ["church"]]), ("one two|three", [["one two"], ["three"]]),
    ("(car|bus) bomb|ied", [[" bomb"], ["ied"]]), ("mosque|[ab]", []), ("mosque|", []),
    ("mosque|(?i)a", []), ("bomb", [["bomb"]]), ("aa|bb|cc|dd|ee|ff|gg|hh|ii", []),
    ("(aa|bb)", []), ("a.bc|d+ef", [["bc"], ["def"]]), ("aa|bb)", []),
  ])
  func `of alternatives each has what it must hold, or none has`(
    pattern: String,
    expected: [[String]]
  ) {
    #expect(RequiredLiteral.branches(of: pattern) == expected)
  }

  @Test(arguments: cases.map(\.0))
  func `a text that a pattern matches holds what it must`(pattern: String) {
    guard let compiled = QueryPattern(pattern) else { return }
    let texts = [
      "bomb", "Bomber", "BOMBING", "fire", "firing", "a", "police station", "color", "colour",
      "google", "suicide bomb", "car bomb", "bus bomb", "bcd", "xxyz", "a.b.c", "a word here",
      "cd", "ababcd", "abc", "ABCD", "xbc", "one two", "three",
    ]
    for text in texts where compiled.matches(text) {
      for literal in RequiredLiteral.all(of: pattern) {
        #expect(FoldedText.folding(text).holds(literal), "\(text) of \(pattern)")
      }
      let branches = RequiredLiteral.branches(of: pattern)
      let holdsOne = branches.contains { $0.allSatisfy(FoldedText.folding(text).holds) }
      #expect(branches.isEmpty || holdsOne, "\(text) of \(pattern)")
    }
  }
}
