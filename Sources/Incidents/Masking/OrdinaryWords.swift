/// Values that give nobody away where they stand in other texts, and would only take words from them:
/// answers such as "no" and "unknown", small numbers, single letters, names of countries.
struct OrdinaryWords {
  /// Whether names of countries are ordinary: unless countries are what is hidden.
  let keepsCountries: Bool

  /// Whether a value is one of them.
  func hold(_ value: String) -> Bool {
    // Capitals only match as written, so that `IS` is a name and takes no word away.
    if MaskedPhrases.isAbbreviation(value) {
      return Self.answers.contains(value) || keepsCountries && Self.isCountry(value)
    }
    let words = MaskedPhrases.words(of: value)
    let isSaying = words.contains { !Self.fillers.contains($0) && !Self.isNumber($0) }
    guard isSaying else {
      // An identifier or a telephone number is as good as a name.
      let digits = words.reduce(0) { $0 + (Self.isNumber($1) ? $1.count : 0) }
      return digits < Self.fewestDigits
    }
    if words.reduce(0, { $0 + Self.weight(of: $1) }) < 3 { return true }
    return keepsCountries && Self.isCountry(value)
  }

  /// A number with as many digits is no figure that stands in every text.
  private static let fewestDigits = 5

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A character of a script without blanks says as much as several letters.
  private static func weight(of word: String) -> Int {
    word.unicodeScalars.reduce(0) { $0 + ($1.standsAlone ? 2 : 1) }
  }

  /// By name and not by code: `IS` is no Iceland.
  private static func isCountry(_ value: String) -> Bool {
    guard let found = Gazetteer.standard.resolve(value), found.admin == nil else { return false }
    let folded = FoldedText.folding(value)
    return Gazetteer.standard.names(of: found.country).contains {
      FoldedText.folding($0) == folded
    }
  }

  /// What columns are filled with in capitals.
  private static let answers: Set<String> = ["NA", "NAN", "NIL", "NO", "NOT", "YES", "ALL", "ANY"]

  /// Words that name nobody, also where several of them make up a value.
  private static let fillers: Set<String> = [
    "a", "all", "an", "and", "any", "applicable", "available", "by", "for", "from", "had", "has",
    "he", "her", "his", "in", "is", "it", "its", "known", "multiple", "n", "na", "nan", "nil", "no",
    "none", "not", "null", "of", "on", "one", "or", "other", "others", "she", "some", "specified",
    "that", "the", "their", "they", "to", "two", "unclear", "undetermined", "unidentified",
    "unknown",
    "unspecified", "various", "was", "were", "with", "yes", "true", "false",
  ]
}
