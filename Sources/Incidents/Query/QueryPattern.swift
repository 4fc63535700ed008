/// A compiled regular expression of a query; cases do not matter to it, accents do.
struct QueryPattern {
  private let regex: Regex<AnyRegexOutput>

  /// Compiles a pattern, or `nil` when it breaks the syntax.
  init?(_ pattern: String) {
    guard let regex = try? Regex(pattern) else { return nil }
    // Scalars are several times faster to match than whole characters.
    self.regex = regex.ignoresCase().matchingSemantics(.unicodeScalar)
  }

  /// Whether the pattern occurs in a text that is not empty.
  func matches(_ text: some StringProtocol) -> Bool {
    text.isEmpty ? false : String(text).contains(regex)
  }

  /// Where the pattern occurs, as UTF-8 offsets; empty occurrences are left out.
  func ranges(in text: String) -> [Range<Int>] {
    text.ranges(of: regex).compactMap { range in
      let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
      let end = text.utf8.distance(from: text.utf8.startIndex, to: range.upperBound)
      return start < end ? start..<end : nil
    }
  }
}
