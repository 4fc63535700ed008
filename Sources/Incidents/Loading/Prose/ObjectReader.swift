/// Reads whom a verb is done to: the list of people behind it.
struct ObjectReader: Sendable {
  private let reader: MentionReader
  private var tokens: [Token] { reader.tokens }

  /// Words behind a comma that begin a remark on people already counted.
  static let remarks = PersonWords.words(
    "including among most mostly many mainly largely almost nearly all some half whom excluding"
  )

  /// Verbs of those who tell: "and an official said" adds nobody.
  private static let speech = PersonWords.words(
    """
    said says told reported reports confirmed added tweeted announced stated according spokesman \
    spokeswoman
    """
  )

  /// Words that open a clause of its own.
  private static let clauses = PersonWords.words(
    "who which that when after before while as because until if where although though but since"
  )

  init(_ reader: MentionReader) { self.reader = reader }

  /// The people that a list beginning at a token names, or `nil`.
  func group(at start: Int) -> PersonGroup? {
    guard let first = first(at: start) else { return nil }
    var group = PersonGroup(mentions: [first])
    var end = first.span.upperBound
    // A list longer than this is none; the bound keeps the whole linear.
    for _ in 0..<12 {
      guard let joint = joint(from: end), let next = member(at: joint.end, after: joint, in: group)
      else { break }
      group.mentions.append(next)
      end = next.span.upperBound
    }
    dropApposition(in: &group)
    group.attackersWithin = attackers(from: end)
    return group
  }

  /// "two Israelis, a boy of ten and a man": what follows says who the two were.
  private func dropApposition(in group: inout PersonGroup) {
    guard let first = group.mentions.first, !first.isArticle, first.bounds.isExact else { return }
    let rest = group.mentions.dropFirst()
    guard rest.count == first.bounds.low, rest.allSatisfy(\.isArticle) else { return }
    guard reader.word(first.span.upperBound) == "," else { return }
    group.mentions = [first]
  }

  private func first(at start: Int) -> PersonMention? {
    var index = start
    for _ in 0..<2 {
      guard let word = reader.word(index), ["also", "both", "instantly"].contains(word) else {
        break
      }
      index += 1
    }
    guard let mention = reader.mention(at: index, afterVerb: true) else { return nil }
    if mention.isBare, mention.isArticle { return nil }
    // "killed in 2015": a year is no victim; neither is "killed 12" when it goes on as "12 miles".
    return mention.isPart ? nil : mention
  }

  private struct Joint {
    var end: Int
    var isComma: Bool
  }

  /// The "and" or comma that goes on with a list, over a short "in Baghdad" between.
  private func joint(from start: Int) -> Joint? {
    guard start < tokens.count else { return nil }
    let sentence = tokens[max(0, start - 1)].sentence
    for index in start..<min(start + 7, tokens.count) {
      let token = tokens[index]
      guard token.sentence == sentence else { return nil }
      if token.folded == "and" || token.folded == "plus" || token.folded == "&" {
        return Joint(end: index + 1, isComma: false)
      }
      if token.folded == "as", reader.word(index + 1) == "well" {
        return Joint(end: index + 3, isComma: false)
      }
      if token.folded == "along", reader.word(index + 1) == "with" {
        return Joint(end: index + 2, isComma: false)
      }
      if token.folded == "," {
        let isAnd = reader.word(index + 1) == "and"
        return Joint(end: index + (isAnd ? 2 : 1), isComma: !isAnd)
      }
      if token.isSign || Self.clauses.contains(token.folded) { return nil }
      if CasualtyVerbs.isTrigger(token.folded) { return nil }
      if reader.mention(at: index)?.isArticle == false { return nil }
    }
    return nil
  }

  private func member(at start: Int, after joint: Joint, in group: PersonGroup) -> PersonMention? {
    guard let word = reader.word(start), !Self.remarks.contains(word) else { return nil }
    guard let next = reader.mention(at: start), !next.isPart else { return nil }
    if joint.isComma {
      if next.isBare || next.isUncertain { return nil }
      // "two people, a nurse and her driver" says who the two were.
      if next.isArticle, group.mentions.first.map({ !$0.isArticle && $0.isGeneric }) ?? false {
        return nil
      }
    }
    return goesOn(next) ? nil : next
  }

  /// Whether a member is the subject of what follows: "and 20 others were injured".
  private func goesOn(_ mention: PersonMention) -> Bool {
    var index = mention.span.upperBound
    for _ in 0..<3 {
      guard let word = reader.word(index), FunctionWords.adverbs.contains(word) else { break }
      if ["has", "have", "had"].contains(word) { return true }
      index += 1
    }
    guard let word = reader.word(index) else { return false }
    if FunctionWords.auxiliaries.contains(word) || Self.speech.contains(word) { return true }
    return CasualtyVerbs.isTrigger(word)
      || CasualtyVerbs.isTrigger(reader.word(index + 1) ?? "")
        && ["more", "others"].contains(word)
  }

  /// How many attackers a figure includes: "including the bomber", "among them two gunmen".
  func attackers(from start: Int) -> Int {
    for index in start..<min(start + 6, tokens.count) where index >= start {
      let word = tokens[index].folded
      if word == "." || word == ";" || index > start && CasualtyVerbs.isTrigger(word) { return 0 }
      guard word == "including" || word == "among" else { continue }
      if reader.word(index - 1) == "not" { return 0 }
      let next = word == "among" ? index + 2 : index + 1
      var sum = 0
      if let mention = reader.mention(at: next), mention.isPerpetrator {
        sum += mention.bounds.best
      }
      return sum
    }
    return 0
  }
}
