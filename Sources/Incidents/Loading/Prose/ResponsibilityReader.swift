/// Reads the actor and the claim.
///
/// A named group counts where it acts, claims or is accused, not where it is struck or opposed
/// ("beheading 10 members of the Taliban", "the war against the Islamic State"). Only without one
/// is the doer a general word, in lower case as the text has it.
struct ResponsibilityReader: Sendable {
  private let text: PhraseIndex

  init(_ text: PhraseIndex) { self.text = text }

  /// The actor and the claim of the text.
  ///
  /// - Complexity: O(*n*) in the words.
  func responsibility() -> Responsibility {
    let claims = ClaimRules.table.all(text)
    let named = group(claims)
    var result = Responsibility()
    let claim = claim(claims, actor: named)
    result.claim = claim?.claim ?? .unknown
    if let claim, result.claim != .unknown {
      result.evidence.append(Evidence(field: .claim, range: claim.range))
    }
    if let named {
      let naming = ActorNaming(text: text, group: named, claim: result.claim)
      result.actor = naming.name
      result.evidence.append(Evidence(field: .actor, range: naming.range))
    } else if let generic = generic() {
      result.actor = generic.value
      result.evidence.append(Evidence(field: .actor, range: generic.range))
      result.claim = result.claim == .suspected && !isSuspected(generic) ? .unknown : result.claim
    }
    result.evidence.sort { $0.field.rawValue > $1.field.rawValue }
    return result
  }

  /// The named group that did it.
  private func group(_ claims: [PhraseTable.Match]) -> PhraseTable.Match? {
    var found: [PhraseTable.Match] = []
    for match in ArmedGroups.table.all(text) {
      if let last = found.last, last.atoms.overlaps(match.atoms) {
        // "Islamic State" lies within "Islamic State Khorasan": the longer name, then the table.
        if match.atoms.count > last.atoms.count { found[found.count - 1] = match }
        continue
      }
      if isName(match), isDoer(match) { found.append(match) }
    }
    // The first few are enough, and keep the search over pairs from growing with the text.
    let claimed = claims.lazy.filter { $0.value == "claimed" }.prefix(64)
    if let speaker = found.prefix(64).first(where: { group in
      claimed.contains { claim in
        text.sentence(claim.atoms.lowerBound) == text.sentence(group.atoms.lowerBound)
          && (0...14).contains(claim.atoms.lowerBound - group.atoms.lowerBound)
      }
    }) {
      return speaker
    }
    return found.first
  }

  /// Acronyms that are also words count in capitals only.
  private func isName(_ match: PhraseTable.Match) -> Bool {
    let token = text.tokens[text.atoms[match.atoms.lowerBound].token]
    guard match.atoms.count == 1 else { return token.isCapitalised || token.folded.hasPrefix("al") }
    if ArmedGroups.shouted.contains(token.folded) { return token.isAllCapitals }
    return token.isCapitalised || token.isAllCapitals || token.folded.contains("-")
  }

  private func isDoer(_ match: PhraseTable.Match) -> Bool {
    let start = match.atoms.lowerBound
    let sentence = text.sentence(start)
    let before = (max(0, start - 6)..<start).filter { text.sentence($0) == sentence }
      .map { text.atoms[$0].word }
    if before.suffix(2).contains(where: { ClaimRules.opposed.contains($0) }) { return false }
    if let next = text.atoms[safe: match.atoms.upperBound]?.word, ClaimRules.asides.contains(next) {
      return false
    }
    // "beheading 10 members of the Taliban", "killed three Hamas fighters"
    let harmed = before.lastIndex { word in
      CasualtyVerbs.isTrigger(word) && !["dead", "died", "injured", "wounded"].contains(word)
    }
    guard let harmed else { return true }
    // Whom the forces of the state kill is the attacker.
    if before[..<harmed].contains(where: FunctionWords.forces.contains) { return true }
    let isOutside = before[harmed...].contains {
      ["by", "and", "in", "at", "during", "after", "when"].contains($0)
    }
    return isOutside
      || !before[harmed...].contains {
        Int($0) != nil || NumberWords.value(of: $0) != nil || $0 == "members" || $0 == "the"
          || $0 == "of"
      }
  }

  private func claim(
    _ claims: [PhraseTable.Match],
    actor: PhraseTable.Match?
  ) -> (claim: Claim, range: Range<Int>)? {
    let silent = Set(
      claims.filter { $0.value == "none" }.map { text.sentence($0.atoms.lowerBound) }
    )
    let order: [Claim] = [.claimed, .denied, .inspired, .attributed, .suspected]
    for claim in order {
      let match = claims.first { match in
        guard match.value == claim.rawValue else { return false }
        if claim == .claimed { return !silent.contains(text.sentence(match.atoms.lowerBound)) }
        return isAbout(match, actor: actor, claim: claim)
      }
      if let match { return (claim, match.range) }
    }
    return nil
  }

  /// Whether guarded words are about the actor and not about a detail.
  private func isAbout(_ match: PhraseTable.Match, actor: PhraseTable.Match?, claim: Claim) -> Bool
  {
    guard let actor else {
      return claim == .suspected || claim == .inspired && match.value == "inspired"
    }
    guard claim == .suspected || claim == .attributed else { return true }
    let isSame = text.sentence(match.atoms.lowerBound) == text.sentence(actor.atoms.lowerBound)
    return isSame && abs(match.atoms.lowerBound - actor.atoms.lowerBound) <= 16
  }

  /// The doer in general words.
  private func generic() -> PhraseTable.Match? {
    Self.generics.all(text).first { match in
      let start = match.atoms.lowerBound
      let before = text.atoms[max(0, start - 3)..<start].map(\.word)
      return !before.contains { ["killed", "killing", "against", "shot", "anti"].contains($0) }
    }
  }

  private func isSuspected(_ match: PhraseTable.Match) -> Bool {
    let start = match.atoms.lowerBound
    return text.atoms[max(0, start - 3)..<start].contains {
      $0.word == "suspected" || $0.word == "alleged"
    }
  }

  private static let generics = PhraseTable([
    (
      "suicide bomber",
      "suicide car bomber|suicide truck bomber|suicide bomber|suicide attacker|suicide bombers|suicide attackers"
    ),
    ("gunman", "gunman|shooter"),
    ("gunmen", "gunmen|armed men"),
    ("militants", "militants|militant"),
    ("insurgents", "insurgents|insurgent"),
    ("rebels", "rebels|rebel"),
    ("separatists", "separatists|separatist"),
    ("guerrillas", "guerrillas|guerrilla|guerillas"),
    ("jihadists", "jihadists|jihadist|islamist*"),
    ("extremists", "extremists|extremist"),
    ("terrorists", "terrorists"),
    ("bandits", "bandits"),
    ("assailants", "assailants"),
    ("assailant", "assailant"),
    ("attackers", "attackers"),
    ("attacker", "attacker"),
    ("bomber", "bomber"),
    ("fighters", "fighters"),
  ])
}
