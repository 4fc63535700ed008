import Synchronization

/// A division of a dataset's rows into numbered groups, with what each group comes to.
struct RowGroups: Sendable {
  /// A code a row.
  let codes: [UInt32]
  /// The group of each code.
  let groupOfCode: [Int32]
  /// What each group of the rows that count comes to.
  let whole: [TallyCell]
  /// The rows that count: all of the dataset, or those that folding leaves.
  let wholeRows: RowSet
  private let wholeCount: Int

  /// Beyond so many groups a tally a processor would cost more than it spares.
  private static let mostForSharing = 1 << 12

  /// Adds up the groups of the rows that count.
  ///
  /// - Complexity: O(*n*) in the rows.
  init(
    _ dataset: Dataset,
    codes: [UInt32],
    groupOfCode: [Int32],
    count: Int,
    rows: RowSet
  ) {
    self.codes = codes
    self.groupOfCode = groupOfCode
    wholeRows = rows
    wholeCount = rows.count
    whole =
      Self.tally(
        rows,
        count: wholeCount,
        of: dataset,
        codes: codes,
        groupOfCode: groupOfCode,
        groupCount: count
      ).all
  }

  /// What some rows come to, group by group.
  ///
  /// When most rows are asked for, the others are added up and taken from the whole: sums are the
  /// same whichever way, and half the rows is the most that is ever looked at.
  ///
  /// - Complexity: O(*n*) in the rows or the rest, whichever is less.
  func tally(_ rows: RowSet, count: Int, of dataset: Dataset) -> GroupTally {
    let isMost = count * 2 > wholeCount && rows.isSubset(of: wholeRows)
    var counted = rows
    if isMost {
      counted = wholeRows
      counted.subtract(rows)
    }
    let tally = Self.tally(
      counted,
      count: isMost ? wholeCount - count : count,
      of: dataset,
      codes: codes,
      groupOfCode: groupOfCode,
      groupCount: whole.count
    )
    return isMost ? tally.missing(from: whole) : tally
  }

  private static func tally(
    _ rows: RowSet,
    count: Int,
    of dataset: Dataset,
    codes: [UInt32],
    groupOfCode: [Int32],
    groupCount: Int
  ) -> GroupTally {
    let words = 0..<rows.words.count
    let shares =
      groupCount <= mostForSharing ? ParallelScan.shares(of: rows, count: count) : [words]
    let sum = Mutex(GroupTally(groupCount: groupCount))
    if count == 0 { return sum.withLock { $0 } }
    ParallelScan.share(among: shares.count) { lane in
      var part = GroupTally(groupCount: groupCount)
      add(rows, inWords: shares[lane], of: dataset, codes, groupOfCode, to: &part)
      sum.withLock { $0.add(part) }
    }
    return sum.withLock { $0 }
  }

  private static func add(
    _ rows: RowSet,
    inWords range: Range<Int>,
    of dataset: Dataset,
    _ codes: [UInt32],
    _ groupOfCode: [Int32],
    to tally: inout GroupTally
  ) {
    let (killed, injured) = (dataset.killed, dataset.injured)
    let (killedLows, killedBests, killedHighs) = (killed.lows, killed.bests, killed.highs)
    let (injuredLows, injuredBests, injuredHighs) = (injured.lows, injured.bests, injured.highs)
    rows.forEach(inWords: range) { row in
      tally.withCell(of: Int(groupOfCode[Int(codes[row])])) { cell in
        cell.incidents &+= 1
        cell.killed.add(low: killedLows[row], best: killedBests[row], high: killedHighs[row])
        cell.injured.add(low: injuredLows[row], best: injuredBests[row], high: injuredHighs[row])
      }
    }
  }
}
