/// Values with the phrases that stand for them.
struct PhraseTable: Sendable {
  /// A value found in a text.
  struct Match: Sendable {
    /// The value.
    var value: String
    /// Its place in the table; smaller is more specific.
    var order: Int
    /// Its words, as atoms.
    var atoms: Range<Int>
    /// Its words: UTF-8 offsets.
    var range: Range<Int>
  }

  private struct Entry: Sendable {
    var value: String
    var order: Int
    var phrase: Phrase
  }

  /// The phrases by the first two letters, so that a word is compared with few of them.
  private var entries: [String: [Entry]] = [:]
  /// The values in the order of the table.
  let values: [String]

  /// Makes a table from values and lists parted by `|`, the most specific value first.
  init(_ rules: [(value: String, phrases: String)]) {
    var values: [String] = []
    for (order, rule) in rules.enumerated() {
      if !values.contains(rule.value) { values.append(rule.value) }
      for phrase in Phrase.list(rule.phrases) {
        guard let first = phrase.words.first else { continue }
        entries[String(first.text.prefix(2)), default: []].append(
          Entry(value: rule.value, order: order, phrase: phrase)
        )
      }
    }
    self.values = values
  }

  /// The most specific value of a text, the earliest of its phrases, the longest there.
  func match(_ text: PhraseIndex) -> Match? {
    all(text).min { ($0.order, $0.atoms.lowerBound) < ($1.order, $1.atoms.lowerBound) }
  }

  /// All values of a text in its order.
  ///
  /// - Complexity: O(*n*) in the words of the text.
  func all(_ text: PhraseIndex) -> [Match] {
    var matches: [Match] = []
    for index in text.atoms.indices {
      for entry in entries[String(text.atoms[index].word.prefix(2))] ?? []
      where text.matches(entry.phrase, at: index) {
        let span = index..<index + entry.phrase.words.count
        matches.append(
          Match(value: entry.value, order: entry.order, atoms: span, range: text.range(span))
        )
      }
    }
    return matches
  }
}
