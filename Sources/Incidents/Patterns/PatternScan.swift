import Synchronization

/// Finds the rows of which some text matches a pattern, on all processors.
struct PatternScan: Sendable {
  private let source: String
  private let program: PatternProgram?
  /// The only field of each row to look at, or `nil` for the whole row.
  private let field: Int?

  init(_ source: String, field: Int? = nil) {
    self.source = source
    self.field = field
    program = PatternProgram.program(for: source)
  }

  /// The candidates that match.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  /// - Complexity: O(*n*) in the bytes of the candidates, unless it takes `Regex`.
  func rows(
    of text: TextArena,
    within candidates: RowSet
  ) throws(CancellationError) -> RowSet {
    // States that one block has made serve the next one.
    let matchers = Mutex<[PatternMatcher]>([])
    let isFast = program?.isExact ?? false
    return try ParallelScan.rows(
      of: candidates,
      rowsPerBlock: isFast ? 4096 : 256
    ) { range, words in
      let matcher = matchers.withLock { $0.popLast() } ?? program.map { PatternMatcher($0) }
      var test = PatternTest(source, matcher: matcher)
      let firstRow = range.lowerBound << 6
      candidates.forEach(inWords: range) { row in
        if test.matches(text.bytes, in: bytes(ofRow: row, in: text)) {
          words[(row - firstRow) >> 6] |= 1 << UInt64((row - firstRow) & 63)
        }
      }
      if let matcher = test.usedMatcher { matchers.withLock { $0.append(matcher) } }
    }
  }

  @inline(__always)
  private func bytes(ofRow row: Int, in text: TextArena) -> Range<Int> {
    guard let field else { return text.starts[row]..<text.starts[row + 1] }
    return text.bytes(ofField: field, row: row).indices
  }
}
