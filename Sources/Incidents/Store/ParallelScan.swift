import Dispatch
import Glibc
import Synchronization

/// Looks through rows on all processors at once, in blocks between which a cancellation is heeded.
///
/// A scan of scattered rows mostly waits for memory, and two processors wait for twice as much.
enum ParallelScan {
  /// Words of sixty-four rows that one processor takes at a time.
  private static let block = 256
  /// Fewer rows than these are not worth waking another processor for.
  static let worthwhile = 1 << 12
  /// How many processors there are to share the work.
  static let lanes = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  /// Threads for the lanes but the first; unlike those of the system's pool they sleep when idle.
  private static let helpers = (1..<max(2, lanes)).map { lane in
    DispatchQueue(label: "scan \(lane)", qos: .userInitiated)
  }

  /// The rows that the scan finds: it is given ranges of the words of the candidates, and as many
  /// words to set the rows it finds in.
  ///
  /// A block has so many rows until a cancellation is noticed; fewer where a row is dear.
  static func rows(
    of candidates: RowSet,
    rowsPerBlock: Int = block * 64,
    scan: @Sendable (Range<Int>, inout [UInt64]) -> Void
  ) throws(CancellationError) -> RowSet {
    let width = max(1, rowsPerBlock / 64)
    let blocks = stride(from: 0, to: candidates.words.count, by: width)
      .map { $0..<min($0 + width, candidates.words.count) }
      .filter { candidates.words[$0].contains { $0 != 0 } }
    let isLarge = candidates.count * (block * 64) / (width * 64) >= worthwhile
    let next = Atomic(0)
    let isCancelled = Atomic(false)
    let results = Mutex<[(Range<Int>, [UInt64])]>([])
    share(among: isLarge ? min(lanes, blocks.count) : 1) { _ in
      while true {
        // Only the thread that asked belongs to the task; it tells the others.
        if Task.isCancelled { isCancelled.store(true, ordering: .relaxed) }
        if isCancelled.load(ordering: .relaxed) { return }
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < blocks.count else { return }
        var words = Array(repeating: UInt64(0), count: blocks[number].count)
        scan(blocks[number], &words)
        results.withLock { $0.append((blocks[number], words)) }
      }
    }
    if isCancelled.load(ordering: .relaxed) { throw CancellationError() }
    var found = RowSet(rowCount: candidates.rowCount)
    for (range, words) in results.withLock({ $0 }) { found.replace(range, with: words) }
    return found
  }

  /// Does each job once, whichever processor is free taking the next; few rows are left to one.
  static func perform(_ jobs: [@Sendable () -> Void], rows: Int) {
    let next = Atomic(0)
    share(among: min(jobs.count, rows >= worthwhile * 4 ? lanes : 1)) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < jobs.count else { return }
        jobs[number]()
      }
    }
  }

  /// A code a row, made of a share of the rows by each processor; few rows are left to one.
  static func codes(rows: Int, _ codes: @Sendable (Range<Int>) -> [UInt32]) -> [UInt32] {
    let lanes = rows >= worthwhile * 4 ? lanes : 1
    let parts = Mutex(Array(repeating: [UInt32](), count: lanes))
    share(among: lanes) { lane in
      let part = codes(rows * lane / lanes..<rows * (lane + 1) / lanes)
      parts.withLock { $0[lane] = part }
    }
    var all: [UInt32] = []
    all.reserveCapacity(rows)
    for part in parts.withLock({ $0 }) { all.append(contentsOf: part) }
    return all
  }

  /// Runs the body once for each lane, at the same time where there are several.
  static func share(among lanes: Int, _ body: @Sendable (Int) -> Void) {
    guard lanes > 1 else {
      if lanes == 1 { body(0) }
      return
    }
    let group = DispatchGroup()
    withoutActuallyEscaping(body) { body in
      for lane in 1..<lanes { helpers[lane - 1].async(group: group) { body(lane) } }
      body(0)
      group.wait()
    }
  }

  /// The words of a set of rows in as many even shares as there are processors, or in one when there
  /// are few rows.
  static func shares(of rows: RowSet, count: Int) -> [Range<Int>] {
    let words = rows.words.count
    let lanes = count >= worthwhile * 4 ? lanes : 1
    return (0..<lanes).map { words * $0 / lanes..<words * ($0 + 1) / lanes }
  }
}
