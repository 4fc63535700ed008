/// A dataset's rows in the order of some sort keys.
struct RowOrder: Sendable {
  /// The rows, first to last.
  let rows: [Int32]
  /// Where each row stands in `rows`.
  let ranks: [Int32]

  /// Sorts all rows; ties keep the order of the files, and what is unknown comes last either way.
  ///
  /// A radix sort by the last key first: each pass is stable, so earlier keys win.
  ///
  /// - Complexity: O(*n*) in the rows for each key, and O(*v* log *v*) in the values of a text key.
  init(_ dataset: Dataset, by keys: [SortKey]) throws(CancellationError) {
    var rows = (0..<Int32(clamping: dataset.count)).map { $0 }
    for key in keys.reversed() {
      let numbers = try Self.numbers(key, of: dataset)
      for shift in [0, 11, 22] as [UInt32] {
        if Task.isCancelled { throw CancellationError() }
        rows = Self.sorted(rows, by: numbers, shift: shift)
      }
    }
    self.rows = rows
    var ranks = Array(repeating: Int32(0), count: rows.count)
    for (rank, row) in rows.enumerated() { ranks[Int(row)] = Int32(rank) }
    self.ranks = ranks
  }

  /// The rows of a set in this order.
  ///
  /// - Complexity: O(*n*) in all rows; sixty-four at a time when those of the set are few.
  func ordered(_ set: RowSet, count: Int) -> [Int32] {
    if count == rows.count { return rows }
    if count < rows.count / 3 { return orderedByRank(set, count: count) }
    // Writing always and stepping on by the bit spares a branch that no processor could foresee.
    var ordered = Array(repeating: Int32(0), count: count + 1)
    var place = 0
    for row in rows {
      ordered[place] = row
      place += Int(set.words[Int(row) >> 6] >> UInt64(row & 63) & 1)
    }
    ordered.removeLast()
    return ordered
  }

  /// The rows of a set by way of a bit for each rank, which are walked in order.
  private func orderedByRank(_ set: RowSet, count: Int) -> [Int32] {
    var wanted = RowSet(rowCount: rows.count)
    set.forEach { wanted.insert(Int(ranks[$0])) }
    var ordered = Array(repeating: Int32(0), count: count)
    var place = 0
    wanted.forEach { rank in
      ordered[place] = rows[rank]
      place += 1
    }
    return ordered
  }

  /// Where a row stands in an ordered selection, or its neighbour where it is not selected.
  ///
  /// - Complexity: O(log *n*) in the selection.
  func position(of row: Int, in selection: [Int32]) -> Int? {
    guard ranks.indices.contains(row), !selection.isEmpty else { return nil }
    var low = 0
    var high = selection.count
    while low < high {
      let middle = (low + high) / 2
      if ranks[Int(selection[middle])] < ranks[row] { low = middle + 1 } else { high = middle }
    }
    return min(low, selection.count - 1)
  }

  /// Where rows stand in an ordered selection, in order; those that are not selected are left out.
  ///
  /// - Complexity: O(*m* log *n*) in the rows and the selection.
  func positions(of wanted: Set<Int>, in selection: [Int32]) -> [Int32] {
    wanted.compactMap { row in
      guard let place = position(of: row, in: selection), Int(selection[place]) == row else {
        return nil
      }
      return Int32(clamping: place)
    }
    .sorted()
  }

  private static func sorted(_ rows: [Int32], by numbers: [UInt32], shift: UInt32) -> [Int32] {
    var places = Array(repeating: 0, count: 2048)
    for number in numbers { places[Int(number >> shift & 2047)] += 1 }
    if places.contains(rows.count) { return rows }
    var place = 0
    for digit in places.indices {
      let count = places[digit]
      places[digit] = place
      place += count
    }
    var sorted = Array(repeating: Int32(0), count: rows.count)
    for row in rows {
      let digit = Int(numbers[Int(row)] >> shift & 2047)
      sorted[places[digit]] = row
      places[digit] += 1
    }
    return sorted
  }

  /// A number a row that sorts as the key does; the greatest stands for "unknown".
  private static func numbers(
    _ key: SortKey,
    of dataset: Dataset
  ) throws(CancellationError) -> [UInt32] {
    let ascending = key.ascending
    func directed(_ number: UInt32) -> UInt32 {
      ascending ? min(number, .max - 1) : min(~number, .max - 1)
    }
    func signed(_ number: Int32) -> UInt32 { directed(UInt32(bitPattern: number) ^ 0x8000_0000) }
    func counts(_ column: CountColumn) -> [UInt32] {
      zip(column.lows, column.bests).map { low, best in
        low == CountColumn.unknown ? .max : signed(best)
      }
    }
    func texts(_ column: CategoryColumn, _ names: [String]) -> [UInt32] {
      let ranks = textRanks(names).map { $0.map(directed) ?? .max }
      return column.codes.map { ranks[Int($0)] }
    }
    switch key.field {
    case .date:
      return dataset.dates.starts.map { $0 == DateColumn.undated ? .max : signed($0) }
    case .killed: return counts(dataset.killed)
    case .injured: return counts(dataset.injured)
    case .file: return (0..<UInt32(clamping: dataset.count)).map { directed($0 + 1) }
    case .country:
      let names = zip(dataset.countryLabels.values, dataset.countries).map { $1?.name ?? $0 }
      return texts(dataset.countryLabels, names)
    case .place: return texts(dataset.places, dataset.places.values)
    case .kind: return texts(dataset.kinds, dataset.kinds.values)
    case .target: return texts(dataset.targets, dataset.targets.values)
    case .actor: return texts(dataset.actors, dataset.actors.values)
    case .admin: return texts(dataset.admins, dataset.admins.values)
    case .region:
      return texts(dataset.countryLabels, dataset.countries.map { $0?.region ?? "" })
    case .claim:
      return dataset.claims.map { claim in
        claim == .unknown
          ? .max : directed(UInt32(Claim.allCases.firstIndex(of: claim) ?? 0) + 1)
      }
    case .id, .summary, .source, .column:
      guard let field = key.field.arenaIndex(in: dataset.extraColumns) else {
        return Array(repeating: .max, count: dataset.count)
      }
      return try NaturalOrder(dataset.text, field: field).ranks.map { $0.map(directed) ?? .max }
    }
  }

  /// The place of each text by its folded form, the same for equal texts; `nil` for an empty one.
  private static func textRanks(_ texts: [String]) -> [UInt32?] {
    let keys = texts.map { FoldedText.folding($0) }
    var ranks: [UInt32?] = Array(repeating: nil, count: texts.count)
    // Turned round, 0 would be the number that stands for "unknown".
    var rank: UInt32 = 1
    var previous: String?
    for index in texts.indices.sorted(by: { keys[$0] < keys[$1] }) where !texts[index].isEmpty {
      if let previous, previous != keys[index] { rank += 1 }
      previous = keys[index]
      ranks[index] = rank
    }
    return ranks
  }
}
