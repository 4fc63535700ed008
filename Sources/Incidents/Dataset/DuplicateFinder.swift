/// Finds incidents that look like tellings of one event.
///
/// Two rows are compared when they bear the same country, resolved or as written, and their first
/// days are at most one day apart; `DuplicateEvidence` says what makes them one. Dates that
/// span more than a week are not compared, for they say too little. What is found is a hint for a
/// reader, never a reason to leave an incident out of a sum.
public enum DuplicateFinder: Sendable {
  /// How many of the rows before it, in order of country and day, a row is compared with at most.
  ///
  /// It keeps the search near-linear where a country has hundreds of incidents a day; of such days
  /// only rows that stand close in the file are compared.
  public static let comparisonLimit = 64

  /// A group number, counted from 1 in the order of first rows, for each row that has a likeness.
  ///
  /// Likeness is passed on: when a row is like two others, all three are one group.
  ///
  /// A cancelled task gets the groups found so far, which are not all.
  ///
  /// - Complexity: O(*n* log *n*) in the rows, and O(*m*) in the bytes of their summaries.
  public static func groups(of dataset: Dataset) -> [Int: Int] {
    let order = DuplicateOrder(of: dataset)
    guard order.rows.count > 1 else { return [:] }
    let evidence = DuplicateEvidence(of: order.rows, in: dataset)
    var union = DuplicateUnion(count: dataset.count)
    var window: [(row: Int, words: DuplicateWords)] = []
    for position in order.rows.indices {
      if position & 0xfff == 0, Task.isCancelled { break }
      let row = Int(order.rows[position])
      let reach = min(order.reach(before: position), comparisonLimit)
      window.removeFirst(max(0, window.count - reach))
      // A row without neighbours is never read again.
      guard reach > 0 || order.hasNeighbour(after: position) else { continue }
      let words = evidence.words(of: row)
      let isQuietDay = order.dayCount(at: position) <= 3
      for other in window
      where evidence.isOneEvent(other.row, row, other.words, words, isQuietDay: isQuietDay) {
        union.join(other.row, row)
      }
      window.append((row, words))
    }
    return union.groups
  }
}

extension Dataset {
  /// The same dataset with the groups that `DuplicateFinder` finds; its columns are shared.
  ///
  /// - Complexity: That of the search.
  public func withDuplicateGroups() -> Dataset {
    Dataset(self, duplicateGroups: DuplicateFinder.groups(of: self))
  }

  /// The same dataset with the groups of the one before it, until look-alikes are searched anew.
  ///
  /// - Complexity: O(*n*) in the rows that look like others.
  public func keepingDuplicateGroups(of older: Dataset, _ move: RowMove) -> Dataset {
    var groups: [Int: Int] = [:]
    for (row, group) in older.duplicateGroups {
      if let row = move.row(row) { groups[row] = group }
    }
    return Dataset(self, duplicateGroups: groups, isSearched: false)
  }
}
