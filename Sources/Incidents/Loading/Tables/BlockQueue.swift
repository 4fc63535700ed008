import Dispatch
import Synchronization

/// Hands blocks from the thread that cuts a table to the one that makes incidents of its records.
///
/// Both cores work, and yet each record is read exactly where and how a single thread would: there
/// is nothing to merge. A few blocks are under way at a time, so that the faster side waits and
/// memory stays bounded.
final class BlockQueue: Sendable {
  /// How many blocks there are.
  private static let depth = 4

  private enum Item: Sendable {
    case block(RecordBlock)
    case end
    case failure(LoadError)
  }

  private struct State {
    var ready: [Item] = []
    var spent: [RecordBlock] = []
    var isStopped = false
  }

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  /// Starts a thread that cuts until the end, a failure or `stop()`.
  init(_ cutter: BlockCutter) {
    // A semaphore must not go with a lower value than it was made with: these begin at 0.
    for _ in 0..<Self.depth { free.signal() }
    DispatchQueue(label: "cutting").async { self.cut(cutter) }
  }

  /// Waits for the next block.
  ///
  /// - Parameter spent: A block that is not needed any more.
  /// - Returns: The block, or `nil` at the end.
  /// - Throws: What the reading of the file threw.
  func next(returning spent: consuming RecordBlock?) throws(LoadError) -> RecordBlock? {
    if let block = spent {
      state.withLock { $0.spent.append(block) }
      free.signal()
    }
    filled.wait()
    switch state.withLock({ $0.ready.removeFirst() }) {
    case .block(let block): return block
    case .end: return nil
    case .failure(let error): throw error
    }
  }

  /// Tells the thread that nobody waits for blocks any more.
  func stop() {
    state.withLock { $0.isStopped = true }
    free.signal()
  }

  private func cut(_ cutter: consuming BlockCutter) {
    while true {
      free.wait()
      let (isStopped, spent) = state.withLock { ($0.isStopped, $0.spent.popLast()) }
      if isStopped { return }
      var block = spent ?? RecordBlock()
      let item: Item
      do {
        item = try cutter.next(into: &block) ? .block(block) : .end
      } catch {
        item = .failure(error)
      }
      state.withLock { $0.ready.append(item) }
      filled.signal()
      guard case .block = item else { return }
    }
  }
}
