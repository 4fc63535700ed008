/// Leaves of incidents that look alike only the first one.
struct DuplicateFolding: Sendable {
  /// The rows that look like others, in order of the files.
  private let rows: [Int]
  /// The group of each, numbered from 0.
  private let groups: [Int]
  private let groupCount: Int

  /// - Parameter groups: The group of each row that looks like another one.
  init(_ groups: [Int: Int]) {
    rows = groups.keys.sorted()
    var numbers: [Int: Int] = [:]
    self.groups = rows.map { row in
      let group = groups[row] ?? row
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      return number
    }
    groupCount = numbers.count
  }

  /// Takes all but the first row of each group out of a set; returns how many those were.
  ///
  /// Which row is first depends on the set: a row counts when those before it do not match.
  ///
  /// - Complexity: O(*n*) in the rows that look like others.
  func fold(_ set: inout RowSet) -> Int {
    var isSeen = Array(repeating: false, count: groupCount)
    var folded = 0
    for (row, group) in zip(rows, groups) where row < set.rowCount && set.contains(row) {
      if isSeen[group] {
        set.remove(row)
        folded += 1
      }
      isSeen[group] = true
    }
    return folded
  }
}
