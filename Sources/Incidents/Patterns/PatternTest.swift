/// Tests single texts for a pattern: by an automaton where that can tell, else by `Regex`.
struct PatternTest {
  private let source: String
  private let isExact: Bool
  private var matcher: PatternMatcher?
  /// Compiled when it is first needed, for that is dear; `nil` inside where it has no meaning.
  private var regex: QueryPattern??

  init(_ source: String) {
    let program = PatternProgram.program(for: source)
    self.init(source, matcher: program.map { PatternMatcher($0) })
  }

  /// Takes over a matcher with the states that it has made.
  init(_ source: String, matcher: PatternMatcher?) {
    self.source = source
    self.matcher = matcher
    isExact = matcher?.program.isExact ?? false
  }

  /// The matcher, to be used for the next rows.
  var usedMatcher: PatternMatcher? { matcher }

  /// Whether the pattern occurs in a text that is not empty.
  ///
  /// - Complexity: O(*n*) in the bytes, unless it takes `Regex`.
  mutating func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return matches(bytes, in: bytes.indices)
  }

  /// Whether the pattern occurs in one of the texts in a range of bytes, parted as in a `TextArena`.
  ///
  /// - Complexity: O(*n*) in the bytes, unless it takes `Regex`.
  mutating func matches(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    if let isFound = matcher?.matches(bytes, in: range), isExact || !isFound { return isFound }
    let regex = regex ?? QueryPattern(source)
    self.regex = .some(regex)
    guard let regex else { return false }
    return bytes[range].split { $0 >= TextArena.listSeparator }
      .contains { regex.matches(String(decoding: $0, as: UTF8.self)) }
  }
}
