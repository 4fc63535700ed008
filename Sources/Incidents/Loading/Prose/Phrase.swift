/// A run of words to look for, such as `suicide bomb*`.
struct Phrase: Sendable {
  /// One word of it.
  struct Pattern: Sendable {
    /// The letters, without the star.
    var text: String
    /// Whether any ending may follow.
    var isStem: Bool
  }

  /// The words in order.
  var words: [Pattern]

  /// Reads `suicide bomb*`.
  init(_ text: some StringProtocol) {
    words = text.split(whereSeparator: \.isWhitespace).map { word in
      let isStem = word.hasSuffix("*")
      return Pattern(text: String(isStem ? word.dropLast() : word), isStem: isStem)
    }
  }

  /// The phrases of a list parted by `|`.
  static func list(_ text: String) -> [Self] {
    text.split(separator: "|").map { Self($0) }.filter { !$0.words.isEmpty }
  }
}
