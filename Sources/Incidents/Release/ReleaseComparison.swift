/// A release of a dataset against the one before: what came, what went, what was corrected.
public struct ReleaseComparison: Sendable {
  /// The release before.
  public let old: Dataset
  /// The rows that only the new release has.
  public let added: Set<Int>
  /// The rows of the old release that the new one lacks, in its order.
  public let removed: [Int]
  /// What is said otherwise, by row of the new release.
  public let changes: [Int: [FieldChange]]
  /// Where the removed incidents stand in the dataset at hand; nowhere, as long as it lacks them.
  let removedRows: Range<Int>

  init(_ matcher: ReleaseMatcher, of old: Dataset, removedRows: Range<Int> = 0..<0) {
    self.old = old
    added = matcher.added
    removed = matcher.removed
    changes = matcher.changes
    self.removedRows = removedRows
  }

  /// The same comparison for a dataset that has the removed incidents behind its own.
  init(_ other: Self, removedRows: Range<Int>) {
    old = other.old
    added = other.added
    removed = other.removed
    changes = other.changes
    self.removedRows = removedRows
  }

  /// What became of the incident of a row, or `nil` when it is as it was.
  public func status(ofRow row: Int) -> ReleaseStatus? {
    if removedRows.contains(row) { return .removed }
    if added.contains(row) { return .added }
    return changes[row].map { .changed($0) }
  }
}
