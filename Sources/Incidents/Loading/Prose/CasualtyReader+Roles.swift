extension CasualtyReader {
  /// The people behind a verb, when it takes them there.
  func object(of trigger: CasualtyVerbs.Trigger) -> PersonGroup? {
    let end = trigger.span.upperBound
    switch trigger.form {
    case .intransitive:
      // "deaths of four miners", "lives of 12 people"
      return reader.word(end) == "of" ? objects.group(at: end + 1) : nil
    case .nominal:
      return reader.word(end) == "of" ? objects.group(at: end + 1) : nil
    case .active:
      return objects.group(at: reader.word(end) == "of" ? end + 1 : end)
    case .participle:
      return inverted(trigger) ?? (isPassive(trigger) ? nil : objects.group(at: end))
    case .total:
      return toll(from: end)
    }
  }

  /// "Also killed were two policemen".
  private func inverted(_ trigger: CasualtyVerbs.Trigger) -> PersonGroup? {
    guard let next = reader.word(trigger.span.upperBound), ["were", "was"].contains(next) else {
      return nil
    }
    return objects.group(at: trigger.span.upperBound + 1)
  }

  /// The figure a toll rises to: the last of "from 12 to 15".
  private func toll(from start: Int) -> PersonGroup? {
    for index in start..<min(start + 9, tokens.count) {
      if tokens[index].isSign { return nil }
      guard let quantity = reader.quantity(at: index), !quantity.isArticle, !quantity.isDefinite
      else {
        continue
      }
      var bounds = quantity.bounds
      if reader.word(index) == "from", let high = bounds.high {
        bounds = Count.Bounds(low: high, best: high, high: high)
      }
      return PersonGroup(mentions: [PersonMention(bounds: bounds, span: index..<quantity.end)])
    }
    return nil
  }

  /// The people before a verb, when it takes them there.
  func subject(
    of trigger: CasualtyVerbs.Trigger,
    index: Int,
    taken: [Int: CasualtyVerbs.Effect],
    last: PersonGroup?
  ) -> PersonGroup? {
    guard trigger.form == .participle || trigger.form == .intransitive else { return nil }
    let isDeed = ["died", "dies", "perished", "lost"].contains(trigger.word)
    let earlier = tokens[max(0, trigger.span.lowerBound - 12)..<trigger.span.lowerBound]
    let isLeft =
      trigger.word == "dead"
      && earlier.contains { ["left", "leaving", "leaves"].contains($0.folded) }
    let isLoose = isPassive(trigger) || isDeed || isLeft
    let start = subjects.startOfVerb(trigger.span.lowerBound)
    if let last, hasPronoun(start, index: index) { return last }
    if let last, continues(last, at: start, index: index) { return last }
    return subjects.group(before: trigger, isLoose: isLoose) { mention in
      guard let effect = taken[mention.span.lowerBound] else { return false }
      return effect == .killed || trigger.effect != .killed || mention.span.upperBound < start - 3
    }
  }

  /// Whether "he died" follows a sentence that told of somebody hit.
  private func hasPronoun(_ verb: Int, index: Int) -> Bool {
    guard index > 0, triggers[index].effect == .killed, triggers[index - 1].effect != .killed,
      let word = reader.word(verb - 1), ["he", "she", "they"].contains(word)
    else { return false }
    let sentence = tokens[verb - 1].sentence
    guard verb < 2 || tokens[verb - 2].sentence < sentence else { return false }
    return tokens[triggers[index - 1].span.lowerBound].sentence == sentence - 1
  }

  /// "was killed along with 21 others": those who come with the subject.
  func companions(of group: PersonGroup, _ trigger: CasualtyVerbs.Trigger) -> PersonGroup {
    let end = trigger.span.upperBound
    guard group.span.upperBound <= trigger.span.lowerBound, let first = reader.word(end),
      ["along", "together"].contains(first), reader.word(end + 1) == "with",
      let others = objects.group(at: end + 2)
    else { return group }
    var whole = group
    whole.mentions += others.mentions
    return whole
  }

  /// Whether two sources give different figures: "killed 40, but the army said five died".
  func isDisputed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = tokens[triggers[index - 1].span.upperBound..<triggers[index].span.lowerBound]
    guard gap.count < 24, !gap.contains(where: { [".", ";"].contains($0.folded) }) else {
      return false
    }
    return gap.contains { ["but", "although", "though", "whereas", "however"].contains($0.folded) }
      && gap.contains {
        ["said", "say", "says", "put", "reported", "according"].contains($0.folded)
      }
  }

  /// Whether a verb goes on about the people of the verb before: "was stabbed and later died".
  private func continues(_ last: PersonGroup, at start: Int, index: Int) -> Bool {
    guard index > 0 else { return false }
    let previous = triggers[index - 1]
    guard previous.effect == .harmed, previous.span.upperBound <= start else { return false }
    let gap = tokens[previous.span.upperBound..<start]
    return gap.count <= 3
      && gap.allSatisfy { ["and", "but", "who", "he", "she", "they", ","].contains($0.folded) }
  }

  /// Whether a form of "be" makes the participle passive.
  func isPassive(_ trigger: CasualtyVerbs.Trigger) -> Bool {
    let start = subjects.startOfVerb(trigger.span.lowerBound)
    return tokens[start..<trigger.span.lowerBound].contains {
      FunctionWords.auxiliaries.contains($0.folded)
    }
  }

  /// Whether the verb tells of a plan, a threat, a failure or of nobody.
  func isIdle(_ trigger: CasualtyVerbs.Trigger) -> Bool {
    let start = trigger.span.lowerBound
    let previous = reader.word(start - 1) ?? ""
    let verb = subjects.startOfVerb(start)
    let before = reader.word(verb - 1) ?? ""
    if [
      "kill", "injure", "wound", "murder", "behead", "execute", "hurt", "assassinate", "shoot",
      "stab", "massacre", "die", "perish", "hurt",
    ]
    .contains(trigger.word), FunctionWords.hypotheticals.contains(previous) {
      return reader.word(start - 2) != "managed"
    }
    if isDayAfter(start) { return true }
    if previous == "without" || previous == "not" { return true }
    if isPassive(trigger), FunctionWords.hypotheticals.contains(before) { return true }
    if trigger.word == "wounds" {
      return ["of", "from", "with", "his", "her", "their", "to"].contains(previous)
    }
    let earlier = tokens[max(0, start - 5)..<start].map(\.folded)
    return !Set(earlier).isDisjoint(with: Self.plans) && trigger.form != .participle
  }

  /// "a day after 30 people were killed": an older attack, named in passing.
  private func isDayAfter(_ start: Int) -> Bool {
    (max(1, start - 8)..<max(1, start)).contains { index in
      tokens[index].folded == "after" && Self.spans.contains(tokens[index - 1].folded)
        && tokens[index].sentence == tokens[start].sentence
    }
  }

  private static let spans = PersonWords.words(
    "hour hours day days week weeks month months year years decade decades"
  )

  private static let plans = PersonWords.words(
    """
    threatened threatening threat threats plot plotted plotting planned planning vowed vowing \
    accused-of conspiring conspiracy
    """
  )

  /// Whether a verb shares its people with another of a different effect: "killed or wounded".
  ///
  /// Such a figure cannot be split, so both stay unknown.
  func isJoint(_ index: Int) -> Bool {
    func isPair(_ left: Int, _ right: Int) -> Bool {
      guard left >= 0, right < triggers.count else { return false }
      let first = triggers[left]
      let second = triggers[right]
      guard first.effect != second.effect, second.effect != .harmed, first.effect != .harmed else {
        return false
      }
      guard second.span.lowerBound == first.span.upperBound + 1 else { return false }
      // "shot 11 people dead and wounded seven" gives each its own.
      if first.form == .intransitive, objects.group(at: second.span.upperBound) != nil {
        return false
      }
      return ["or", "and"].contains(reader.word(first.span.upperBound))
    }
    return isPair(index, index + 1) || isPair(index - 1, index)
  }

  /// Whether a sentence looks back first and then comes to the point: "In the deadliest attack
  /// since 2004, when 191 died, gunmen killed".
  func opensWithHistory(before trigger: CasualtyVerbs.Trigger, index: Int) -> Bool {
    let start = trigger.span.lowerBound
    let sentence = tokens[start].sentence
    guard index > 0, tokens[triggers[index - 1].span.lowerBound].sentence == sentence else {
      return false
    }
    var first = start
    while first > 0, start - first < 40, tokens[first - 1].sentence == sentence { first -= 1 }
    return tokens[first..<min(first + 8, start)].contains { $0.folded == "since" }
  }

  /// Whether an older attack is told of from here on: "the worst since 2004, when".
  func startsHistory(before trigger: CasualtyVerbs.Trigger, index: Int) -> Bool {
    let start = trigger.span.lowerBound
    let sentence = tokens[start].sentence
    let window = tokens[max(0, start - 12)..<start].filter { $0.sentence == sentence }.map(\.folded)
    if let since = window.lastIndex(of: "since") {
      return window[..<since].contains {
        ["deadliest", "worst", "first", "attack", "bloodiest"].contains($0)
      }
    }
    return !Set(window).isDisjoint(with: ["similar", "anniversary", "previous"])
      && !Set(window).isDisjoint(with: ["attack", "attacks", "bombing", "bombings", "anniversary"])
      && !Set(window).isDisjoint(with: [
        "year", "month", "years", "ago", "last", "anniversary", "previous",
      ])
  }

  /// Whether those who die here are the attackers: "was shot dead after he stabbed a policewoman".
  func isAttackersEnd(_ group: PersonGroup, _ trigger: CasualtyVerbs.Trigger) -> Bool {
    if isAfterShootout(group, trigger) { return true }
    guard trigger.form == .participle, isPassive(trigger) else { return false }
    let end = trigger.span.upperBound
    guard group.mentions.count == 1, group.span.upperBound <= trigger.span.lowerBound else {
      return false
    }
    // "by police" may stand between.
    for index in end..<min(end + 6, tokens.count) {
      let word = tokens[index].folded
      if tokens[index].isSign { return false }
      guard word == "after" || word == "while" || word == "as" || word == "when" else { continue }
      guard let next = reader.word(index + 1) else { return false }
      if Self.attackersDeeds.contains(next) { return true }
      guard ["he", "she", "they"].contains(next) else { return false }
      return tokens[min(index + 2, tokens.count)..<min(index + 5, tokens.count)].contains {
        Self.attackersDeeds.contains($0.folded) || CasualtyVerbs.isTrigger($0.folded)
      }
    }
    return false
  }

  /// "died in a shootout with police": the other side of the forces of the state.
  private func isAfterShootout(_ group: PersonGroup, _ trigger: CasualtyVerbs.Trigger) -> Bool {
    let end = trigger.span.upperBound
    guard group.span.upperBound <= trigger.span.lowerBound else { return false }
    guard !group.mentions.contains(where: { FunctionWords.forces.contains($0.noun) }) else {
      return false
    }
    let words = tokens[end..<min(end + 8, tokens.count)].map(\.folded)
    guard
      let fight = words.firstIndex(where: {
        ["shootout", "shoot-out", "gunfight", "gunbattle", "battle", "standoff", "clash"].contains(
          $0
        )
      })
    else { return false }
    let rest = words[fight...]
    return rest.contains("with") && rest.contains { FunctionWords.forces.contains($0) }
  }

  private static let attackersDeeds = PersonWords.words(
    """
    stabbing attacking opening shooting killing trying attempting ramming driving charging \
    throwing wounding injuring firing storming lunging stabbed attacked opened shot tried attempted \
    rammed drove charged threw fired stormed lunged pulled refused detonating blew hurling hurled \
    ran knifing brandishing
    """
  )

  /// Whether fighters count: not when forces of the state kill them, and in the passive just when
  /// the doer is named and no such force, or the deed is an execution.
  func countsFighters(_ trigger: CasualtyVerbs.Trigger, _ group: PersonGroup) -> Bool {
    let start = trigger.span.lowerBound
    let sentence = tokens[start].sentence
    if group.span.upperBound <= start {
      if ["beheaded", "decapitated", "executed"].contains(trigger.word) { return true }
      let end = trigger.span.upperBound
      guard reader.word(end) == "by" || reader.word(end) == "in" else { return false }
      let doers = tokens[end..<min(end + 6, tokens.count)].map(\.folded)
      if !FunctionWords.forces.isDisjoint(with: doers) { return false }
      return doers.contains {
        PersonWords.isPerpetrator($0) || $0.hasPrefix("bomb") || $0 == "suicide"
      }
    }
    let before = tokens[max(0, start - 14)..<start].filter { $0.sentence == sentence }
    let words = before.map(\.folded)
    if words.contains(where: ["responded", "retaliated", "response", "retaliation"].contains) {
      return false
    }
    return FunctionWords.forces.isDisjoint(with: words)
  }
}
