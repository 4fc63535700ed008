/// A division of a dataset's rows into numbered groups, with what each group comes to.
struct RowGroups: Sendable {
  /// A code a row.
  let codes: [UInt32]
  /// The group of each code.
  let groupOfCode: [Int32]
  /// What each group of the whole dataset comes to.
  let whole: [TallyCell]

  /// Adds up the groups of a dataset.
  ///
  /// - Complexity: O(*n*) in the rows.
  init(_ dataset: Dataset, codes: [UInt32], groupOfCode: [Int32], count: Int) {
    self.codes = codes
    self.groupOfCode = groupOfCode
    var cells = Array(repeating: TallyCell(), count: count)
    Self.add(
      RowSet(allOf: dataset.count),
      of: dataset,
      codes: codes,
      groupOfCode: groupOfCode,
      to: &cells
    )
    whole = cells
  }

  /// What some rows come to, group by group.
  ///
  /// When most rows are asked for, the others are added up and taken from the whole: sums are the
  /// same whichever way, and half the rows is the most that is ever looked at.
  ///
  /// - Complexity: O(*n*) in the rows or the rest, whichever is less.
  func tally(_ rows: RowSet, count: Int, of dataset: Dataset) -> [TallyCell] {
    if count == rows.rowCount { return whole }
    var cells = Array(repeating: TallyCell(), count: whole.count)
    guard count * 2 > rows.rowCount else {
      Self.add(rows, of: dataset, codes: codes, groupOfCode: groupOfCode, to: &cells)
      return cells
    }
    var rest = RowSet(allOf: rows.rowCount)
    rest.subtract(rows)
    Self.add(rest, of: dataset, codes: codes, groupOfCode: groupOfCode, to: &cells)
    return zip(whole, cells).map { total, part in
      var cell = total
      cell.add(part, sign: -1)
      return cell
    }
  }

  private static func add(
    _ rows: RowSet,
    of dataset: Dataset,
    codes: [UInt32],
    groupOfCode: [Int32],
    to cells: inout [TallyCell]
  ) {
    let (killed, injured) = (dataset.killed, dataset.injured)
    let (killedLows, killedBests, killedHighs) = (killed.lows, killed.bests, killed.highs)
    let (injuredLows, injuredBests, injuredHighs) = (injured.lows, injured.bests, injured.highs)
    rows.forEach { row in
      let group = Int(groupOfCode[Int(codes[row])])
      cells[group].incidents &+= 1
      cells[group].killed.add(
        low: killedLows[row],
        best: killedBests[row],
        high: killedHighs[row]
      )
      cells[group].injured.add(
        low: injuredLows[row],
        best: injuredBests[row],
        high: injuredHighs[row]
      )
    }
  }
}
