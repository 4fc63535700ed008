/// A text that could be typed, with how well it fits what has been typed already.
struct CompletionCandidate: Sendable {
  var label: String
  var insertion: String
  var count: Int?

  /// How well the label fits: 0 when it or a word of it begins so, 1 when it holds it, else `nil`.
  func fit(_ folded: String) -> Int? {
    let text = FoldedText.folding(label)
    if text.hasPrefix(folded) || text.holds(" " + folded) || text.holds("-" + folded) { return 0 }
    return text.holds(folded) ? 1 : nil
  }

  /// The candidates that fit, best and most frequent first.
  static func best(of candidates: [Self], for typed: String, limit: Int) -> [Self] {
    let folded = FoldedText.folding(typed)
    return
      candidates
      .compactMap { candidate in candidate.fit(folded).map { (fit: $0, candidate) } }
      .sorted { ($0.fit, $1.1.count ?? 0, $0.1.label) < ($1.fit, $0.1.count ?? 0, $1.1.label) }
      .prefix(max(0, limit))
      .map(\.1)
  }
}
