/// Finds the rows of a dataset that one read before did not have.
enum NewRows {
  /// The most rows that are compared; of larger datasets all rows count as new.
  private static let most = 200_000

  /// The rows between what both datasets begin with and what both end with.
  ///
  /// Files that are written anew usually get their new records at one end.
  ///
  /// - Complexity: O(*n*) in the rows that both have.
  static func between(_ old: Dataset, _ new: Dataset) -> Range<Int> {
    guard max(old.count, new.count) <= most else { return 0..<new.count }
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, key(old.incident(at: start)) == key(new.incident(at: start)) {
      start += 1
    }
    var common = 0
    while common < shorter - start,
      key(old.incident(at: old.count - 1 - common)) == key(new.incident(at: new.count - 1 - common))
    { common += 1 }
    return start..<(new.count - common)
  }

  /// The incident without what tells only where it stands.
  private static func key(_ incident: Incident) -> Incident {
    var key = incident
    if key.id == "line-\(key.origin.line)" { key.id = "" }
    key.row = 0
    key.origin = Origin(file: "", line: 1)
    return key
  }
}
