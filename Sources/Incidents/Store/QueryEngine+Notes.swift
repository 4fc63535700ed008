extension QueryEngine {
  /// The candidates that the user has written something about.
  func notedRows(within candidates: RowSet) -> RowSet {
    var rows = RowSet(notes.keys, rowCount: dataset.count)
    rows.formIntersection(candidates)
    return rows
  }

  /// The candidates whose note passes for one of the values; there are few notes, so each is read.
  func noteRows(passing values: [QueryValue], within candidates: RowSet) -> RowSet {
    var found = RowSet(rowCount: candidates.rowCount)
    if values.contains(.missing) {
      found = candidates
      found.subtract(notedRows(within: candidates))
    }
    notedRows(within: candidates).forEach { row in
      guard let note = notes[row] else { return }
      if values.contains(where: { $0.matches([note], countryCode: nil) }) { found.insert(row) }
    }
    return found
  }
}
