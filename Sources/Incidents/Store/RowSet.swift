/// A set of row numbers of one dataset: a bit a row.
struct RowSet: Equatable, Sendable {
  /// How many rows the dataset has.
  let rowCount: Int
  /// Sixty-four rows a word, the lowest bit first; bits past the last row are clear.
  private(set) var words: [UInt64]

  /// No rows of so many.
  init(rowCount: Int) {
    self.rowCount = rowCount
    words = Array(repeating: 0, count: (rowCount + 63) / 64)
  }

  /// All of so many rows.
  init(allOf rowCount: Int) {
    self.rowCount = rowCount
    words = Array(repeating: ~0, count: (rowCount + 63) / 64)
    if rowCount % 64 != 0, !words.isEmpty {
      words[words.count - 1] = 1 << UInt64(rowCount % 64) - 1
    }
  }

  /// The given rows; those outside the dataset are left out.
  init(_ rows: some Sequence<Int>, rowCount: Int) {
    self.init(rowCount: rowCount)
    for row in rows where row >= 0 && row < rowCount { insert(row) }
  }

  /// How many rows are in the set.
  ///
  /// - Complexity: O(*n*) in the words.
  var count: Int { words.reduce(0) { $0 &+ $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ row: Int) -> Bool {
    words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  @inline(__always)
  mutating func insert(_ row: Int) {
    words[row >> 6] |= 1 << UInt64(row & 63)
  }

  mutating func remove(_ row: Int) {
    words[row >> 6] &= ~(1 << UInt64(row & 63))
  }

  /// Puts other words in the place of some; they must not hold rows past the last one.
  mutating func replace(_ range: Range<Int>, with words: [UInt64]) {
    for (index, word) in zip(range, words) { self.words[index] = word }
  }

  /// Lets the body set bits of rows; it must not set any past the last row.
  mutating func update(_ body: (inout [UInt64]) -> Void) { body(&words) }

  /// Whether all rows are in the other set too.
  func isSubset(of other: RowSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  mutating func formUnion(_ other: RowSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: RowSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: RowSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// The rows of the set that pass a test, which is asked for these rows only.
  @inline(__always)
  func filter(_ passes: (Int) -> Bool) -> RowSet {
    var result = RowSet(rowCount: rowCount)
    for index in words.indices where words[index] != 0 {
      let base = index << 6
      var word: UInt64 = 0
      if words[index] == ~0 {
        // A full word needs no search for its bits, and the loop without branches is fast.
        for bit in 0..<64 { word |= (passes(base &+ bit) ? 1 : 0) << UInt64(bit) }
      } else {
        var left = words[index]
        while left != 0 {
          let bit = left.trailingZeroBitCount
          if passes(base &+ bit) { word |= 1 << UInt64(bit) }
          left &= left &- 1
        }
      }
      result.words[index] = word
    }
    return result
  }

  /// Calls the body with each row in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) { forEach(inWords: words.indices, body) }

  /// Calls the body with each row that lies in a range of words, in order.
  @inline(__always)
  func forEach(inWords range: Range<Int>, _ body: (Int) -> Void) {
    for index in range {
      var left = words[index]
      let base = index << 6
      while left != 0 {
        body(base &+ left.trailingZeroBitCount)
        left &= left &- 1
      }
    }
  }

  /// The longest stretches of neighbouring rows, in order, none longer than the limit.
  func runs(limit: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in words.indices {
      var left = words[index]
      let base = index << 6
      while left != 0 {
        let start = left.trailingZeroBitCount
        let length = (~(left >> UInt64(start))).trailingZeroBitCount
        let end = min(start + length, 64)
        let run = base + start..<base + end
        if let last = runs.last, last.upperBound == run.lowerBound, last.count + run.count <= limit
        {
          runs[runs.count - 1] = last.lowerBound..<run.upperBound
        } else {
          runs.append(run)
        }
        left = end == 64 ? 0 : left & (~0 << UInt64(end))
      }
    }
    return runs
  }

  /// Calls the body with each stretch of neighbouring rows that lies in a range of words, in order.
  @inline(__always)
  func forEachRun(inWords range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start: Int?
    for index in range {
      let word = words[index]
      let base = index << 6
      if word == ~0 {
        if start == nil { start = base }
        continue
      }
      var place = 0
      if let open = start {
        place = (~word).trailingZeroBitCount
        body(open..<base + place)
        start = nil
      }
      var left = place == 0 ? word : word & (~0 << UInt64(place))
      while left != 0 {
        let first = left.trailingZeroBitCount
        let length = (~(left >> UInt64(first))).trailingZeroBitCount
        let end = first + length
        if end >= 64 {
          start = base + first
          break
        }
        body(base + first..<base + end)
        left &= ~0 << UInt64(end)
      }
    }
    if let open = start { body(open..<min(range.upperBound << 6, rowCount)) }
  }
}
