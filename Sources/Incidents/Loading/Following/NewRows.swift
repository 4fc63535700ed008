/// Finds the rows of a dataset that one read before did not have.
enum NewRows {
  /// The rows between what both datasets begin with and what both end with.
  ///
  /// Files that are written anew usually get their new records at one end.
  ///
  /// - Complexity: O(*n*) in the rows that both have.
  static func between(_ old: Dataset, _ new: Dataset) -> Range<Int> {
    let rows = RowComparison(old, new)
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, rows.areEqual(start, start) { start += 1 }
    var common = 0
    while common < shorter - start,
      rows.areEqual(old.count - 1 - common, new.count - 1 - common)
    { common += 1 }
    return start..<(new.count - common)
  }
}
