/// Compares rows of two datasets by what they say and not by where they stand.
///
/// Columns are compared as they are: to put incidents together takes far longer, and a
/// file that is followed may have millions.
struct RowComparison {
  private let old: Dataset
  private let new: Dataset
  private let sharesColumns: Bool

  init(_ old: Dataset, _ new: Dataset) {
    self.old = old
    self.new = new
    sharesColumns = old.extraColumns == new.extraColumns
  }

  /// Whether a row of the old dataset says what one of the new says.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  func areEqual(_ left: Int, _ right: Int) -> Bool {
    old.dates[left] == new.dates[right]
      && old.killed[left] == new.killed[right] && old.injured[left] == new.injured[right]
      && old.coordinates[left] == new.coordinates[right] && old.claims[left] == new.claims[right]
      && haveEqualLabels(left, right) && old.evidence[left] == new.evidence[right]
      && haveEqualText(left, right)
  }

  private func haveEqualLabels(_ left: Int, _ right: Int) -> Bool {
    old.countryLabels[left] == new.countryLabels[right] && old.admins[left] == new.admins[right]
      && old.places[left] == new.places[right] && old.kinds[left] == new.kinds[right]
      && old.targets[left] == new.targets[right] && old.actors[left] == new.actors[right]
  }

  /// Rows end with their last filled field, and keys of JSON objects come in any order.
  private func haveEqualText(_ left: Int, _ right: Int) -> Bool {
    if sharesColumns, old.text.bytes(ofRow: left) == new.text.bytes(ofRow: right) { return true }
    let first = old.text.fields(ofRow: left)
    let second = new.text.fields(ofRow: right)
    let own = Dataset.textFields.count
    guard first.prefix(own).elementsEqual(second.prefix(own)) else { return false }
    return extra(old, first) == extra(new, second)
  }

  private func extra(
    _ dataset: Dataset,
    _ fields: [ArraySlice<UInt8>]
  ) -> [String: ArraySlice<UInt8>] {
    var extra: [String: ArraySlice<UInt8>] = [:]
    for (name, value) in zip(dataset.extraColumns, fields.dropFirst(Dataset.textFields.count))
    where !value.isEmpty {
      extra[name] = value
    }
    return extra
  }
}
