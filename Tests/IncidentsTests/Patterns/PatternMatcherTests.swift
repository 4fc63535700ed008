import SitrepTestSupport
import Testing

@testable import Incidents

/// The automaton may only be faster than `Regex`: it says the same, or that it cannot tell.
@Suite struct PatternMatcherTests {
  private func answer(_ pattern: String, _ texts: [String]) -> Bool? {
    guard let program = PatternProgram.program(for: pattern) else { return nil }
    var matcher = PatternMatcher(program)
    let bytes = texts.flatMap { Array($0.utf8) + [TextArena.fieldEnd] }
    return matcher.matches(bytes, in: bytes.indices)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `made patterns match the texts that Regex matches`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 77)
    var told = 0
    for _ in 0..<25 {
      let pattern = RandomPatterns.pattern(&random)
      let regex = try #require(QueryPattern(pattern), "\(pattern)")
      guard let program = PatternProgram.program(for: pattern) else { continue }
      var matcher = PatternMatcher(program)
      var test = PatternTest(pattern)
      for _ in 0..<40 {
        let text = RandomPatterns.text(&random)
        let bytes = Array(text.utf8)
        let expected = regex.matches(text)
        #expect(test.matches(text) == expected, "\(pattern) in \(text.debugDescription)")
        guard let found = matcher.matches(bytes, in: bytes.indices) else { continue }
        told += 1
        // Without word boundaries it may find more, never less.
        #expect(
          found == expected || found && !program.isExact,
          "\(pattern) in \(text.debugDescription)"
        )
      }
    }
    #expect(told > 100)
  }

  @Test func `every sign of punctuation means the same behind a backslash and in a class`() {
    for byte in 0x21...0x7e as ClosedRange<UInt8> {
      let sign = Unicode.Scalar(byte)
      for pattern in ["x\\\(sign)y", "x\(sign)y", "x[\(sign)]y", "x[^\(sign)]y", "x[\\\(sign)a]y"] {
        guard let program = PatternProgram.program(for: pattern) else { continue }
        guard let regex = QueryPattern(pattern) else {
          Issue.record("\(pattern) is no pattern")
          continue
        }
        for other in 0x20...0x7e as ClosedRange<UInt8> {
          let text = "x\(Unicode.Scalar(other))y"
          var matcher = PatternMatcher(program)
          let bytes = Array(text.utf8)
          let found = matcher.matches(bytes, in: bytes.indices)
          #expect(found == regex.matches(text) || !program.isExact, "\(pattern) in \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("ab", ["a", "b"], false), ("ab", ["xx", "cab"], true), ("^b", ["a", "b"], true),
    ("^b", ["ab", "cb"], false), ("a$", ["a", "b"], true), ("a$", ["ab", "ac"], false),
    ("x*", [""], false), ("x*", ["", "b"], true), ("^$", ["", ""], false), ("$", ["", "a"], true),
    ("[^a]", ["a", "a"], false), ("a.b", ["a", "b"], false), ("", ["", "a"], true),
  ])
  func `no match crosses from one text to the next, and none is in an empty one`(
    pattern: String,
    texts: [String],
    isFound: Bool
  ) {
    #expect(answer(pattern, texts) == isFound)
  }

  @Test(arguments: [
    "(?i)ab", "(?=a)b", "a++", "(a*)*", "a{2", "\\p{L}", "(a)\\1", "[a[b]]", "[a--b]", "e\u{301}",
    "\\Qa\\E", "a{500}", "(?<n>a)", "[]", "(a", "a)", "\\R", "^*a",
  ])
  func `what is out of the ordinary is left to Regex`(pattern: String) {
    #expect(PatternProgram.program(for: pattern) == nil)
  }

  @Test func `a pattern of very many states still finds what Regex finds`() throws {
    let pattern = "a[ab]{12}b"
    let regex = try #require(QueryPattern(pattern))
    let program = try #require(PatternProgram.program(for: pattern))
    var matcher = PatternMatcher(program)
    var random = SeededGenerator(seed: 4)
    for _ in 0..<400 {
      let text = String((0..<60).map { _ in random.pick(["a", "a", "b", "c"]) }.joined())
      let bytes = Array(text.utf8)
      #expect(matcher.matches(bytes, in: bytes.indices) == regex.matches(text), "\(text)")
    }
  }

  @Test(
    arguments: [
      ("incident", "Unfall: “Incident” in São Paulo", true),
      ("incident", "São Paulo – 漢字, 가나", false),
      ("s.o p", "São Paulo", true), ("[^a-z]o", "são", true), ("é+$", "crié", true),
      ("ça.\\d", "ça", nil), ("[\\d]a", "é", nil), ("é", "e\u{301}", nil), ("b", "e\u{301}", nil),
      ("b", "🎈", nil), ("b", "नी", nil),
    ] as [(String, String, Bool?)]
  )
  func `letters that stand for themselves beyond ASCII need no Regex, others do`(
    pattern: String,
    text: String,
    isFound: Bool?
  ) {
    #expect(answer(pattern, [text]) == isFound)
  }

  @Test func `a text of more kinds of letters than the table has room for is left to Regex`() {
    let letters = (0..<9).map { String(Unicode.Scalar(0x400 + $0) ?? "x") }
    let pattern = letters.joined(separator: "x|") + "x"
    #expect(answer(pattern, [letters[..<4].joined()]) == false)
    #expect(answer(pattern, [letters.joined()]) == nil)
  }

  @Test func `bytes that are no text are left to Regex`() throws {
    let program = try #require(PatternProgram.program(for: "ab"))
    var matcher = PatternMatcher(program)
    #expect(matcher.matches([0x61, 0xc3, 0x62], in: 0..<3) == nil)
    #expect(matcher.matches([0x61, 0x62, 0xc3], in: 0..<3) == true)
  }

  @Test func `a cancelled scan ends with an error`() async throws {
    let dataset = RandomIncidents.dataset(seed: 1, count: 300)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try PatternScan("b.mb").rows(of: dataset.text, within: RowSet(allOf: dataset.count))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
