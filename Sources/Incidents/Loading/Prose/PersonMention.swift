/// A count of people in a text: "three Israelis", "an Iranian", "at least 21", "two of them".
struct PersonMention: Sendable {
  /// How many.
  var bounds: Count.Bounds
  /// Its tokens.
  var span: Range<Int>
  /// The word that names the people, empty for a bare number.
  var noun = ""
  /// Whether they are attackers.
  var isPerpetrator = false
  /// Whether they fight, so that it depends on their killer whether they are victims.
  var isFighter = false
  /// Whether the noun is unknown: then it counts only next to its verb.
  var isUncertain = false
  /// Whether it is a share of people already counted: "two of them".
  var isPart = false
  /// Whether it points back to people already counted.
  var isDefinite = false
  /// Whether it names further people.
  var isAdditional = false
  /// Whether it is counted by an article and not a number.
  var isArticle = false

  /// Whether there is no noun.
  var isBare: Bool { noun.isEmpty }

  /// Whether the noun says no more than that they are people.
  var isGeneric: Bool { Self.genericNouns.contains(noun) }

  private static let genericNouns = PersonWords.words(
    "people persons person men man women woman civilians victims victim others dead lives"
  )
}
