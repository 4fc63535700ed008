import Dispatch
import Glibc
import Synchronization

/// Looks through rows on all processors at once, in steps between which a cancellation is heeded.
///
/// A scan of scattered rows mostly waits for memory, and two processors wait for twice as much.
enum ParallelScan {
  /// Rows that one processor takes at a time.
  static let stride = 1 << 16
  /// Fewer candidates than these are not worth waking another processor for.
  private static let worthwhile = 1 << 13
  private static let lanes = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// The rows that the scan adds when it is given every stretch of the candidates.
  static func rows(
    of candidates: RowSet,
    scan: @Sendable (ArraySlice<Range<Int>>, inout RowSet) -> Void
  ) throws(CancellationError) -> RowSet {
    var found = RowSet(rowCount: candidates.rowCount)
    for step in steps(candidates.runs(limit: worthwhile)) {
      if Task.isCancelled { throw CancellationError() }
      let rows = step.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
      if rows < worthwhile || step.count < 2 {
        for share in step { scan(share, &found) }
        continue
      }
      let parts = Mutex<[RowSet]>([])
      DispatchQueue.concurrentPerform(iterations: step.count) { lane in
        var part = RowSet(rowCount: candidates.rowCount)
        scan(step[lane], &part)
        parts.withLock { $0.append(part) }
      }
      for part in parts.withLock({ $0 }) { found.formUnion(part) }
    }
    return found
  }

  /// Deals the runs out: steps of at most as many shares as there are processors, each share about
  /// as many rows as the others and at most a stride.
  private static func steps(_ runs: [Range<Int>]) -> [[ArraySlice<Range<Int>>]] {
    let total = runs.reduce(0) { $0 + $1.count }
    let share = min(stride, max(worthwhile / 2, (total + lanes - 1) / lanes))
    var shares: [ArraySlice<Range<Int>>] = []
    var start = 0
    var rows = 0
    for (index, run) in runs.enumerated() {
      rows += run.count
      if rows >= share || index == runs.count - 1 {
        shares.append(runs[start...index])
        start = index + 1
        rows = 0
      }
    }
    return Swift.stride(from: 0, to: shares.count, by: lanes).map {
      Array(shares[$0..<min($0 + lanes, shares.count)])
    }
  }
}
