/// Numbers that are spelled out.
enum NumberWords {
  /// What a word that stands for a vague or fixed number is worth.
  struct Vague: Sendable {
    /// The words, folded.
    var words: [String]
    /// The least they mean.
    var value: Int
    /// Whether they mean that or more.
    var isApproximate: Bool
  }

  /// Words that multiply what stands before them.
  static let factors: [String: Int] = [
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000,
  ]

  /// Vague words by the first of them, longer runs first.
  ///
  /// Twice twelve is the least that "dozens" can mean, and so on.
  static let vague: [String: [Vague]] = Dictionary(
    grouping: [
      ("tens of thousands", 20_000, true), ("hundreds of thousands", 200_000, true),
      ("half a dozen", 6, false), ("a couple of", 2, false), ("a pair of", 2, false),
      ("a handful", 3, true), ("a few", 3, true), ("several dozen", 36, true),
      ("several hundred", 300, true), ("dozens", 24, true), ("scores", 40, true),
      ("hundreds", 200, true), ("thousands", 2000, true), ("several", 3, true),
      ("multiple", 2, true), ("both", 2, false), ("no one", 0, false), ("no-one", 0, false),
      ("nobody", 0, false), ("none", 0, false), ("a couple", 2, false),
    ].map { list, value, isApproximate in
      Vague(
        words: list.split(separator: " ").map(String.init),
        value: value,
        isApproximate: isApproximate
      )
    }
  ) { $0.words.first ?? "" }

  /// The value of a word below one hundred, or `nil`.
  static func value(of word: String) -> Int? {
    if let value = units[word] ?? tens[word] { return value }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = tens[String(parts[0])], let unit = units[String(parts[1])],
      (1...9).contains(unit)
    else { return nil }
    return ten + unit
  }

  private static let units: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
}
