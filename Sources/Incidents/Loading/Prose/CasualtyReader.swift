/// Finds out how many victims an account tells of.
struct CasualtyReader: Sendable {
  /// Both figures with the words behind them.
  struct Casualties: Sendable {
    /// Victims killed.
    var killed = Count.unknown
    /// Victims injured.
    var injured = Count.unknown
    /// The words of both.
    var evidence: [Evidence] = []
  }

  let tokens: [Token]
  let reader: MentionReader
  let objects: ObjectReader
  let subjects: SubjectFinder
  let triggers: [CasualtyVerbs.Trigger]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    reader = MentionReader(tokens)
    objects = ObjectReader(reader)
    subjects = SubjectFinder(reader, mentions: reader.all(), objects: objects)
    var triggers: [CasualtyVerbs.Trigger] = []
    var index = 0
    while index < tokens.count {
      if let trigger = CasualtyVerbs.trigger(at: index, in: tokens) {
        triggers.append(trigger)
        index = trigger.span.upperBound
      } else {
        index += 1
      }
    }
    self.triggers = triggers
  }

  /// The figures of the whole text.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func casualties() -> Casualties {
    let found = events()
    var killed = CasualtyTally()
    var injured = CasualtyTally()
    for event in found where event.effect == .killed { killed.add(event) }
    for event in found where event.effect == .injured { injured.add(event) }
    addHarmed(found, to: &injured)
    var casualties = Casualties(killed: killed.count, injured: injured.count)
    casualties.evidence =
      killed.ranges.map { Evidence(field: .killed, range: $0) }
      + injured.ranges.map { Evidence(field: .injured, range: $0) }
    applyZeros(to: &casualties)
    return casualties
  }

  /// People who were hit count as injured, as far as no figure says what became of them.
  private func addHarmed(_ events: [CasualtyEvent], to injured: inout CasualtyTally) {
    guard injured.count == .unknown else { return }
    var dead: [Int: Int] = [:]
    for event in events where event.effect == .killed {
      dead[event.sentence, default: 0] += event.bounds.best
    }
    for var event in events where event.effect == .harmed {
      let lost = dead[event.sentence, default: 0] + dead[event.sentence + 1, default: 0]
      guard event.bounds.low > lost else { continue }
      event.bounds.low -= lost
      event.bounds.best -= lost
      event.bounds.high = event.bounds.high.map { $0 - lost }
      injured.add(event)
    }
  }

  private func applyZeros(to casualties: inout Casualties) {
    for zero in ZeroCasualties.statements(in: tokens) {
      if zero.isNoneKilled, casualties.killed == .unknown {
        // "no injuries" beside known deaths is about the injured alone, and the other way round.
        casualties.killed = .exactly(0)
        casualties.evidence.append(Evidence(field: .killed, range: zero.range))
      }
      if zero.isNoneInjured, casualties.injured == .unknown {
        casualties.injured = .exactly(0)
        casualties.evidence.append(Evidence(field: .injured, range: zero.range))
      }
    }
  }

  private func events() -> [CasualtyEvent] {
    var events: [CasualtyEvent] = []
    var taken: [Int: CasualtyVerbs.Effect] = [:]
    var lastGroup: PersonGroup?
    var isInHistory: Int?
    for (index, trigger) in triggers.enumerated() {
      let sentence = tokens[trigger.span.lowerBound].sentence
      if startsHistory(before: trigger, index: index) { isInHistory = sentence }
      guard isInHistory != sentence || opensWithHistory(before: trigger, index: index),
        !isIdle(trigger), !isJoint(index)
      else { continue }
      guard let found = people(of: trigger, index: index, taken: taken, last: lastGroup) else {
        continue
      }
      let group = companions(of: found, trigger)
      lastGroup = group
      for mention in group.mentions { taken[mention.span.lowerBound] = trigger.effect }
      if var event = event(group, trigger) {
        event.isDisputed = isDisputed(index)
        events.append(event)
      }
    }
    return events
  }

  private func people(
    of trigger: CasualtyVerbs.Trigger,
    index: Int,
    taken: [Int: CasualtyVerbs.Effect],
    last: PersonGroup?
  ) -> PersonGroup? {
    object(of: trigger) ?? subject(of: trigger, index: index, taken: taken, last: last)
      ?? named(trigger)
  }

  private func event(_ group: PersonGroup, _ trigger: CasualtyVerbs.Trigger) -> CasualtyEvent? {
    guard !isAttackersEnd(group, trigger) else { return nil }
    let victims = group.victims(countsFighters: countsFighters(trigger, group))
    guard var bounds = victims.first?.bounds else { return nil }
    for victim in victims.dropFirst() { bounds = CasualtyTally.sum(bounds, victim.bounds) }
    if bounds.high == 0 { return nil }
    if group.attackersWithin > 0, group.attackersWithin < bounds.best {
      bounds.low = max(0, bounds.low - group.attackersWithin)
      bounds.best -= group.attackersWithin
      bounds.high = bounds.high.map { max(0, $0 - group.attackersWithin) }
    }
    let isSingle = victims.count == 1
    return CasualtyEvent(
      effect: trigger.effect,
      bounds: bounds,
      noun: isSingle ? victims[0].noun : "",
      isGeneric: isSingle && victims[0].isGeneric,
      isTotal: trigger.form == .total,
      isRestated: isSingle && (victims[0].isDefinite || victims[0].isPart),
      isAdditional: victims[0].isAdditional,
      sentence: tokens[trigger.span.lowerBound].sentence,
      ranges: [evidence(group.span), evidence(trigger.span)].sorted {
        $0.lowerBound < $1.lowerBound
      }
    )
  }

  private func evidence(_ span: Range<Int>) -> Range<Int> {
    tokens[span.lowerBound].range
      .lowerBound..<tokens[max(span.lowerBound, span.upperBound - 1)].range.upperBound
  }
}
