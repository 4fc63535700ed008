/// Names a group's branch or follower: "Islamic State Yemen affiliate", "al-Qaeda supporter".
struct ActorNaming: Sendable {
  /// The name.
  let name: String
  /// Its words: UTF-8 offsets.
  let range: Range<Int>

  /// A branch named beside a group: where it is, if said, and the words of both.
  private struct Branch {
    var place: String
    var span: Range<Int>
  }

  private static let branches = PersonWords.words(
    "affiliate affiliates branch branches province offshoot wing arm chapter"
  )
  private static let ties: Set<String> = ["affiliated", "linked", "tied"]
  private static let loyalties: Set<String> = ["loyal", "allegiance"]
  private static let followers: Set<String> = [
    "supporter", "supporters", "sympathizer", "sympathizers", "sympathiser", "sympathisers",
  ]

  init(text: PhraseIndex, group: PhraseTable.Match, claim: Claim) {
    let base = group.value
    let start = group.atoms.lowerBound
    // "affiliated with the Islamic State", "loyal to ISIS"
    let before = [2, 3].compactMap { text.atoms[safe: start - $0]?.word }
    let next = text.atoms[safe: group.atoms.upperBound]?.word ?? ""
    let branch =
      Self.branch(of: group, in: text)
      ?? (before.contains(where: Self.ties.contains) ? Branch(place: "", span: group.atoms) : nil)
    range = text.range(branch?.span ?? group.atoms)
    let isFollower =
      claim == .inspired || Self.followers.contains(next)
      || before.contains(where: Self.loyalties.contains)
    if base.contains("Province") {
      name = base
    } else if let branch {
      name = Self.name(of: base, in: branch.place)
    } else {
      name = isFollower ? base + " supporter" : base
    }
  }

  private static func branch(of group: PhraseTable.Match, in text: PhraseIndex) -> Branch? {
    let start = group.atoms.lowerBound
    let end = group.atoms.upperBound
    func isBranch(_ index: Int) -> Bool {
      text.atoms[safe: index].map { branches.contains($0.word) } ?? false
    }
    guard isBranch(end) else {
      // "ISIS’s Yemen affiliate"
      let place = place(text, end)
      return isBranch(end + 1) && !place.isEmpty ? Branch(place: place, span: start..<end + 2) : nil
    }
    let behind = text.atoms[safe: end + 1]?.word == "in" ? place(text, end + 2) : ""
    if !behind.isEmpty { return Branch(place: behind, span: start..<end + 3) }
    if let owner = text.atoms[safe: start - 1], text.tokens[owner.token].isPossessive {
      return Branch(place: place(text, start - 1), span: start - 1..<end + 1)
    }
    return Branch(place: "", span: start..<end + 1)
  }

  private static func name(of base: String, in place: String) -> String {
    if base == "Islamic State", place == "Sinai" { return "Islamic State Sinai Province" }
    return place.isEmpty ? base + " affiliate" : "\(base) \(place) affiliate"
  }

  /// A capitalised word, without its possessive ending.
  private static func place(_ text: PhraseIndex, _ index: Int) -> String {
    guard let atom = text.atoms[safe: index] else { return "" }
    let token = text.tokens[atom.token]
    guard token.isCapitalised, !token.isAllCapitals else { return "" }
    return token.folded.prefix(1).uppercased() + token.folded.dropFirst()
  }
}
