/// Reads counts of people off the tokens.
struct MentionReader: Sendable {
  let tokens: [Token]
  private let quantities: QuantityReader

  private static let possessives: Set<String> = ["his", "her", "their", "its", "our", "my"]
  private static let partHeads: Set<String> = ["them", "whom", "which", "those"]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    quantities = QuantityReader(tokens: tokens)
  }

  func word(_ index: Int) -> String? {
    index >= 0 && index < tokens.count ? tokens[index].folded : nil
  }

  /// All counts of people, in order, none within another.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func all() -> [PersonMention] {
    var mentions: [PersonMention] = []
    var index = 0
    while index < tokens.count {
      if let mention = mention(at: index) {
        mentions.append(mention)
        index = max(mention.span.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The quantity at a token, or `nil`.
  func quantity(at index: Int) -> Quantity? { quantities.quantity(at: index) }

  /// The count of people that begins at a token, or `nil`.
  ///
  /// Behind a verb of harm a noun without a number may be one person: "kills policeman".
  func mention(at start: Int, afterVerb: Bool = false) -> PersonMention? {
    guard start < tokens.count, !tokens[start].isSign else { return nil }
    if let quantity = quantities.quantity(at: start) { return counted(quantity, from: start) }
    let folded = tokens[start].folded
    if PersonWords.isPerpetrator(folded) {
      return perpetrator(span: start..<start + 1, noun: folded)
    }
    let isPossessive = Self.possessives.contains(folded)
    guard afterVerb || isPossessive else { return nil }
    var article = Quantity(1, end: isPossessive ? start + 1 : start)
    article.isArticle = true
    return counted(article, from: start)
  }

  private func counted(_ quantity: Quantity, from start: Int) -> PersonMention? {
    var index = quantity.end
    if word(index) == "of", let next = word(index + 1) {
      if Self.partHeads.contains(next) { return part(quantity, span: start..<index + 2) }
      index += FunctionWords.boundaries.contains(next) ? 2 : 1
      if let inner = quantities.quantity(at: index), !inner.isArticle { index = inner.end }
    }
    if quantity.isArticle, let family = family(at: index, from: start) { return family }
    guard let phrase = nounPhrase(at: index) else { return nil }
    var mention = PersonMention(bounds: quantity.bounds, span: start..<max(phrase.end, index))
    mention.noun = phrase.noun
    mention.isArticle = quantity.isArticle
    mention.isDefinite = quantity.isDefinite
    mention.isAdditional = quantity.isAdditional || ["others", "more"].contains(phrase.noun)
    mention.isPerpetrator = PersonWords.isPerpetrator(phrase.noun)
    mention.isFighter = phrase.isFighter
    mention.isUncertain = !phrase.isPerson
    if phrase.noun.isEmpty, quantity.mayBeYear || isAge(start..<quantity.end) { return nil }
    if quantity.isArticle, !isOnePerson(phrase, mention) { return nil }
    if word(mention.span.upperBound) == "or", word(mention.span.upperBound + 1) == "more" {
      mention.bounds.high = nil
      mention.span = start..<mention.span.upperBound + 2
    }
    return mention
  }

  /// "An officer, 34, was" and "aged 34" tell years.
  private func isAge(_ span: Range<Int>) -> Bool {
    if let before = word(span.lowerBound - 1), ["aged", "age"].contains(before) { return true }
    return word(span.lowerBound - 1) == "," && word(span.upperBound) == ","
  }

  private func isOnePerson(_ phrase: NounPhrase, _ mention: PersonMention) -> Bool {
    mention.isPerpetrator || (phrase.isPerson && phrase.isSingular)
  }

  private func part(_ quantity: Quantity, span: Range<Int>) -> PersonMention? {
    guard !quantity.isArticle else { return nil }
    var mention = PersonMention(bounds: quantity.bounds, span: span)
    mention.isPart = true
    return mention
  }

  private func perpetrator(span: Range<Int>, noun: String) -> PersonMention {
    var mention = PersonMention(bounds: Count.Bounds(low: 1, best: 1, high: 1), span: span)
    mention.noun = noun
    mention.isPerpetrator = true
    return mention
  }

  /// "a family of five".
  private func family(at index: Int, from start: Int) -> PersonMention? {
    guard let head = word(index), head == "family" || word(index + 1) == "family" else {
      return nil
    }
    let noun = head == "family" ? index : index + 1
    guard word(noun + 1) == "of", let size = quantities.quantity(at: noun + 2), !size.isArticle
    else { return nil }
    var mention = PersonMention(bounds: size.bounds, span: start..<size.end)
    mention.noun = "family"
    return mention
  }

  private struct NounPhrase {
    var noun = ""
    var end: Int
    var isPerson = false
    var isSingular = false
    var isFighter = false
  }

  /// The noun and its modifiers from a token on; `nil` when it names a thing.
  private func nounPhrase(at start: Int) -> NounPhrase? {
    var phrase = NounPhrase(end: start)
    var isThing = false
    var index = start
    while index < min(start + 7, tokens.count) {
      let token = tokens[index]
      if token.isSign || token.isNumeral && !token.folded.contains("-") { break }
      if FunctionWords.boundaries.contains(token.folded) { break }
      if CasualtyVerbs.isTrigger(token.folded), index > start || !isModifier(at: index) { break }
      phrase.noun = token.folded
      index += 1
      phrase.end = index
      guard !token.isPossessive else { continue }
      if let found = person(from: index - 1) {
        phrase = found
        break
      }
      // "a bus driver" is a person, "two buses" are none.
      isThing = isThing || PersonWords.isThing(token.folded)
    }
    if !phrase.isPerson, isThing { return nil }
    if let next = word(phrase.end), phrase.isPerson, PersonWords.isThing(next) { return nil }
    if !phrase.isPerson, phrase.end > start, PersonWords.demonyms.contains(phrase.noun),
      tokens[phrase.end - 1].isCapitalised
    {
      phrase.isPerson = true
      phrase.isSingular = true
    }
    return phrase
  }

  /// "wounded soldiers": a participle before a person's noun is no verb.
  private func isModifier(at index: Int) -> Bool {
    guard let next = word(index + 1) else { return false }
    return ["wounded", "injured"].contains(tokens[index].folded) && PersonWords.isPerson(next)
  }

  /// A person's noun at a token with those that follow it: "police officers".
  private func person(from start: Int) -> NounPhrase? {
    guard names(start) else { return nil }
    var end = start + 1
    while end < min(start + 4, tokens.count), names(end) { end += 1 }
    var phrase = NounPhrase(noun: tokens[end - 1].folded, end: end)
    phrase.isPerson = true
    let noun = phrase.noun
    let isPlural = PersonWords.plural.contains(noun) || noun.hasSuffix("men") || noun.hasSuffix("s")
    phrase.isSingular =
      PersonWords.isSingularPerson(noun) || (!isPlural && tokens[end - 1].isSign == false)
    if PersonWords.plural.contains(noun) { phrase.isSingular = false }
    phrase.isFighter = PersonWords.isFighter(noun) || isMemberOfGroup(noun, end: end)
    return phrase
  }

  private func names(_ index: Int) -> Bool {
    guard index < tokens.count, !tokens[index].isSign, !tokens[index].isPossessive else {
      return false
    }
    let word = tokens[index].folded
    // "a Thai" stands alone, "a Thai temple" does not: peoples are looked at by the caller.
    if PersonWords.demonyms.contains(word) { return false }
    return PersonWords.isPerson(word) || PersonWords.isPerpetrator(word)
      || PersonWords.isFighter(word)
  }

  private func isMemberOfGroup(_ noun: String, end: Int) -> Bool {
    guard noun == "members" || noun == "member", word(end) == "of" else { return false }
    return tokens[min(end + 1, tokens.count)..<min(end + 5, tokens.count)].contains {
      ArmedGroups.shortNames.contains($0.folded) || PersonWords.isFighter($0.folded)
    }
  }
}
