import Synchronization

/// The work of adding rows up group by group, in pieces that any processors may do at the same time.
///
/// When most rows are asked for, the others are added up and taken from the whole: sums are the same
/// whichever way, and half the rows is the most that is ever looked at.
final class GroupSum: Sendable {
  private let groups: RowGroups
  private let rows: RowSet
  private let pieces: [Range<Int>]
  private let isMissing: Bool
  private let sum: Mutex<GroupTally>
  /// How many rows are looked at.
  let rowCount: Int

  /// Beyond so many groups a tally a piece would cost more than it spares.
  private static let mostForSharing = 1 << 14

  /// Plans the work.
  ///
  /// - Complexity: O(*n*) in the rows, sixty-four at a time.
  init(_ groups: RowGroups, _ rows: RowSet, count: Int) {
    self.groups = groups
    let whole = groups.wholeCount
    isMissing = whole > 0 && count * 2 > whole && rows.isSubset(of: groups.wholeRows)
    var counted = rows
    if isMissing {
      counted = groups.wholeRows
      counted.subtract(rows)
    }
    self.rows = counted
    rowCount = isMissing ? whole - count : count
    pieces =
      groups.groupCount <= Self.mostForSharing
      ? ParallelScan.shares(of: counted, count: rowCount) : [0..<counted.words.count]
    sum = Mutex(GroupTally(groupCount: groups.groupCount))
  }

  /// Everything that is to be done, in any order.
  var jobs: [@Sendable () -> Void] {
    rowCount == 0 ? [] : pieces.map { piece in { self.add(piece) } }
  }

  /// What the rows come to, once the jobs are done.
  var tally: GroupTally {
    sum.withLock { isMissing ? $0.missing(from: groups.whole) : $0 }
  }

  private func add(_ piece: Range<Int>) {
    guard groups.groupCount <= Self.mostForSharing else {
      return sum.withLock { groups.add(rows, inWords: piece, to: &$0) }
    }
    var cells = Array(repeating: PackedCell(), count: groups.groupCount)
    var irregular = GroupTally(groupCount: groups.groupCount)
    groups.add(rows, inWords: piece, to: &cells, irregular: &irregular)
    sum.withLock { sum in
      for (group, cell) in cells.enumerated() where !cell.isEmpty {
        sum.withCell(of: group) { $0.add(cell.cell) }
      }
      sum.add(irregular)
    }
  }
}
