/// Finds what a query's words, phrases and patterns match in texts; made once for many texts.
public struct QueryHighlighter {
  private let words: [[UInt8]]
  private let patterns: [QueryPattern]

  /// Gathers what the query looks for and compiles its patterns.
  public init(_ query: Query) {
    words = query.matchWords.map { Array($0.utf8) }
    patterns = (query.root?.matchPatterns ?? []).compactMap { QueryPattern($0) }
  }

  /// Looks for phrases that are folded already.
  init(phrases: [String]) {
    words = phrases.map { Array($0.utf8) }
    patterns = []
  }

  /// Whether nothing could ever be found.
  public var isEmpty: Bool { words.isEmpty && patterns.isEmpty }

  /// The stretches that match, as UTF-8 offsets in order, those that touch joined; a word matches
  /// in either case and whatever accents it bears in the text.
  ///
  /// - Complexity: O(*n* × *m*) in the text and the words.
  public func ranges(in text: String) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    var found = words.isEmpty ? [] : wordRanges(in: text)
    for pattern in patterns { found += pattern.ranges(in: text) }
    found.sort { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for range in found {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private func wordRanges(in text: String) -> [Range<Int>] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let (folded, origins) =
      isASCII ? (Array(FoldedText.folding(text).utf8), []) : Self.folded(text)
    var found: [Range<Int>] = []
    for word in words {
      guard let first = word.first, word.count <= folded.count else { continue }
      var start = 0
      while start <= folded.count - word.count {
        if folded[start] == first, folded[start..<start + word.count].elementsEqual(word) {
          let end = start + word.count
          // Folding keeps every byte of ASCII in its place, which needs no table of origins.
          found.append(
            isASCII ? start..<end : origins[start].lowerBound..<origins[end - 1].upperBound
          )
          start = end
        } else {
          start += 1
        }
      }
    }
    return found
  }

  /// The folded bytes, each with the stretch of the text that it comes from.
  private static func folded(_ text: String) -> (bytes: [UInt8], origins: [Range<Int>]) {
    var bytes: [UInt8] = []
    var origins: [Range<Int>] = []
    var offset = 0
    for character in text {
      let length = character.utf8.count
      for byte in FoldedText.folding(String(character)).utf8 {
        bytes.append(byte)
        origins.append(offset..<offset + length)
      }
      offset += length
    }
    return (bytes, origins)
  }
}

// Compiled patterns are not sendable; a highlighter is cheap to make where it is needed.
@available(*, unavailable)
extension QueryHighlighter: Sendable {}

extension Query {
  /// The folded words and phrases that are looked for, those ruled out left aside.
  public var matchWords: [String] { root?.matchWords ?? [] }

  /// Where the query's words, phrases and patterns occur in a text, as UTF-8 offsets in order.
  ///
  /// `QueryHighlighter` does the same for many texts without compiling patterns again.
  public func highlights(in text: String) -> [Range<Int>] {
    QueryHighlighter(self).ranges(in: text)
  }
}

extension QueryExpression {
  var matchWords: [String] {
    wantedTests.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  var matchPatterns: [String] {
    wantedTests.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
  }

  /// The tests that are not ruled out.
  private var wantedTests: [QueryTest] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTests)
    case .not: []
    case .test(let test): [test]
    }
  }
}
