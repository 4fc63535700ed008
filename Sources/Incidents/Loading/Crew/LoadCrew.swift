import Dispatch
import Glibc
import Synchronization

/// Threads that make incidents of the blocks of a file, each of whole blocks.
///
/// Where a block ends depends on all text before it, so that one thread at a time cuts; what costs
/// the most, reading the cells, they do side by side. Parts are handed out in the order of the file,
/// so that the result is that of a single thread. A few parts are under way at a time: whoever is
/// faster waits, and memory stays bounded.
final class LoadCrew<Part: CrewPart>: Sendable {
  /// As many as can be kept busy by the one that cuts.
  private let threads = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  /// Parts beyond one for each thread, so that none waits while the whole takes one in.
  private static var spareParts: Int { 3 }

  private enum Result: Sendable {
    case part(Part)
    case end
    case failure(LoadError)
  }

  private struct Cutting: Sendable {
    var cutter: Part.Cutter
    /// The number of the next block.
    var next = 0
    var isDone = false
  }

  private struct State: Sendable {
    var free: [Part] = []
    /// Results by the number of their block.
    var ready: [Int: Result] = [:]
    /// The number of the block that is wanted next.
    var wanted = 0
    var isStopped = false
  }

  private let cutting: Mutex<Cutting>
  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  /// Starts threads that work until the end, a failure or `stop()`.
  ///
  /// - Parameters:
  ///   - cutter: What cuts the file from its second block on.
  ///   - makePart: Makes an empty part; called some times at once.
  init(_ cutter: Part.Cutter, makePart: () -> Part) {
    cutting = Mutex(Cutting(cutter: cutter))
    for _ in 0..<threads + Self.spareParts { giveBack(makePart()) }
    startThread(isFirst: true)
  }

  private func startThread(isFirst: Bool) {
    DispatchQueue(label: "loading").async { self.work(isFirst: isFirst) }
  }

  /// Waits for the next part of the file.
  ///
  /// - Returns: The part, to be given back when it is used up, or `nil` at the end.
  /// - Throws: What the reading of the file threw.
  func next() throws(LoadError) -> Part? {
    while true {
      let result = state.withLock { state in
        let result = state.ready.removeValue(forKey: state.wanted)
        if result != nil { state.wanted += 1 }
        return result
      }
      switch result {
      case .part(let part)?: return part
      case .end?: return nil
      case .failure(let error)?: throw error
      case nil: filled.wait()
      }
    }
  }

  /// Lets the threads use a part again.
  func giveBack(_ part: Part) {
    state.withLock { $0.free.append(part) }
    free.signal()
  }

  /// Tells the threads that nobody waits for parts any more.
  func stop() {
    state.withLock { $0.isStopped = true }
    for _ in 0..<threads { free.signal() }
  }

  private func work(isFirst: Bool) {
    // The others begin when the first has made something: meanwhile the first rows are shown.
    var others = isFirst ? threads - 1 : 0
    while true {
      free.wait()
      let part = state.withLock { state in state.isStopped ? nil : state.free.popLast() }
      guard let part, let (number, result) = cut(part) else { return }
      if case .part(let part) = result { part.assemble() }
      state.withLock { $0.ready[number] = result }
      filled.signal()
      guard case .part = result else { return }
      for _ in 0..<others { startThread(isFirst: false) }
      others = 0
    }
  }

  /// Cuts the next block into a part; `nil` when there is none, which another thread has told.
  private func cut(_ part: Part) -> (number: Int, result: Result)? {
    cutting.withLock { cutting in
      guard !cutting.isDone else { return nil }
      let number = cutting.next
      cutting.next += 1
      do throws(LoadError) {
        if try part.cut(with: &cutting.cutter) { return (number, .part(part)) }
        cutting.isDone = true
        return (number, .end)
      } catch {
        cutting.isDone = true
        return (number, .failure(error))
      }
    }
  }
}
