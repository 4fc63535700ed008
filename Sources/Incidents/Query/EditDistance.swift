/// How unlike two words are: the fewest insertions, deletions and replacements between them.
public enum EditDistance: Sendable {
  /// Levenshtein's distance in bytes, by Wagner and Fischer; only the first 64 bytes count.
  public static func between(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8.prefix(64))
    let right = Array(right.utf8.prefix(64))
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(
          min(
            previous[column] + (byte == other ? 0 : 1),
            min(previous[column + 1], current[column]) + 1
          )
        )
      }
      previous = current
    }
    return previous[right.count]
  }
}
