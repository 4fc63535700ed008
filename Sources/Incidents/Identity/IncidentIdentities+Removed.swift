extension IncidentIdentities {
  /// The release before, if the dataset is compared with one.
  private var old: IncidentIdentities? {
    lazyOld.value { dataset.release.map { IncidentIdentities($0.old) } }
  }

  /// The identity of an incident that only the older release has, by the row behind the dataset's own
  /// where it is looked at; `nil` for a row of the dataset.
  func removedIdentity(ofRow row: Int) -> IncidentIdentity? {
    guard row >= dataset.count, let release = dataset.release, let old,
      release.removed.indices.contains(row - dataset.count)
    else { return nil }
    return old.identity(ofRow: release.removed[row - dataset.count])
  }

  /// Where incidents that only the older release has are looked at, of those that are not found yet.
  func removedRows(
    of identities: [IncidentIdentity],
    besides found: Set<Int>
  ) -> [(row: Int, index: Int)] {
    guard let release = dataset.release, let old, !release.removed.isEmpty else { return [] }
    let missing = identities.indices.filter { !found.contains($0) }
    let places = Dictionary(
      uniqueKeysWithValues: release.removed.enumerated().map { ($1, dataset.count + $0) }
    )
    return old.rows(of: missing.map { identities[$0] }).compactMap { row, index in
      places[row].map { ($0, missing[index]) }
    }
  }
}
