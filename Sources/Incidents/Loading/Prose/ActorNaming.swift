/// Names a group's branch or follower: "Islamic State Yemen affiliate", "al-Qaeda supporter".
struct ActorNaming: Sendable {
  /// The name.
  let name: String
  /// Its words: UTF-8 offsets.
  let range: Range<Int>

  private static let branches = PersonWords.words(
    "affiliate affiliates branch branches province offshoot wing arm chapter"
  )

  init(text: PhraseIndex, group: PhraseTable.Match, claim: Claim) {
    let base = group.value
    let before = group.atoms.lowerBound - 1
    let after = group.atoms.upperBound
    func word(_ index: Int) -> String { text.atoms[safe: index]?.word ?? "" }
    func isBranch(_ index: Int) -> Bool { Self.branches.contains(word(index)) }
    var span = group.atoms
    var place = ""
    var isAffiliate = false
    if isBranch(after) {
      // "an ISIS affiliate in Sinai", "Yemen’s ISIS affiliate"
      isAffiliate = true
      span = span.lowerBound..<after + 1
      if word(after + 1) == "in" {
        place = Self.name(text, after + 2)
        if !place.isEmpty { span = span.lowerBound..<after + 3 }
      } else if before >= 0, text.tokens[text.atoms[before].token].isPossessive {
        place = Self.name(text, before)
        span = before..<span.upperBound
      }
    } else if isBranch(after + 1), !Self.name(text, after).isEmpty {
      isAffiliate = true
      place = Self.name(text, after)
      span = span.lowerBound..<after + 2
    } else if ["affiliated", "linked", "tied"].contains(word(before - 1))
      || ["affiliated", "linked", "tied"].contains(word(before - 2))
    {
      isAffiliate = true
    }
    let isFollower =
      claim == .inspired
      || ["supporters", "supporter", "sympathizer", "sympathizers"].contains(word(after))
      || ["loyal", "allegiance"].contains(word(before - 1))
      || ["loyal", "allegiance"].contains(word(before - 2))
    range = text.range(span)
    if base.contains("Province") {
      name = base
    } else if isAffiliate {
      name = Self.branch(of: base, in: place)
    } else {
      name = isFollower ? base + " supporter" : base
    }
  }

  private static func branch(of base: String, in place: String) -> String {
    if base == "Islamic State", place == "Sinai" { return "Islamic State Sinai Province" }
    return place.isEmpty ? base + " affiliate" : "\(base) \(place) affiliate"
  }

  /// A capitalised word as written, without its possessive ending.
  private static func name(_ text: PhraseIndex, _ index: Int) -> String {
    guard let atom = text.atoms[safe: index] else { return "" }
    let token = text.tokens[atom.token]
    guard token.isCapitalised, !token.isAllCapitals else { return "" }
    return token.folded.prefix(1).uppercased() + token.folded.dropFirst()
  }
}
