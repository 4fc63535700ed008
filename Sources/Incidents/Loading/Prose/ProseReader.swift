/// Takes facts from an account in English: casualties, claim, kind, target and actor.
///
/// Small rules over tokens, no model and no network: the same words give the same facts, and each
/// fact names the words it came from. Where a text leaves something open the fact is left unknown.
///
/// - Only victims count. Attackers, whoever dies fleeing from the act, and threats do not.
/// - A text that tells who was hit but not what became of them ("stabbed two officers") gives
///   injured; when some of those hit died ("ran over two soldiers, killing one") the rest are
///   injured.
/// - "No one was hurt" gives zero killed and zero injured; silence gives unknown.
public struct ProseReader: Sendable {
  /// A reader; it keeps no state between texts.
  public init() {}

  /// The facts of a text.
  ///
  /// - Complexity: O(*n*) in its bytes.
  public func facts(of text: String) -> ProseFacts {
    let tokens = Tokenizer.tokens(of: text)
    guard !tokens.isEmpty else { return ProseFacts() }
    var facts = ProseFacts()
    let casualties = CasualtyReader(tokens).casualties()
    facts.killed = casualties.killed
    facts.injured = casualties.injured
    facts.evidence = casualties.evidence
    let phrases = PhraseIndex(tokens)
    if let kind = KindRules.table.match(phrases) {
      facts.kind = kind.value
      facts.evidence.append(Evidence(field: .kind, range: kind.range))
    }
    if let target = TargetRules.match(phrases) {
      facts.target = target.value
      facts.evidence.append(Evidence(field: .target, range: target.range))
    }
    let responsibility = ResponsibilityReader(phrases).responsibility()
    facts.actor = responsibility.actor
    facts.claim = responsibility.claim
    facts.evidence += responsibility.evidence
    return facts
  }
}
