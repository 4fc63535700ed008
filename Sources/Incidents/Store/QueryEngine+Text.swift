import Synchronization

extension QueryEngine {
  /// The candidates with a folded text in their running text, or in one field of it.
  mutating func arenaRows(
    holding text: String,
    field: Int?,
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    if candidates.isEmpty { return candidates }
    let verdict = index.verdict(on: text, within: candidates)
    // A text that is in the row may still be in another field than the wanted one.
    var found = field == nil ? verdict.certain : RowSet(rowCount: candidates.rowCount)
    var left = verdict.possible
    left.subtract(found)
    found.formUnion(try scannedRows(holding: text, field: field, of: left))
    return found
  }

  /// The rows with a folded text in their running text, each of them read.
  mutating func scannedRows(
    holding text: String,
    field: Int?,
    of rows: RowSet
  ) throws(CancellationError) -> RowSet {
    let earlier = field == nil ? earlierHits(of: text) : nil
    var left = earlier?.possible(rows) ?? rows
    var found = RowSet(rowCount: rows.rowCount)
    if left.isEmpty { return found }
    let search = SubstringSearch(text.utf8, field: field)
    let arena = dataset.text
    touched.formUnion(left)
    if !arena.nonASCIIRows.isEmpty {
      // Rows beyond ASCII are looked up in their folded form alone: then a hit means the same there.
      found.formUnion(try foldedRows(search, within: left))
      left.subtract(index.foldedArena.set)
    }
    guard text.utf8.allSatisfy({ $0 < 0x80 }), !left.isEmpty else { return found }
    let plain = left
    if field == nil, !text.isEmpty {
      let earlier = earlier ?? FirstHits(rowCount: rows.rowCount)
      found.formUnion(try rowsNotingHits(of: text, by: search, in: plain, from: earlier))
      return found
    }
    found.formUnion(
      try ParallelScan.rows(of: plain) { range, words in
        search.search(
          arena.bytes,
          starts: arena.starts,
          rows: plain,
          inWords: range,
          into: &words
        )
      }
    )
    return found
  }

  /// Where the longest beginning of a text that has been searched for stands first.
  private func earlierHits(of text: String) -> FirstHits? {
    index.hits.all.filter { text.utf8.starts(with: $0.key.utf8) }
      .max { $0.key.utf8.count < $1.key.utf8.count }?.value
  }

  /// The rows that hold a text, each looked through from where it may begin; keeps what is learnt.
  private func rowsNotingHits(
    of text: String,
    by search: SubstringSearch,
    in rows: RowSet,
    from earlier: FirstHits
  ) throws(CancellationError) -> RowSet {
    let arena = dataset.text
    let learnt = Mutex<[(Int, [UInt16])]>([])
    let found = try ParallelScan.rows(of: rows, rowsPerBlock: FirstHits.rowsPerBlock) {
      range,
      words in
      let number = (range.lowerBound << 6) / FirstHits.rowsPerBlock
      var places = earlier.block(number)
      search.search(
        arena.bytes,
        starts: arena.starts,
        rows: rows,
        inWords: range,
        into: &words,
        places: &places
      )
      learnt.withLock { $0.append((number, places)) }
    }
    var hits = earlier
    for (number, places) in learnt.withLock({ $0 }) { hits.replace(number, with: places) }
    index.hits.keep(hits, for: text)
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
    let hits = try ParallelScan.rows(of: wanted) { range, words in
      search.search(
        folded.bytes,
        starts: folded.starts,
        rows: wanted,
        inWords: range,
        into: &words
      )
    }
    var found = RowSet(rowCount: candidates.rowCount)
    hits.forEach { found.insert(Int(folded.rows[$0])) }
    return found
  }

  /// The candidates whose field passes for one of the values.
  mutating func rows(
    of field: QueryField,
    passing values: [QueryValue],
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    if field == .standard(.place) { return placeRows(passing: values, within: candidates) }
    if field == .standard(.note) { return noteRows(passing: values, within: candidates) }
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

  private mutating func arenaRows(
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
        : candidates.filter { dataset.text.texts(ofField: field, row: $0).isEmpty }
    case .containing(let text):
      var found = try arenaRows(holding: text, field: field, within: candidates)
      if field == 0 { found.formUnion(lineRows(within: candidates) { $0.holds(text) }) }
      return found
    case .equal(let text):
      let near = try arenaRows(holding: text, field: field, within: candidates)
      let index = index
      var found = near.filter { row in
        index.dataset.text.strings(ofField: field, row: row).contains {
          FoldedText.folding($0) == text
        }
      }
      if field == 0 { found.formUnion(lineRows(within: candidates) { $0 == text }) }
      return found
    case .pattern(let source):
      guard let pattern = QueryPattern(source) else { return RowSet(rowCount: candidates.rowCount) }
      let verdict = try verdict(onPattern: source, within: candidates)
      let scan = PatternScan(source, field: field)
      // What matches may do so in another field than the wanted one.
      var found = try scan.rows(of: dataset.text, within: verdict.possible)
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

  /// The candidates with a text that the pattern matches.
  mutating func rowsMatching(
    _ source: String,
    within candidates: RowSet
  ) throws(CancellationError)
    -> RowSet
  {
    var found = RowSet(rowCount: candidates.rowCount)
    var left = candidates
    for field in SearchIndex.searched {
      guard let category = index.category(field) else { continue }
      let passing = category.codes(passing: .pattern(source))
      if passing.isEmpty { continue }
      touched.formUnion(left)
      let more = category.rows(withCodes: passing, within: left)
      found.formUnion(more)
      left.subtract(more)
    }
    let verdict = try verdict(onPattern: source, within: left)
    found.formUnion(verdict.certain)
    left = verdict.possible
    left.subtract(verdict.certain)
    touched.formUnion(left)
    found.formUnion(try PatternScan(source).rows(of: dataset.text, within: left))
    return found
  }

  /// Sorts the candidates by their words and the texts without which the pattern cannot match.
  private mutating func verdict(
    onPattern source: String,
    within candidates: RowSet
  ) throws(CancellationError) -> TextVerdict {
    let none = RowSet(rowCount: candidates.rowCount)
    let verdict =
      index.verdict(onPattern: source, within: candidates)
      ?? TextVerdict(possible: candidates, certain: none)
    var open = verdict.possible
    open.subtract(verdict.certain)
    var possible = try rowsLikely(toMatch: source, within: open)
    possible.formUnion(verdict.certain)
    return TextVerdict(possible: possible, certain: verdict.certain)
  }

  /// The candidates that hold the texts without which the pattern cannot match.
  private mutating func rowsLikely(
    toMatch source: String,
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    // Folding keeps ASCII neighbours together and lowers them, and turns the few other letters that
    // a pattern takes for ASCII ones, such as the Kelvin sign, into those: no match is lost.
    let branches = RequiredLiteral.branches(of: source)
    if branches.isEmpty { return candidates }
    var found = RowSet(rowCount: candidates.rowCount)
    for literals in branches {
      var likely = candidates
      likely.subtract(found)
      for literal in literals {
        likely = try arenaRows(holding: literal, field: nil, within: likely)
      }
      found.formUnion(likely)
    }
    return found
  }
}
