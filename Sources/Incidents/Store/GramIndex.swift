import Synchronization

/// Tells which rows may hold a text, from the single characters and pairs that their folded text has.
///
/// It is made chunk by chunk, and answers for the chunks there are: rows beyond them count as
/// possible. It costs a quarter of the text at most, of ordinary text about a sixth; a chunk leaves
/// out the dearest pairs when it would cost more.
final class GramIndex: Sendable {
  private struct State {
    var chunks: [GramChunk] = []
    var isBuilding = false
  }

  private let rowsPerChunk: Int
  private let state = Mutex(State())

  /// Chunks are published so many at a time: each time costs a copy of their list.
  private static let batch = 8

  /// An index of nothing yet; a chunk has a multiple of sixty-four rows, 32,768 at most.
  init(rowsPerChunk: Int = 4096) {
    self.rowsPerChunk = min(max(1, rowsPerChunk / 64) * 64, 1 << 15)
  }

  /// What another index knows of the first rows, of which only whole chunks count.
  init(_ other: GramIndex, first rows: Int) {
    rowsPerChunk = other.rowsPerChunk
    let chunks = other.state.withLock { $0.chunks.prefix(rows / other.rowsPerChunk) }
    state.withLock { $0.chunks = Array(chunks) }
  }

  /// The memory that the index holds, in bytes.
  var memory: Int { state.withLock { $0.chunks.reduce(0) { $0 + $1.memory } } }

  /// How many rows the index covers, from the first.
  var rowCount: Int { state.withLock { $0.chunks.reduce(0) { $0 + $1.rowCount } } }

  /// Makes the chunks that are missing; a cancelled task leaves those that are done.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func build(_ text: TextArena, folded: FoldedArena) {
    let first: Int? = state.withLock { state in
      guard !state.isBuilding else { return nil }
      state.isBuilding = true
      return state.chunks.reduce(0) { $0 + $1.rowCount }
    }
    guard let first else { return }
    defer { state.withLock { $0.isBuilding = false } }
    var made: [GramChunk] = []
    var start = first
    while start < text.rowCount, !Task.isCancelled {
      let rows = start..<min(start + rowsPerChunk, text.rowCount)
      made.append(Self.chunk(of: rows, text, folded))
      start = rows.upperBound
      if made.count == Self.batch {
        state.withLock { $0.chunks += made }
        made = []
      }
    }
    state.withLock { $0.chunks += made }
  }

  private static func chunk(
    of rows: Range<Int>,
    _ text: TextArena,
    _ folded: FoldedArena
  ) -> GramChunk {
    var matrix = GramMatrix(rowCount: rows.count)
    for row in rows where !folded.set.contains(row) {
      matrix.add(
        text.bytes,
        in: text.starts[row]..<text.starts[row + 1],
        row: row - rows.lowerBound
      )
    }
    var place = folded.firstPlace(from: rows.lowerBound)
    while place < folded.rows.count, Int(folded.rows[place]) < rows.upperBound {
      matrix.add(
        folded.bytes,
        in: folded.starts[place]..<folded.starts[place + 1],
        row: Int(folded.rows[place]) - rows.lowerBound
      )
      place += 1
    }
    let bytes = text.starts[rows.upperBound] - text.starts[rows.lowerBound]
    return GramChunk(matrix, rowCount: rows.count, byteLimit: bytes / 4)
  }

  /// Sorts the candidates by what their grams say about a folded text.
  ///
  /// - Complexity: O(*n*) in the rows, sixty-four at a time, for each gram of the text.
  func verdict(on text: some Collection<UInt8>, within candidates: RowSet) -> TextVerdict {
    var verdict = TextVerdict(possible: candidates, certain: RowSet(rowCount: candidates.rowCount))
    let chunks = state.withLock { $0.chunks }
    let (grams, isEnough) = Gram.needed(for: text)
    guard !grams.isEmpty, !chunks.isEmpty else { return verdict }
    let width = rowsPerChunk / 64
    for (number, chunk) in chunks.enumerated() {
      let start = number * width
      let end = start + (chunk.rowCount + 63) / 64
      var words = Array(candidates.words[start..<end])
      guard words.contains(where: { $0 != 0 }) else { continue }
      var isKnown = true
      for gram in grams.count == 1
        ? grams : grams.sorted(by: { chunk.count(of: $0) < chunk.count(of: $1) })
      {
        isKnown = chunk.keep(gram, in: &words) && isKnown
        if words.allSatisfy({ $0 == 0 }) { break }
      }
      verdict.possible.replace(start..<end, with: words)
      if isEnough, isKnown { verdict.certain.replace(start..<end, with: words) }
    }
    return verdict
  }
}
