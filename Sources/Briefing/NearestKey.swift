/// The key that somebody may have meant.
enum NearestKey {
  /// The nearest of the known keys, `nil` when none is near.
  ///
  /// - Complexity: O(*n* × *m*) in the letters, for each key.
  static func of(_ key: String, among known: [String]) -> String? {
    known.map { (name: $0, distance: distance(Array(key), Array($0))) }
      .filter { $0.distance <= max(1, key.count / 3) }
      .min { $0.distance < $1.distance }?.name
  }

  /// How many letters have to be put in, left out or exchanged (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let cost = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
