/// Covers what a mask names in texts; made once for many texts.
struct TextCover {
  private let highlighter: QueryHighlighter?
  private let patterns: [QueryPattern]
  private let values: MaskedPhrases

  /// Compiles what the mask looks for in running text.
  init(_ mask: Mask) {
    let phrases = mask.names.map { FoldedText.folding($0) }.filter { !$0.isEmpty }
    highlighter = phrases.isEmpty ? nil : QueryHighlighter(phrases: phrases)
    let links = mask.hidesLinks ? [Self.link] : []
    patterns = (mask.patterns + links).compactMap { QueryPattern($0) }
    values = MaskedPhrases(mask.values)
  }

  /// An address up to the first blank, bracket or quote.
  private static let link = #"(?:https?://|www\.)[^\s<>"'|]+"#

  /// Whether no text would change.
  var isEmpty: Bool { highlighter == nil && patterns.isEmpty && values.isEmpty }

  /// The text with every occurrence covered; as it is when there is none.
  ///
  /// - Complexity: O(*n* × *m*) in the text and the names.
  func covered(_ text: String) -> String {
    guard !isEmpty, !text.isEmpty else { return text }
    var ranges = highlighter?.ranges(in: text) ?? []
    for pattern in patterns { ranges += pattern.ranges(in: text) }
    if !values.isEmpty { ranges += values.ranges(in: text) }
    guard !ranges.isEmpty else { return text }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for range in ranges {
      if range.lowerBound >= position {
        result += bytes[position..<range.lowerBound]
        result += Array(Mask.cover.utf8)
      }
      position = max(position, range.upperBound)
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }
}

// Compiled patterns are not sendable; a cover is cheap to make where it is needed.
@available(*, unavailable)
extension TextCover: Sendable {}

extension Mask {
  /// A text with the mask's names, patterns, links and gathered values covered.
  ///
  /// - Complexity: O(*n* × *m*) in the text and the names.
  public func covered(_ text: String) -> String { TextCover(self).covered(text) }

  /// Several texts covered like one.
  ///
  /// - Complexity: O(*n* × *m*) in the texts and the names.
  public func covered(_ texts: [String]) -> [String] {
    let cover = TextCover(self)
    return texts.map { cover.covered($0) }
  }

  /// The patterns that are no regular expressions.
  public var faultyPatterns: [String] { patterns.filter { QueryPattern($0) == nil } }
}
