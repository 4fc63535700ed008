/// Reads quantities: "at least 18", "two dozen", "between five and seven", "scores", "no one".
struct QuantityReader: Sendable {
  private enum Bound { case open, more, upTo, under, about }

  let tokens: [Token]

  /// Nothing that accounts of attacks tell is larger; longer figures are something else.
  private static let largest = 10_000_000

  /// The phrases by their first word, so that a token is compared with few of them.
  private static let bounds: [String: [(words: [String], bound: Bound)]] = {
    let table: [(Bound, String)] = [
      (.open, "at least|no fewer than|no less than|not less than|a minimum of|minimum of"),
      (.more, "more than|over|upwards of|upward of|in excess of|well over|greater than|exceeding"),
      (.upTo, "up to|as many as|at most|no more than|not more than|a maximum of"),
      (.under, "fewer than|less than|under"),
      (.about, "about|around|some|nearly|almost|roughly|approximately|close to|an estimated"),
      (.about, "estimated|circa|perhaps|probably"),
    ]
    var bounds: [String: [(words: [String], bound: Bound)]] = [:]
    for (bound, list) in table {
      for phrase in list.split(separator: "|") {
        let words = phrase.split(separator: " ").map(String.init)
        bounds[words.first ?? "", default: []].append((words, bound))
      }
    }
    return bounds
  }()

  /// The quantity that begins at a token, or `nil`.
  func quantity(at start: Int) -> Quantity? {
    if let between = range(at: start) { return between }
    var index = start
    var bound: Bound?
    var isDefinite = false
    var isAdditional = false
    for _ in 0..<4 {
      if let (found, end) = boundWords(at: index) {
        // "no more than" is a bound; "some of" is none.
        bound = bound ?? found
        index = end
      } else if let end = additionalWords(at: index) {
        isAdditional = true
        index = end
      } else if let word = word(index), ["the", "all", "these", "those"].contains(word) {
        isDefinite = true
        index += 1
      } else if let end = fillerWords(at: index) {
        index = end
      } else {
        break
      }
    }
    guard
      var quantity = number(at: index) ?? bare(at: index, definite: isDefinite, more: isAdditional)
    else { return nil }
    apply(bound, to: &quantity)
    applySuffix(to: &quantity)
    quantity.isDefinite = isDefinite
    quantity.isAdditional = quantity.isAdditional || isAdditional
    return quantity
  }

  /// "another" and "the" alone stand for one.
  private func bare(at index: Int, definite: Bool, more: Bool) -> Quantity? {
    guard definite || more else { return nil }
    var quantity = Quantity(1, end: index)
    quantity.isArticle = !more
    return quantity
  }

  private func word(_ index: Int) -> String? {
    index >= 0 && index < tokens.count ? tokens[index].folded : nil
  }

  private func boundWords(at index: Int) -> (Bound, Int)? {
    for entry in word(index).flatMap({ Self.bounds[$0] }) ?? []
    where matches(entry.words, at: index) {
      return (entry.bound, index + entry.words.count)
    }
    return nil
  }

  private func matches(_ words: [String], at index: Int) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[index + $0].folded == words[$0] }
  }

  private func additionalWords(at index: Int) -> Int? {
    if word(index) == "another" { return index + 1 }
    if matches(["a", "further"], at: index) { return index + 2 }
    if matches(["an", "additional"], at: index) { return index + 2 }
    // "a third was wounded", "the other survived": one more.
    if let article = word(index), ["a", "the"].contains(article), let next = word(index + 1),
      ["second", "third", "fourth", "fifth", "other"].contains(next),
      let after = word(index + 2),
      FunctionWords.auxiliaries.contains(after)
        || FunctionWords.adverbs.contains(after) || CasualtyVerbs.isTrigger(after)
    {
      return index + 2
    }
    return nil
  }

  private func fillerWords(at index: Int) -> Int? {
    if matches(["a", "total", "of"], at: index) { return index + 3 }
    guard let word = word(index) else { return nil }
    return ["just", "only", "reportedly", "exactly", "his", "her", "their", "its"].contains(word)
      && number(at: index + 1) != nil ? index + 1 : nil
  }

  /// "between N and M", "N to M", "N or M" and "N-M".
  private func range(at start: Int) -> Quantity? {
    let isBetween = word(start) == "between" || word(start) == "from"
    guard let low = number(at: isBetween ? start + 1 : start) else { return nil }
    guard let joint = word(low.end), (isBetween ? ["and", "to"] : ["to", "or"]).contains(joint),
      let high = number(at: low.end + 1), !high.isArticle, low.bounds.low < high.bounds.low
    else { return nil }
    var quantity = Quantity(low.bounds.low, end: high.end)
    quantity.bounds.best = low.bounds.low
    quantity.bounds.high = high.bounds.high
    return quantity
  }

  private func apply(_ bound: Bound?, to quantity: inout Quantity) {
    let low = quantity.bounds.low
    switch bound {
    case .open: quantity.bounds.high = nil
    case .more:
      // "more than a hundred" is one more; "more than dozens" is nothing to add to.
      guard !quantity.bounds.isApproximate, quantity.bounds.high != nil else { return }
      quantity.bounds = Count.Bounds(low: low + 1, best: low + 1, high: nil)
    case .upTo: quantity.bounds = Count.Bounds(low: 0, best: low, high: low)
    case .under:
      quantity.bounds = Count.Bounds(low: 0, best: max(0, low - 1), high: max(0, low - 1))
    case .about: if !quantity.isArticle { quantity.bounds.isApproximate = true }
    case nil: break
    }
  }

  private func applySuffix(to quantity: inout Quantity) {
    if matches(["or", "more"], at: quantity.end) {
      quantity.bounds.high = nil
      quantity.end += 2
    } else if matches(["or", "so"], at: quantity.end) {
      quantity.bounds.isApproximate = true
      quantity.end += 2
    }
  }

  /// A number without qualifiers.
  private func number(at start: Int) -> Quantity? {
    guard start >= 0, start < tokens.count else { return nil }
    if let vague = vague(at: start) { return vague }
    if tokens[start].isNumeral { return numeral(at: start) }
    if let spelled = spelled(at: start) { return spelled }
    guard ["a", "an"].contains(tokens[start].folded) else { return nil }
    var article = Quantity(1, end: start + 1)
    article.isArticle = true
    return article
  }

  private func numeral(at start: Int) -> Quantity? {
    let text = tokens[start].folded
    // Money, percentages and clock times are no people.
    if let sign = word(start - 1), ["$", "€", "£", "#"].contains(sign) { return nil }
    if let next = word(start + 1), ["%", ":", "/"].contains(next) { return nil }
    let isOpen = text.hasSuffix("+") || text.hasSuffix("-plus")
    let body = isOpen ? String(text.prefix { $0.isNumber || $0 == "," }) : text
    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    guard let low = parts.first.flatMap({ Self.value(of: $0) }), parts.count <= 2 else {
      return nil
    }
    var quantity = Quantity(low, end: start + 1)
    if parts.count == 2 {
      guard let high = Self.value(of: parts[1]), high > low else { return nil }
      quantity.bounds.high = high
    }
    quantity.mayBeYear = parts.count == 1 && body.utf8.count == 4 && (1900...2100).contains(low)
    multiply(&quantity)
    if isOpen { quantity.bounds.high = nil }
    return quantity
  }

  /// The value of digits with commas, or `nil` when it is no count.
  private static func value(of digits: some StringProtocol) -> Int? {
    var value = 0
    for byte in digits.utf8 where byte != 0x2c {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      if value > largest { return nil }
    }
    return digits.isEmpty ? nil : value
  }

  /// "two dozen", "20 thousand".
  private func multiply(_ quantity: inout Quantity) {
    guard let word = word(quantity.end), let factor = NumberWords.factors[word] else { return }
    let high = quantity.bounds.high ?? quantity.bounds.low
    guard high <= Self.largest / factor else { return }
    quantity.bounds.low *= factor
    quantity.bounds.best *= factor
    quantity.bounds.high = high * factor
    quantity.end += 1
    quantity.mayBeYear = false
  }

  private func spelled(at start: Int) -> Quantity? {
    var index = start
    var total = 0
    var group = 0
    var found = false
    while let word = word(index), index < start + 12 {
      if let value = NumberWords.value(of: word) {
        // "twenty one" adds up, "two three" does not.
        if found, group % 100 != 0, !(group % 10 == 0 && value < 10 && group % 100 >= 20) { break }
        group += value
        found = true
      } else if let factor = NumberWords.factors[word],
        found || ["a", "one"].contains(self.word(index - 1))
      {
        guard group <= Self.largest / factor else { break }
        group = max(group, 1) * factor
        if factor >= 1000 {
          total += group
          group = 0
        }
      } else if word == "a", !found, let next = self.word(index + 1),
        NumberWords.factors[next] != nil
      {
        group = 1
        found = true
      } else if word == "and", found, group % 100 == 0, total + group >= 100,
        let next = self.word(index + 1), NumberWords.value(of: next) != nil
      {
        index += 1
        continue
      } else {
        break
      }
      index += 1
    }
    guard found, total + group <= Self.largest else { return nil }
    return Quantity(total + group, end: index)
  }

  private func vague(at start: Int) -> Quantity? {
    for entry in NumberWords.vague[tokens[start].folded] ?? [] where matches(entry.words, at: start)
    {
      var quantity = Quantity(entry.value, end: start + entry.words.count)
      if entry.isApproximate {
        quantity.bounds.high = nil
        quantity.bounds.isApproximate = true
      }
      if word(quantity.end) == "of", word(quantity.end + 1) != "the" { quantity.end += 1 }
      return quantity
    }
    return nil
  }
}
