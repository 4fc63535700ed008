/// Finds the words that say that nobody was harmed.
enum ZeroCasualties {
  /// What is said not to have happened, with the words.
  struct Statement: Sendable {
    /// Whether nobody died.
    var isNoneKilled: Bool
    /// Whether nobody was injured.
    var isNoneInjured: Bool
    /// The words: UTF-8 offsets.
    var range: Range<Int>
  }

  private static let both = PersonWords.words("casualties casualty victims harmed hurt harm")
  private static let injured = PersonWords.words("injuries injury injured wounded")
  private static let killed = PersonWords.words(
    "deaths death fatalities fatality killed died dead lives"
  )

  /// "No immediate word on casualties" says nothing of casualties; "no one else" says it of others.
  private static let evasions = PersonWords.words(
    """
    report reports word information details immediate confirmation news else claim group figures \
    longer doubt less fewer more plans intention
    """
  )

  /// The statements of a text in order.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func statements(in tokens: [Token]) -> [Statement] {
    tokens.indices.compactMap { statement(at: $0, in: tokens) }
  }

  private static func statement(at start: Int, in tokens: [Token]) -> Statement? {
    let isWithout = tokens[start].folded == "without"
    guard isWithout || ["no", "none", "nobody", "no-one", "zero"].contains(tokens[start].folded)
    else {
      return nil
    }
    var isReported = false
    for index in start + 1..<max(start + 1, min(start + 9, tokens.count)) {
      let token = tokens[index]
      if token.isSign || token.sentence != tokens[start].sentence { return nil }
      if evasions.contains(token.folded) { return nil }
      if token.folded == "reported" { isReported = true }
      guard
        both.contains(token.folded) || injured.contains(token.folded)
          || killed.contains(token.folded)
      else { continue }
      return statement(ending: index, from: start, isReported: isReported, in: tokens)
    }
    return nil
  }

  private static func statement(
    ending end: Int,
    from start: Int,
    isReported: Bool,
    in tokens: [Token]
  ) -> Statement {
    var last = end
    var words: Set = [tokens[end].folded]
    if end + 2 < tokens.count, ["or", "and", "nor"].contains(tokens[end + 1].folded) {
      words.insert(tokens[end + 2].folded)
      if !both.union(injured).union(killed).isDisjoint(with: [tokens[end + 2].folded]) {
        last = end + 2
      }
    }
    let isBoth = !words.isDisjoint(with: both)
    // Where nobody is injured nobody has died either, unless the text says so elsewhere.
    let isInjured = !words.isDisjoint(with: injured)
    return Statement(
      isNoneKilled: true,
      isNoneInjured: isBoth || isInjured,
      range: tokens[start].range.lowerBound..<tokens[last].range.upperBound
    )
  }
}
