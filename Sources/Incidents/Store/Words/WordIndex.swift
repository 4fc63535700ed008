import Synchronization

/// Tells which rows hold a text by the words that their folded text is made of.
///
/// A word is a run of letters. Whatever letters are looked for stand within words, so that the words
/// are searched in place of the text: a few thousand in place of millions of bytes, and what is found
/// is certain. The index is made segment by segment and answers for those there are; a segment that
/// would cost more than a quarter of its text is left out.
final class WordIndex: Sendable {
  /// Shorter texts are better looked up by their grams, being in very many words.
  static let shortest = 3

  private let rowsPerSegment: Int
  private let state = Mutex(State())
  /// The rows of the last few texts and patterns, for as many segments as there were.
  private let known = RecentCache<Asked, RowSet>(limit: 8)

  private struct State {
    var segments: [WordSegment?] = []
    var isBuilding = false
  }

  private enum Asked: Hashable {
    case letters([UInt8], segments: Int)
    case pattern(String, segments: Int)
  }

  /// An index of nothing yet; a segment has a multiple of sixty-four rows, 32,768 at most.
  init(rowsPerSegment: Int = 1 << 15) {
    self.rowsPerSegment = min(max(1, rowsPerSegment / 64) * 64, 1 << 15)
  }

  /// What another index knows of the first rows, of which only whole segments count.
  init(_ other: WordIndex, first rows: Int) {
    rowsPerSegment = other.rowsPerSegment
    let segments = other.state.withLock { $0.segments.prefix(rows / other.rowsPerSegment) }
    state.withLock { $0.segments = Array(segments) }
  }

  /// The memory that the index holds, in bytes.
  var memory: Int { state.withLock { $0.segments.reduce(0) { $0 + ($1?.memory ?? 0) } } }

  /// Makes the segments that are missing; a cancelled task leaves those that are done.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func build(_ text: TextArena, folded: FoldedArena) {
    let first: Int? = state.withLock { state in
      guard !state.isBuilding else { return nil }
      state.isBuilding = true
      return state.segments.count
    }
    guard let first else { return }
    defer { state.withLock { $0.isBuilding = false } }
    for start in stride(from: first * rowsPerSegment, to: text.rowCount, by: rowsPerSegment) {
      let rows = start..<min(start + rowsPerSegment, text.rowCount)
      guard let segment = Self.segment(of: rows, text, folded) else { return }
      let bytes = text.starts[rows.upperBound] - text.starts[rows.lowerBound]
      state.withLock { $0.segments.append(segment.memory <= bytes / 4 ? segment : nil) }
    }
  }

  /// The segment of some rows; `nil` when the task is cancelled.
  private static func segment(
    of rows: Range<Int>,
    _ text: TextArena,
    _ folded: FoldedArena
  ) -> WordSegment? {
    var builder = WordSegmentBuilder(rowCount: rows.count)
    var place = folded.firstPlace(from: rows.lowerBound)
    for row in rows {
      if row & 0x3ff == 0, Task.isCancelled { return nil }
      if place < folded.rows.count, Int(folded.rows[place]) == row {
        builder.add(folded.bytes, in: folded.starts[place]..<folded.starts[place + 1])
        place += 1
      } else {
        builder.add(text.bytes, in: text.starts[row]..<text.starts[row + 1])
      }
    }
    return WordSegment(builder)
  }

  /// Sorts the candidates by what their words say about a folded text.
  ///
  /// - Complexity: O(*n*) in the words and in the rows that hold some of the letters.
  func verdict(on text: some Collection<UInt8>, within candidates: RowSet) -> TextVerdict {
    var verdict = TextVerdict(possible: candidates, certain: RowSet(rowCount: candidates.rowCount))
    let runs = LetterRun.all(in: text).filter { $0.count >= Self.shortest }
    let segments = state.withLock { $0.segments }
    if runs.isEmpty || !segments.contains(where: { $0 != nil }) { return verdict }
    for run in runs {
      verdict.possible.formIntersection(
        known.value(.letters(run, segments: segments.count)) {
          let search = SubstringSearch(run)
          return rows(of: segments, rowCount: candidates.rowCount) { $0.words(holding: search) }
        }
      )
    }
    if runs.count == 1, runs[0].count == text.count {
      verdict.certain = verdict.possible
      verdict.certain.subtract(rows(beyond: segments, rowCount: candidates.rowCount))
    }
    return verdict
  }

  /// Sorts the candidates by which of their words a pattern matches; `nil` where words cannot tell.
  ///
  /// - Complexity: O(*n*) in the letters of the words and in the rows that hold those that match.
  func verdict(onPattern pattern: String, within candidates: RowSet) -> TextVerdict? {
    guard let program = PatternProgram.program(for: pattern) else { return nil }
    let segments = state.withLock { $0.segments }
    let programs = program.matchesWithinWords ? [program] : program.wordParts
    guard !programs.isEmpty, segments.contains(where: { $0 != nil }) else { return nil }
    // What is part of a word does not tell which of the pattern's texts it needs.
    let needed = program.matchesWithinWords ? RequiredLiteral.branches(of: pattern) : []
    let searches = needed.compactMap(\.first).map { SubstringSearch($0.utf8) }
    var possible = known.value(.pattern(pattern, segments: segments.count)) {
      var found = RowSet(allOf: candidates.rowCount)
      for program in programs {
        found.formIntersection(
          rows(of: segments, rowCount: candidates.rowCount) {
            $0.words(matching: program, holdingAnyOf: searches)
          }
        )
      }
      return found
    }
    possible.formIntersection(candidates)
    var certain = RowSet(rowCount: candidates.rowCount)
    if program.matchesWithinWords, program.isExact {
      certain = possible
      certain.subtract(rows(beyond: segments, rowCount: candidates.rowCount))
    }
    return TextVerdict(possible: possible, certain: certain)
  }

  /// The rows with a word that is found, and all that no segment knows.
  private func rows(
    of segments: [WordSegment?],
    rowCount: Int,
    find: @escaping @Sendable (WordSegment) -> RowSet
  ) -> RowSet {
    let parts = Mutex<[(Int, [UInt64])]>([])
    let jobs = segments.indices.compactMap { number -> (@Sendable () -> Void)? in
      guard let segment = segments[number] else { return nil }
      return {
        let rows = segment.rows(with: find(segment))
        parts.withLock { $0.append((number, rows)) }
      }
    }
    ParallelScan.perform(jobs, rows: rowCount)
    var result = rows(beyond: segments, rowCount: rowCount)
    for (number, words) in parts.withLock({ $0 }) {
      let start = number * rowsPerSegment / 64
      result.replace(start..<start + words.count, with: words)
    }
    return result
  }

  /// The rows that no segment knows.
  private func rows(beyond segments: [WordSegment?], rowCount: Int) -> RowSet {
    var result = RowSet(allOf: rowCount)
    let width = rowsPerSegment / 64
    for (number, segment) in segments.enumerated() where segment != nil {
      let range = number * width..<min((number + 1) * width, result.words.count)
      result.replace(range, with: Array(repeating: 0, count: range.count))
    }
    return result
  }
}
