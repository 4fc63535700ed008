/// A division of a dataset's rows into numbered groups, with what each group comes to.
struct RowGroups: Sendable {
  /// A code a row.
  let codes: [UInt32]
  /// The group of each code.
  let groupOfCode: [Int32]
  /// How many groups there are.
  let groupCount: Int
  /// What each group of the rows that count comes to.
  private(set) var whole: [TallyCell] = []
  /// The rows that count: all of the dataset, or those that folding leaves.
  let wholeRows: RowSet
  /// How many those are; 0 until they have been added up.
  private(set) var wholeCount = 0
  private let counts: PackedCounts

  /// Adds up the groups of the rows that count.
  ///
  /// - Complexity: O(*n*) in the rows.
  init(
    _ counts: PackedCounts,
    codes: [UInt32],
    groupOfCode: [Int32],
    count: Int,
    rows: RowSet
  ) {
    self.counts = counts
    self.codes = codes
    self.groupOfCode = groupOfCode
    groupCount = count
    wholeRows = rows
    let total = rows.count
    whole = tally(rows, count: total).all
    wholeCount = total
  }

  /// What some rows come to, group by group.
  ///
  /// - Complexity: O(*n*) in the rows or the rest, whichever is less.
  func tally(_ rows: RowSet, count: Int) -> GroupTally {
    let sum = GroupSum(self, rows, count: count)
    ParallelScan.perform(sum.jobs, rows: sum.rowCount)
    return sum.tally
  }

  /// Adds rows that lie in a range of words to a cell for each group.
  func add(
    _ rows: RowSet,
    inWords range: Range<Int>,
    to cells: inout [PackedCell],
    irregular: inout GroupTally
  ) {
    let (bits, words, codes, groupOfCode) = (rows.words, counts.words, codes, groupOfCode)
    // A span spares the look, for each row, whether the array is shared.
    var cells = cells.mutableSpan
    for index in range {
      var left = bits[index]
      while left != 0 {
        let row = index << 6 &+ left.trailingZeroBitCount
        left &= left &- 1
        let group = Int(groupOfCode[Int(codes[row])])
        let word = words[row]
        if word == PackedCounts.irregular {
          irregular.withCell(of: group) { add(row, to: &$0) }
        } else {
          cells[group].add(word)
        }
      }
    }
  }

  /// Adds rows that lie in a range of words to a tally of few of very many groups.
  func add(_ rows: RowSet, inWords range: Range<Int>, to tally: inout GroupTally) {
    rows.forEach(inWords: range) { row in
      tally.withCell(of: Int(groupOfCode[Int(codes[row])])) { add(row, to: &$0) }
    }
  }

  @inline(__always)
  private func add(_ row: Int, to cell: inout TallyCell) {
    let (killed, injured) = (counts.killed, counts.injured)
    cell.incidents &+= 1
    cell.killed.add(low: killed.lows[row], best: killed.bests[row], high: killed.highs[row])
    cell.injured.add(low: injured.lows[row], best: injured.bests[row], high: injured.highs[row])
  }
}
