extension QueryEngine {
  /// The candidates with a folded text in their running text, or in one field of it.
  func arenaRows(
    holding text: String,
    field: Int?,
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    let search = SubstringSearch(text.utf8, field: field)
    let arena = dataset.text
    var found = RowSet(rowCount: candidates.rowCount)
    // Rows beyond ASCII are looked up in their folded form alone: then a hit means the same there.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      var plain = candidates
      if !arena.nonASCIIRows.isEmpty { plain.subtract(index.foldedArena.set) }
      found = try ParallelScan.rows(of: plain) { runs, found in
        search.search(arena.bytes, starts: arena.starts, runs: runs, into: &found)
      }
    }
    if !arena.nonASCIIRows.isEmpty {
      found.formUnion(try foldedRows(search, within: candidates))
    }
    return found
  }

  private func foldedRows(
    _ search: SubstringSearch,
    within candidates: RowSet
  )
    throws(CancellationError) -> RowSet
  {
    let folded = index.foldedArena
    let wanted = RowSet(
      folded.rows.indices.lazy.filter { candidates.contains(Int(folded.rows[$0])) },
      rowCount: folded.rows.count
    )
    let hits = try ParallelScan.rows(of: wanted) { runs, hits in
      search.search(folded.bytes, starts: folded.starts, runs: runs, into: &hits)
    }
    var found = RowSet(rowCount: candidates.rowCount)
    hits.forEach { found.insert(Int(folded.rows[$0])) }
    return found
  }

  /// The candidates whose field passes for one of the values.
  func rows(
    of field: QueryField,
    passing values: [QueryValue],
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    if field == .standard(.place) { return placeRows(passing: values, within: candidates) }
    if case .standard(let standard) = field, let category = index.category(standard) {
      return category.rows(withCodes: category.codes(passing: values), within: candidates)
    }
    guard let position = field.arenaIndex(in: dataset.extraColumns) else {
      // A column that this dataset lacks is empty in every row.
      return values.contains(.missing) ? candidates : RowSet(rowCount: candidates.rowCount)
    }
    var found = RowSet(rowCount: candidates.rowCount)
    for value in values {
      found.formUnion(
        try arenaRows(ofField: position, passing: value, within: candidates)
      )
    }
    return found
  }

  /// A place is a spot or the first-level unit around it; it is missing when both are.
  private func placeRows(passing values: [QueryValue], within candidates: RowSet) -> RowSet {
    var found = RowSet(rowCount: candidates.rowCount)
    let categories = [index.category(.place), index.category(.admin)].compactMap { $0 }
    let named = values.filter { $0 != .missing }
    for category in categories {
      found.formUnion(category.rows(withCodes: category.codes(passing: named), within: candidates))
    }
    guard values.contains(.missing) else { return found }
    var empty = candidates
    for category in categories {
      empty = category.rows(withCodes: category.missing, within: empty)
    }
    found.formUnion(empty)
    return found
  }

  private func arenaRows(
    ofField field: Int,
    passing value: QueryValue,
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    switch value {
    case .country: return RowSet(rowCount: candidates.rowCount)
    case .missing:
      // A record without an identifier is known by its line, so none lacks one.
      return field == 0
        ? RowSet(rowCount: candidates.rowCount)
        : candidates.filter { arenaTexts(ofField: field, row: $0).isEmpty }
    case .containing(let text):
      var found = try arenaRows(holding: text, field: field, within: candidates)
      if field == 0 { found.formUnion(lineRows(within: candidates) { $0.holds(text) }) }
      return found
    case .equal(let text):
      let near = try arenaRows(holding: text, field: field, within: candidates)
      var found = near.filter { row in
        arenaTexts(ofField: field, row: row).contains { FoldedText.folding($0) == text }
      }
      if field == 0 { found.formUnion(lineRows(within: candidates) { $0 == text }) }
      return found
    case .pattern(let source):
      guard let pattern = QueryPattern(source) else { return RowSet(rowCount: candidates.rowCount) }
      var found = try filter(candidates) { row in
        arenaTexts(ofField: field, row: row).contains(where: pattern.matches)
      }
      if field == 0 { found.formUnion(lineRows(within: candidates, where: pattern.matches)) }
      return found
    }
  }

  /// The candidates without an identifier whose stand-in passes.
  private func lineRows(within candidates: RowSet, where passes: (String) -> Bool) -> RowSet {
    candidates.filter { row in
      let start = dataset.text.starts[row]
      let isNamed =
        start < dataset.text.starts[row + 1] && dataset.text.bytes[start] != TextArena.fieldEnd
      return !isNamed && passes("line-\(dataset.lines[row])")
    }
  }

  /// The texts of a row's field in the arena, more than one where it is a list; empty ones left out.
  func arenaTexts(ofField field: Int, row: Int) -> [String] {
    let bytes = dataset.text.bytes
    let end = dataset.text.starts[row + 1]
    var start = dataset.text.starts[row]
    for _ in 0..<field {
      while start < end, bytes[start] != TextArena.fieldEnd { start += 1 }
      start += 1
    }
    guard start < end else { return [] }
    var close = start
    while close < end, bytes[close] != TextArena.fieldEnd { close += 1 }
    return bytes[start..<close].split(separator: TextArena.listSeparator)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The candidates with a text that the pattern matches.
  func rowsMatching(
    _ source: String,
    within candidates: RowSet
  ) throws(CancellationError)
    -> RowSet
  {
    guard let pattern = QueryPattern(source) else { return RowSet(rowCount: candidates.rowCount) }
    var found = RowSet(rowCount: candidates.rowCount)
    var left = candidates
    for field in SearchIndex.searched {
      guard let category = index.category(field) else { continue }
      let more = category.rows(withCodes: category.codes(passing: .pattern(source)), within: left)
      found.formUnion(more)
      left.subtract(more)
    }
    // Where the pattern needs some literal, only rows that hold it can match.
    if let literal = RequiredLiteral.of(source) {
      var likely = try arenaRows(holding: literal, field: nil, within: left)
      if !dataset.text.nonASCIIRows.isEmpty { likely.formUnion(index.foldedArena.set) }
      left.formIntersection(likely)
    }
    found.formUnion(try filter(left) { row in texts(ofRow: row).contains(where: pattern.matches) })
    return found
  }

  private func texts(ofRow row: Int) -> [String] {
    dataset.text.bytes(ofRow: row).split { $0 >= TextArena.listSeparator }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Filters row by row where a row is dear, with frequent looks at the cancellation.
  private func filter(
    _ candidates: RowSet,
    _ passes: (Int) -> Bool
  ) throws(CancellationError)
    -> RowSet
  {
    var found = RowSet(rowCount: candidates.rowCount)
    for run in candidates.runs(limit: 1024) {
      if Task.isCancelled { throw CancellationError() }
      for row in run where passes(row) { found.insert(row) }
    }
    return found
  }
}
