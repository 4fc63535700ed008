/// Finds the rows that pass an expression, part by part, each among what the parts before left.
struct QueryEngine {
  let index: SearchIndex
  let marked: Set<Int>
  let notes: [Int: String]
  let newRows: RowRanges
  /// Every row that some test has looked at.
  var touched: RowSet

  var dataset: Dataset { index.dataset }

  init(
    _ index: SearchIndex,
    marked: Set<Int>,
    notes: [Int: String] = [:],
    newRows: RowRanges = RowRanges()
  ) {
    self.index = index
    self.marked = marked
    self.notes = notes
    self.newRows = newRows
    touched = RowSet(rowCount: index.dataset.count)
  }

  /// The candidates that pass.
  mutating func rows(
    _ expression: QueryExpression,
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    switch expression {
    case .all(let parts):
      var left = candidates
      for part in parts.sorted(by: { $0.cost < $1.cost }) {
        if left.isEmpty { break }
        left = try rows(part, within: left)
      }
      return left
    case .any(let parts):
      var found = RowSet(rowCount: candidates.rowCount)
      var left = candidates
      for part in parts.sorted(by: { $0.cost < $1.cost }) {
        let more = try rows(part, within: left)
        found.formUnion(more)
        left.subtract(more)
      }
      return found
    case .not(let part):
      var left = candidates
      left.subtract(try rows(part, within: candidates))
      return left
    case .test(let test):
      if Task.isCancelled { throw CancellationError() }
      if !test.isInText { touched.formUnion(candidates) }
      return try rows(test, within: candidates)
    }
  }

  private mutating func rows(
    _ test: QueryTest,
    within candidates: RowSet
  ) throws(CancellationError)
    -> RowSet
  {
    switch test {
    case .text(let text): return try rowsHolding(text, within: candidates)
    case .pattern(let pattern): return try rowsMatching(pattern, within: candidates)
    case .field(let field, let values):
      return try rows(of: field, passing: values, within: candidates)
    case .count(let field, let low, let high):
      return rows(of: column(field), from: low, to: high, within: candidates)
    case .countUnknown(let field):
      let lows = column(field).lows
      return candidates.filter { lows[$0] == CountColumn.unknown }
    case .date(let first, let last): return rows(from: first, to: last, within: candidates)
    case .box(let box): return index.places.rows(in: box, within: candidates)
    case .has(let property): return rows(having: property, within: candidates)
    case .flag(let flag): return rows(flagged: flag, within: candidates)
    }
  }

  /// The candidates with a folded text anywhere.
  private mutating func rowsHolding(
    _ text: String,
    within candidates: RowSet
  ) throws(CancellationError)
    -> RowSet
  {
    // What the index knows for certain costs nothing, a category a look at a number a row; only
    // then the running text of what is left is read.
    let verdict = index.verdict(on: text, within: candidates)
    var found = verdict.certain
    var left = candidates
    left.subtract(found)
    for field in SearchIndex.searched {
      guard let category = index.category(field), !left.isEmpty else { continue }
      let passing = category.folded.containing(text)
      if passing.isEmpty { continue }
      touched.formUnion(left)
      let more = category.rows(withCodes: passing, within: left)
      found.formUnion(more)
      left.subtract(more)
    }
    left.formIntersection(verdict.possible)
    found.formUnion(try scannedRows(holding: text, field: nil, of: left))
    return found
  }

  private func column(_ field: QueryTest.CountField) -> CountColumn {
    switch field {
    case .killed: dataset.killed
    case .injured: dataset.injured
    }
  }

  private func rows(
    of column: CountColumn,
    from low: Int?,
    to high: Int?,
    within rows: RowSet
  )
    -> RowSet
  {
    let lowest = Int(CountColumn.unknown) + 1
    guard low ?? lowest <= Int(Int32.max), high ?? lowest >= lowest else {
      return RowSet(rowCount: rows.rowCount)
    }
    let low = Int32(clamping: max(low ?? lowest, lowest))
    let high = Int32(clamping: high ?? .max)
    let lows = column.lows
    return rows.filter { lows[$0] >= low && lows[$0] <= high }
  }

  private func rows(from first: CivilDate?, to last: CivilDate?, within rows: RowSet) -> RowSet {
    let (starts, ends) = (dataset.dates.starts, dataset.dates.ends)
    let first = first?.day ?? .min
    let last = min(last?.day ?? .max, DateColumn.undated - 1)
    return rows.filter { starts[$0] <= last && ends[$0] >= first }
  }

  private func rows(flagged flag: QueryTest.QueryFlag, within candidates: RowSet) -> RowSet {
    var rows: RowSet
    switch flag {
    case .undated:
      let starts = dataset.dates.starts
      return candidates.filter { starts[$0] == DateColumn.undated }
    case .marked: rows = RowSet(marked, rowCount: dataset.count)
    case .new:
      rows = RowSet(newRows.ranges.joined(), rowCount: dataset.count)
    case .duplicate: rows = RowSet(dataset.duplicateGroups.keys, rowCount: dataset.count)
    case .inferred: rows = RowSet(dataset.dates.notes.keys, rowCount: dataset.count)
    case .added: rows = RowSet(dataset.release?.added ?? [], rowCount: dataset.count)
    case .removed: rows = RowSet(dataset.release?.removedRows ?? 0..<0, rowCount: dataset.count)
    case .changed:
      rows = RowSet(dataset.release.map { Array($0.changes.keys) } ?? [], rowCount: dataset.count)
    }
    rows.formIntersection(candidates)
    return rows
  }

  private func rows(having property: QueryTest.QueryProperty, within candidates: RowSet) -> RowSet {
    switch property {
    case .coordinates:
      let coordinates = dataset.coordinates
      return candidates.filter { coordinates[$0] != nil }
    case .date:
      let starts = dataset.dates.starts
      return candidates.filter { starts[$0] != DateColumn.undated }
    case .country:
      let isKnown = dataset.countries.map { $0 != nil }
      let codes = dataset.countryLabels.codes
      return candidates.filter { isKnown[Int(codes[$0])] }
    case .killed, .injured:
      let lows = property == .killed ? dataset.killed.lows : dataset.injured.lows
      return candidates.filter { lows[$0] != CountColumn.unknown }
    case .actor: return filled(dataset.actors, within: candidates)
    case .place: return filled(dataset.places, within: candidates)
    case .target: return filled(dataset.targets, within: candidates)
    case .source: return candidates.filter { !dataset.text.texts(ofField: 2, row: $0).isEmpty }
    case .summary: return candidates.filter { !dataset.text.texts(ofField: 1, row: $0).isEmpty }
    case .note: return notedRows(within: candidates)
    }
  }

  private func filled(_ column: CategoryColumn, within candidates: RowSet) -> RowSet {
    candidates.filter { column.codes[$0] != 0 }
  }
}

extension QueryExpression {
  /// How dear a test of one row is, on a rough scale: columns first, text later, patterns last.
  var cost: Int {
    switch self {
    case .test(.pattern): 100
    case .test(.text): 20
    case .test(.field(let field, _)): field.isCategory ? 1 : 25
    case .test: 1
    case .not(let part): part.cost
    case .all(let parts), .any(let parts): parts.reduce(1) { min(1000, $0 + $1.cost) }
    }
  }
}

extension QueryTest {
  /// Whether the test reads running text, and so counts for itself the rows that it looks at.
  fileprivate var isInText: Bool {
    switch self {
    case .text, .pattern: true
    default: false
    }
  }
}

extension QueryField {
  /// Whether the field is a category: tested once a distinct value.
  var isCategory: Bool {
    switch self {
    case .standard(.summary), .standard(.source), .standard(.tag), .standard(.id), .column: false
    case .standard(.note): true
    case .standard: true
    }
  }
}
