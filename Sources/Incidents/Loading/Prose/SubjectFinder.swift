/// Finds whom a passive or intransitive verb is about: the people named before it.
struct SubjectFinder: Sendable {
  private let reader: MentionReader
  private let mentions: [PersonMention]
  private let objects: ObjectReader
  private var tokens: [Token] { reader.tokens }

  /// The longest stretch between a subject and its verb that is looked over.
  private static let reach = 28

  init(_ reader: MentionReader, mentions: [PersonMention], objects: ObjectReader) {
    self.reader = reader
    self.mentions = mentions
    self.objects = objects
  }

  /// The people before a verb, or `nil`.
  ///
  /// Other words may stand between when it is loose, as before "were killed" or "died". `taken`
  /// tells whether a mention is already the object of an earlier verb.
  func group(
    before trigger: CasualtyVerbs.Trigger,
    isLoose: Bool,
    taken: (PersonMention) -> Bool
  ) -> PersonGroup? {
    var limit = startOfVerb(trigger.span.lowerBound)
    // "left 40 others with injuries"
    if trigger.word == "injuries", reader.word(limit - 1) == "with" { limit -= 1 }
    guard var index = lastMention(endingBy: limit) else { return nil }
    let sentence = tokens[trigger.span.lowerBound].sentence
    let isAdjacent = mentions[index].span.upperBound == limit
    guard isAdjacent || isLoose, !isBlocked(mentions[index].span.upperBound..<limit) else {
      return nil
    }
    if !isAdjacent {
      index = mainMention(from: index)
      if mentions[index].isBare || mentions[index].isUncertain { return nil }
    } else if isShare(index), reader.word(mentions[index].span.lowerBound - 1) == "including" {
      return nil
    }
    // "the bodyguard of a politician"
    if index > 0, reader.word(mentions[index].span.lowerBound - 1) == "of",
      mentions[index - 1].span.upperBound == mentions[index].span.lowerBound - 1
    {
      index -= 1
    }
    let subject = mentions[index]
    guard tokens[subject.span.lowerBound].sentence == sentence else { return nil }
    guard limit - subject.span.upperBound <= Self.reach, !taken(subject) else { return nil }
    var group = PersonGroup(mentions: list(endingAt: index, taken: taken))
    group.attackersWithin = objects.attackers(from: subject.span.upperBound)
    return group
  }

  /// The list whose last member is known: "a mayor, two clerks and a guard".
  private func list(endingAt last: Int, taken: (PersonMention) -> Bool) -> [PersonMention] {
    var index = last
    var members = [mentions[last]]
    while index > 0, members.count < 12, isJoined(mentions[index - 1], mentions[index]),
      !taken(mentions[index - 1]), !mentions[index - 1].isPart,
      isShare(index) || !isShare(index - 1)
    {
      index -= 1
      members.append(mentions[index])
    }
    return members.reversed()
  }

  /// Where "have reportedly been", "were later" before a participle begins.
  func startOfVerb(_ participle: Int) -> Int {
    var index = participle
    while index > 0, participle - index < 6 {
      let word = tokens[index - 1].folded
      guard FunctionWords.auxiliaries.contains(word) || FunctionWords.adverbs.contains(word) else {
        break
      }
      if reader.mention(at: index - 1)?.isArticle == false { break }
      index -= 1
    }
    return index
  }

  private func lastMention(endingBy limit: Int) -> Int? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.upperBound <= limit { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Whether something between subject and verb begins a new thought.
  private func isBlocked(_ gap: Range<Int>) -> Bool {
    guard gap.count <= Self.reach else { return true }
    return gap.contains { index in
      let word = tokens[index].folded
      if word == ";" || FunctionWords.pronouns.contains(word) { return true }
      return CasualtyVerbs.isTrigger(word) && !["wounded", "injured"].contains(word)
    }
  }

  /// Steps from "a child" in "two people, including a child, were" back to the two people.
  private func mainMention(from start: Int) -> Int {
    var index = start
    for _ in 0..<8 where index > 0 && isShare(index) { index -= 1 }
    return index
  }

  private func isShare(_ index: Int) -> Bool {
    if mentions[index].isPart { return true }
    let start = mentions[index].span.lowerBound
    for back in 1...3 where start - back >= 0 {
      let token = tokens[start - back]
      if ObjectReader.remarks.contains(token.folded) { return true }
      if token.isSign { break }
    }
    // "two people, a nurse and her driver, were": the nouns after the comma say who.
    guard index > 0, mentions[index].isArticle else { return false }
    let previous = mentions[index - 1]
    let gap = tokens[previous.span.upperBound..<max(previous.span.upperBound, start)]
    guard gap.count <= 2, let sign = gap.first?.folded else { return false }
    if sign == ",", gap.count == 1 { return !previous.isArticle }
    return sign == "and" && previous.isArticle && isShare(index - 1)
  }

  private func isJoined(_ left: PersonMention, _ right: PersonMention) -> Bool {
    let gap = left.span.upperBound..<right.span.lowerBound
    guard (1...2).contains(gap.count) else { return false }
    let words = tokens[gap].map(\.folded)
    return words == ["and"] || words == [","] || words == [",", "and"]
  }
}
