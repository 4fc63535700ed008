/// Finds the incidents of one release in the other and tells what differs.
struct ReleaseMatcher {
  /// The rows of the new release that the old one lacks.
  private(set) var added: Set<Int>
  /// The rows of the old release that the new one lacks, in its order.
  private(set) var removed: [Int] = []
  /// What is said otherwise, by row of the new release.
  private(set) var changes: [Int: [FieldChange]] = [:]

  /// - Complexity: O(*n*) in the bytes of both.
  init(_ new: Dataset, against old: Dataset) {
    let oldNames = IncidentIdentities(old)
    let identities = (0..<old.count).map { oldNames.identity(ofRow: $0) }
    added = Set(0..<new.count)
    var isFound = Array(repeating: false, count: old.count)
    for (row, index) in IncidentIdentities(new).rows(of: identities)
    where !isFound[index] && added.remove(row) != nil {
      isFound[index] = true
      let found = Self.differences(new, row, old, index)
      if !found.isEmpty { changes[row] = found }
    }
    removed = isFound.indices.filter { !isFound[$0] }
  }

  private static func differences(
    _ new: Dataset,
    _ newRow: Int,
    _ old: Dataset,
    _ oldRow: Int
  ) -> [FieldChange] {
    // Most rows are as they were, and columns are compared sooner than incidents put together.
    let isSame =
      new.dates.starts[newRow] == old.dates.starts[oldRow]
      && new.dates.ends[newRow] == old.dates.ends[oldRow]
      && new.killed[newRow] == old.killed[oldRow] && new.injured[newRow] == old.injured[oldRow]
      && country(new, newRow) == country(old, oldRow)
      && new.places[newRow] == old.places[oldRow] && new.actors[newRow] == old.actors[oldRow]
      && summary(new, newRow) == summary(old, oldRow)
    if isSame { return [] }
    let (now, before) = (new.incident(at: newRow), old.incident(at: oldRow))
    return [
      ("date", before.date?.description ?? "", now.date?.description ?? ""),
      ("country", before.countryName, now.countryName),
      ("place", before.place, now.place),
      ("killed", before.killed.description, now.killed.description),
      ("injured", before.injured.description, now.injured.description),
      ("actor", before.actor, now.actor),
      ("text", before.summary, now.summary),
    ]
    .filter { $0.1 != $0.2 }
    .map { FieldChange(field: $0.0, old: $0.1, new: $0.2) }
  }

  private static func country(_ dataset: Dataset, _ row: Int) -> String {
    dataset.countries[Int(dataset.countryLabels.codes[row])]?.code ?? dataset.countryLabels[row]
  }

  private static func summary(_ dataset: Dataset, _ row: Int) -> ArraySlice<UInt8> {
    let fields = dataset.text.bytes(ofRow: row)
    guard let first = fields.firstIndex(of: TextArena.fieldEnd) else { return [] }
    return fields[(first + 1)...].prefix { $0 != TextArena.fieldEnd }
  }
}
