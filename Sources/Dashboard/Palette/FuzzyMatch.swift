/// How well a few typed letters fit a text that holds them in this order.
///
/// Letters at the beginning of words and letters in a row count most, so that `obk` finds "order by
/// killed"; words that are typed apart may stand anywhere in the text.
struct FuzzyMatch: Hashable, Sendable {
  /// How well it fits; more is better.
  let score: Int
  /// The places of the letters, as numbers of characters from the start, ascending.
  let places: [Int]

  private static let hit = 16
  private static let wordStart = 10
  private static let inARow = 8
  /// Beyond this a text is not looked at.
  private static let longest = 160

  /// Looks for typed letters, case aside; `nil` where the text does not hold them.
  ///
  /// - Complexity: O(*n* × *m*) in the characters of both.
  init?(_ typed: String, in text: String) {
    let letters = text.prefix(Self.longest).map(Self.lowered)
    var score = 0
    var places: Set<Int> = []
    for word in typed.split(separator: " ") {
      guard let found = Self.best(of: word.prefix(40).map(Self.lowered), in: letters) else {
        return nil
      }
      score += found.score
      places.formUnion(found.places)
    }
    // Of texts that fit alike the shorter one is meant.
    self.score = score * 8 - letters.count
    self.places = places.sorted()
  }

  private static func lowered(_ character: Character) -> Character {
    character.lowercased().first ?? character
  }

  /// The best way to find the letters, by a table of the best score that ends at each place.
  private static func best(
    of typed: [Character],
    in text: [Character]
  ) -> (score: Int, places: [Int])? {
    var rows: [[Int]] = []
    var origins: [[Int]] = []
    for (index, letter) in typed.enumerated() {
      var row = Array(repeating: Int.min, count: text.count)
      var origin = Array(repeating: -1, count: text.count)
      // The best place before, were every letter skipped since to cost one.
      var before: (score: Int, place: Int)?
      for place in text.indices {
        if index > 0, place > 1, rows[index - 1][place - 2] > .min {
          let score = rows[index - 1][place - 2] + place - 2
          if score > before?.score ?? .min { before = (score, place - 2) }
        }
        guard text[place] == letter else { continue }
        let gain = hit + (beginsWord(text, place) ? wordStart : 0)
        guard index > 0 else {
          row[place] = gain - min(place, 12)
          continue
        }
        var best: (score: Int, place: Int)?
        if place > 0, rows[index - 1][place - 1] > .min {
          best = (rows[index - 1][place - 1] + inARow, place - 1)
        }
        if let before, before.score - place > best?.score ?? .min {
          best = (before.score - place, before.place)
        }
        guard let best else { continue }
        row[place] = best.score + gain
        origin[place] = best.place
      }
      rows.append(row)
      origins.append(origin)
    }
    return trace(rows, origins)
  }

  /// Follows the best end back to its first letter.
  private static func trace(
    _ rows: [[Int]],
    _ origins: [[Int]]
  ) -> (score: Int, places: [Int])? {
    guard let last = rows.last, let score = last.max(), score > .min,
      var place = last.firstIndex(of: score)
    else { return nil }
    var places: [Int] = []
    for row in origins.reversed() {
      places.append(place)
      place = row[place]
    }
    return (score, places.reversed())
  }

  private static func beginsWord(_ text: [Character], _ place: Int) -> Bool {
    guard place > 0 else { return true }
    return !text[place - 1].isLetter && !text[place - 1].isNumber
  }
}
