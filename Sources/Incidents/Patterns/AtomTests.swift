import Synchronization

/// Which atoms of a pattern each scalar passes, found out when it is first asked for.
final class AtomTests: Sendable {
  private struct State {
    var tests: [(Unicode.Scalar) -> Bool]
    var known: [Unicode.Scalar: UInt64] = [:]
  }

  private let state: Mutex<State>

  /// Makes the tests; `nil` when `Regex` does not know one of the atoms.
  init?(_ atoms: [PatternAtom]) {
    let tests = atoms.compactMap { $0.test() }
    guard tests.count == atoms.count else { return nil }
    state = Mutex(State(tests: tests))
  }

  /// The atoms that a scalar passes, a bit each.
  func passed(by scalar: Unicode.Scalar) -> UInt64 {
    state.withLock { state in
      if let known = state.known[scalar] { return known }
      var bits: UInt64 = 0
      for (number, test) in state.tests.enumerated() where test(scalar) {
        bits |= 1 << UInt64(number)
      }
      state.known[scalar] = bits
      return bits
    }
  }
}
