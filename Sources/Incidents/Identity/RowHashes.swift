/// The hashes of what a row says about when, where and what.
struct RowHashes {
  /// Of the days, 0 for none.
  var date: UInt64 = 0
  /// Of country, first-level unit and place, 0 for none.
  var place: UInt64 = 0
  /// Of the account, or the record's title where there is none; 0 for neither.
  var text: UInt64 = 0

  /// - Complexity: O(*n*) in the bytes of the row.
  init(_ dataset: Dataset, row: Int) {
    let start = dataset.dates.starts[row]
    if start != DateColumn.undated {
      var hash = StableHash()
      hash.combine(start)
      hash.combine(dataset.dates.ends[row])
      date = hash.value
    }
    let country = dataset.countries[Int(dataset.countryLabels.codes[row])]
    // A release that spells a country otherwise means the same one.
    let names = [
      country?.code ?? dataset.countryLabels[row], dataset.admins[row], dataset.places[row],
    ]
    if names.contains(where: { !$0.isEmpty }) {
      var hash = StableHash()
      for name in names { hash.combineWords(of: ArraySlice(name.utf8)) }
      place = hash.value
    }
    let account = Self.account(dataset, row)
    if !account.isEmpty {
      var hash = StableHash()
      hash.combineWords(of: account)
      text = hash.value
    }
  }

  /// The three in one.
  var fingerprint: UInt64 {
    var hash = StableHash()
    for part in [date, place, text] {
      hash.combine(Int32(truncatingIfNeeded: part))
      hash.combine(Int32(truncatingIfNeeded: part >> 32))
    }
    return hash.value
  }

  private static func account(_ dataset: Dataset, _ row: Int) -> ArraySlice<UInt8> {
    let fields = dataset.text.fields(ofRow: row)
    if fields.count > 1, !fields[1].isEmpty { return fields[1] }
    guard let column = dataset.extraColumns.firstIndex(where: { $0.lowercased() == "title" }),
      Dataset.textFields.count + column < fields.count
    else { return [] }
    return fields[Dataset.textFields.count + column]
  }
}
