import Testing

@testable import Incidents

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Don’t touch al-Shabaab’s 1,200 men.", ["don't", "touch", "al-shabaab", "1,200", "men", "."]),
    ("U.S. forces, 12–15 dead", ["u.s.", "forces", ",", "12-15", "dead"]),
    ("Hollande, François: 1.5 km", ["hollande", ",", "francois", ":", "1.5", "km"]),
    ("twenty-five 25-year-olds", ["twenty-five", "25-year-olds"]),
    ("1,23 and 1,2345", ["1", ",", "23", "and", "1", ",", "2345"]),
    ("“Quote”—dash", ["“", "quote", "”", "—", "dash"]),
    ("", []),
  ])
  func `words are cut and folded`(text: String, expected: [String]) {
    #expect(Tokenizer.tokens(of: text).map(\.folded) == expected)
  }

  @Test(arguments: [
    ("One. Two! Three? Four", [0, 1, 2, 3]),
    ("Gen. Lee met Mr. Fox", [0, 0, 0, 0, 0]),
    ("One.\n\nTwo", [0, 2]),
    ("at 9 a.m. today", [0, 0, 0, 0]),
  ])
  func `sentences end where a new one begins`(text: String, expected: [Int]) {
    let tokens = Tokenizer.tokens(of: text).filter { !$0.isSign }
    #expect(tokens.map(\.sentence) == expected)
  }

  @Test func `ranges are those of the text`() {
    let text = "Zażółć 12 jaźń’s ISIS’s"
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: text)
    let words = tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words == ["Zażółć", "12", "jaźń’s", "ISIS’s"])
    #expect(tokens.map(\.folded) == ["zazolc", "12", "jazn", "isis"])
    #expect(tokens.map(\.isPossessive) == [false, false, true, true])
    #expect(tokens.map(\.isAllCapitals) == [false, false, false, true])
  }
}
