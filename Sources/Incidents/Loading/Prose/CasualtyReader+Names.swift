extension CasualtyReader {
  /// The one person whom a verb is about by name alone.
  ///
  /// "Rajiv Gandhi was assassinated", "killed Theo van Gogh". Just for the killed: of the hurt
  /// accounts give the number.
  func named(_ trigger: CasualtyVerbs.Trigger) -> PersonGroup? {
    guard trigger.effect == .killed, trigger.form != .intransitive, trigger.form != .total else {
      return nil
    }
    let span = isPassive(trigger) ? nameBefore(trigger) : nameBehind(trigger)
    guard let span else { return nil }
    var mention = PersonMention(bounds: Count.Bounds(low: 1, best: 1, high: 1), span: span)
    mention.noun = "person by name"
    return PersonGroup(mentions: [mention])
  }

  /// A name right before "was killed", or one with a remark: "Carlos Ortega, a judge, was killed".
  private func nameBefore(_ trigger: CasualtyVerbs.Trigger) -> Range<Int>? {
    let verb = subjects.startOfVerb(trigger.span.lowerBound)
    guard let auxiliary = reader.word(verb), ["was", "is", "being"].contains(auxiliary), verb > 0
    else {
      return nil
    }
    // Whom the forces of the state kill may well be the attacker.
    let end = trigger.span.upperBound
    let doers = tokens[end..<min(end + 5, tokens.count)].map(\.folded)
    let isByForces = doers.contains("by") && !FunctionWords.forces.isDisjoint(with: doers)
    var last = verb
    if tokens[last - 1].folded == "," {
      var comma = last - 2
      while comma > 0, last - comma < 12, tokens[comma].folded != "," { comma -= 1 }
      guard comma > 0, tokens[comma].folded == "," else { return nil }
      last = comma
    }
    var first = last
    while first > 0, isNamePart(first - 1), last - first < 4 { first -= 1 }
    // A title shows that it is no attacker, whoever killed him.
    let isTitled = tokens[first..<last].contains { PersonWords.isSingularPerson($0.folded) }
    guard isTitled || !isByForces else { return nil }
    return last - first >= 2 && !isGroup(first..<last) ? first..<last : nil
  }

  private func nameBehind(_ trigger: CasualtyVerbs.Trigger) -> Range<Int>? {
    let isNominal = trigger.form == .nominal || reader.word(trigger.span.upperBound) == "of"
    let start = trigger.span.upperBound + (isNominal ? 1 : 0)
    var end = start
    while end < tokens.count, isNamePart(end), end - start < 5 { end += 1 }
    guard end - start >= 2, !isGroup(start..<end) else { return nil }
    guard end < tokens.count else { return start..<end }
    // A small noun behind it makes the capitals an adjective: "killed Islamic State fighters".
    let next = tokens[end]
    let isFree = next.isSign || FunctionWords.boundaries.contains(next.folded)
    return isFree ? start..<end : nil
  }

  private func isNamePart(_ index: Int) -> Bool {
    let token = tokens[index]
    if ["van", "von", "de", "bin", "al", "el"].contains(token.folded) { return true }
    guard token.isCapitalised, !token.isSign, !token.isPossessive, !token.isNumeral else {
      return false
    }
    return !PersonWords.demonyms.contains(token.folded) && !PersonWords.isThing(token.folded)
      && !FunctionWords.boundaries.contains(token.folded)
  }

  private func isGroup(_ span: Range<Int>) -> Bool {
    !ArmedGroups.table.all(PhraseIndex(Array(tokens[span]))).isEmpty
  }
}
