/// Finds the name that was probably meant.
enum NearestName {
  /// The candidate with the fewest edits, if those are at most a third of its length.
  static func of(_ name: String, among candidates: [String]) -> String? {
    // A name far longer than any candidate cannot be near one.
    let wanted = Array(name.lowercased().utf8.prefix(64))
    var best: (name: String, edits: Int)?
    for candidate in candidates {
      let edits = edits(wanted, Array(candidate.utf8))
      if edits <= max(1, candidate.utf8.count / 3), edits < best?.edits ?? .max {
        best = (candidate, edits)
      }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = previous[column] + (byte == other ? 0 : 1)
        var least = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          least = min(least, beforePrevious[column - 1] + 1)
        }
        current.append(least)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
