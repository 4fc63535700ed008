/// A casualty figure in words, as cells of hand-kept tables have them.
struct CountPhrase: Equatable {
  /// The figure, or `nil` when the words name none.
  let count: Count?

  /// Takes a phrase apart; `nil` when it holds anything but figures and words about figures.
  init?(_ text: String) {
    var limit = Limit.exact
    var isApproximate = false
    var figures: [Int] = []
    var isRange = false
    for token in Self.tokens(Self.withoutNumberWords(text)) {
      if let value = Int(token) {
        guard value <= CountCell.most else { return nil }
        figures.append(value)
      } else if token == "dozen" {
        figures.append((figures.popLast() ?? 1) * 12)
      } else if let vague = Self.vague[token] {
        figures.append(vague)
        isApproximate = true
        limit = limit == .exact ? .atLeast : limit
      } else if let next = Self.limits[token] {
        limit = next
      } else if Self.approximations.contains(token) {
        isApproximate = true
      } else if Self.rangeWords.contains(token) {
        isRange = true
      } else if !Self.fillers.contains(token) {
        return nil
      }
    }
    count = Self.count(figures, limit, isRange: isRange, isApproximate: isApproximate)
  }

  private enum Limit { case exact, atLeast, moreThan, fewerThan, upTo }

  private static func count(
    _ figures: [Int],
    _ limit: Limit,
    isRange: Bool,
    isApproximate: Bool
  ) -> Count? {
    guard let first = figures.first else { return nil }
    if figures.count == 2, isRange, first <= figures[1] {
      return .known(
        Count.Bounds(low: first, best: first, high: figures[1], isApproximate: isApproximate)
      )
    }
    guard figures.count == 1 else { return nil }
    switch limit {
    case .exact:
      return .known(
        Count.Bounds(low: first, best: first, high: first, isApproximate: isApproximate)
      )
    case .atLeast: return .atLeast(first, isApproximate: isApproximate)
    case .moreThan: return .atLeast(first + 1, isApproximate: isApproximate)
    case .fewerThan: return .range(low: 0, best: 0, high: max(0, first - 1))
    case .upTo: return .range(low: 0, best: 0, high: first)
    }
  }

  /// The text with "ten" and "twenty-one" as figures.
  private static func withoutNumberWords(_ text: String) -> String {
    text.split(separator: " ").map { word in
      NumberWords.value(of: word.lowercased()).map(String.init) ?? String(word)
    }.joined(separator: " ")
  }

  /// Words, figures and signs in lower case; thousands lose their commas.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    func isSign(_ letter: Character) -> Bool { "+<>≥≤~≈-–—/".contains(letter) }
    for letter in withoutThousands(text) {
      let joins = letter.isNumber == (word.last?.isNumber ?? letter.isNumber)
      if letter.isLetter || letter.isNumber, joins {
        word.append(letter)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = letter.isLetter || letter.isNumber ? String(letter) : ""
      if isSign(letter) { tokens.append(String(letter)) }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }

  /// The text in lower case, without the commas that part thousands.
  private static func withoutThousands(_ text: String) -> [Character] {
    let letters = Array(text.lowercased())
    return letters.indices.filter { index in
      guard letters[index] == ",", index > 0, letters[index - 1].isNumber else { return true }
      let digits = letters[(index + 1)...].prefix { $0.isNumber }.count
      return digits != 3
    }.map { letters[$0] }
  }

  private static let limits: [String: Limit] = [
    "least": .atLeast, "+": .atLeast, "≥": .atLeast, "minimum": .atLeast, "min": .atLeast,
    "more": .moreThan, "over": .moreThan, ">": .moreThan, "above": .moreThan,
    "fewer": .fewerThan, "less": .fewerThan, "<": .fewerThan, "under": .fewerThan,
    "below": .fewerThan, "up": .upTo, "most": .upTo, "≤": .upTo, "maximum": .upTo, "max": .upTo,
  ]
  private static let vague: [String: Int] = [
    "several": 3, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000,
  ]
  private static let approximations: Set<String> = [
    "about", "around", "approximately", "approx", "circa", "ca", "c", "some", "~", "≈", "roughly",
    "estimated", "est", "nearly", "almost",
  ]
  private static let rangeWords: Set<String> = ["-", "–", "—", "to", "and", "or", "/"]
  private static let fillers: Set<String> = [
    "at", "than", "of", "between", "from", "tk", "killed", "dead", "injured", "wounded", "people",
    "persons", "the", "a",
  ]
}
