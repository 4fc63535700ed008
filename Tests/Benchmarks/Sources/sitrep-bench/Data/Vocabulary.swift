/// The words that made-up incidents are told in.
struct Vocabulary {
  /// Mostly made up of syllables, the commonest first; the field's own words lie between them.
  let words: [[UInt8]]
  /// Actors, the most frequent first.
  let actors: [[UInt8]]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var made = (0..<20_000).map { _ in Self.word(&random) }
    for (index, word) in Self.field.enumerated() { made[3 + index * 5] = Array(word.utf8) }
    words = made
    actors = (0..<300).map { _ in
      let name = Self.word(&random)
      return [name[0] &- 32] + name.dropFirst() + Array(" Front".utf8)
    }
  }

  private static func word(_ random: inout SeededGenerator) -> [UInt8] {
    var word: [UInt8] = []
    for _ in 0..<(2 + random.below(3)) {
      word += Array(onsets[random.below(onsets.count)].utf8)
      word += Array(vowels[random.below(vowels.count)].utf8)
    }
    return word
  }

  private static let onsets = [
    "b", "br", "d", "f", "g", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "t", "v", "z",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "ei", "ou"]
  private static let field = [
    "attack", "police", "checkpoint", "gunmen", "bomb", "market", "mosque", "soldiers", "hotel",
    "convoy", "province", "claimed", "vehicle", "explosive", "device", "embassy", "train",
    "airport", "patrol", "forces", "school", "hospital", "church", "pipeline", "prison", "port",
    "journalist", "mayor", "village", "highway", "bridge", "suicide bomber", "firing",
  ]

  static let kinds = [
    "armed assault", "bombing", "assassination", "kidnapping", "facility attack", "hijacking",
    "unarmed assault", "unknown",
  ].map { Array($0.utf8) }
  static let targets = [
    "private citizens", "police", "military", "government", "business", "religious figures",
    "transportation", "utilities", "educational institution", "journalists", "airports", "tourists",
    "telecommunication", "food or water supply", "non-governmental organisation", "maritime",
  ].map { Array($0.utf8) }
  static let countries = [
    "Iraq", "Afghanistan", "Pakistan", "India", "Syria", "Yemen", "Somalia", "Nigeria", "Egypt",
    "Libya", "Philippines", "Turkey", "Mali", "Colombia", "Thailand", "Kenya", "Bangladesh", "Peru",
    "Cameroon", "Sudan", "Lebanon", "France", "Saudi Arabia", "United Kingdom", "Russia", "Spain",
    "Ukraine", "Israel", "Niger", "Burkina Faso", "Mozambique", "Algeria", "Tunisia", "Indonesia",
    "Myanmar", "Nepal", "Sri Lanka", "Mexico", "Greece", "Germany", "United States", "Belgium",
    "Australia", "Canada", "Denmark", "Kuwait", "Jordan", "Chad", "Ethiopia", "Uganda",
  ].map { Array($0.utf8) }
}
