/// The distinct words of some thousand neighbouring rows, and which rows have which.
///
/// The rows of a word are written as the distances between them, a byte or two each, or as a bit a row
/// where that is shorter.
struct WordSegment: Sendable {
  let rowCount: Int
  /// The words in lower case, one behind the other, each closed like a field.
  private let letters: [UInt8]
  /// Where each word begins; one more entry than there are words.
  private let starts: [Int]
  /// Where the distances of each word's rows begin; one more entry than there are words.
  private let offsets: [UInt32]
  /// The distances, seven bits a byte, the lowest first; the top bit tells that more follow.
  private let distances: [UInt8]
  /// The words whose rows are bits, in order, and the bits of one behind those of the other.
  private let dense: [UInt32]
  private let bits: [UInt64]

  /// Writes down what was gathered.
  init(_ builder: WordSegmentBuilder) {
    rowCount = builder.rowCount
    (letters, starts) = builder.vocabulary
    let wordCount = (rowCount + 63) / 64
    let (rows, ends) = builder.rowsByWord
    var offsets: [UInt32] = [0]
    var distances: [UInt8] = []
    var dense: [UInt32] = []
    var bits: [UInt64] = []
    offsets.reserveCapacity(ends.count + 1)
    for (word, end) in ends.enumerated() {
      let stretch = (word == 0 ? 0 : ends[word - 1])..<end
      if stretch.count > rowCount / 8 {
        dense.append(UInt32(word))
        let start = bits.count
        bits += Array(repeating: 0, count: wordCount)
        for row in rows[stretch] { bits[start + Int(row >> 6)] |= 1 << UInt64(row & 63) }
      } else {
        Self.append(rows[stretch], to: &distances)
      }
      offsets.append(UInt32(distances.count))
    }
    // Copies have no capacity to spare.
    self.offsets = offsets
    self.distances = distances.copied
    self.dense = dense.copied
    self.bits = bits.copied
  }

  private static func append(_ rows: ArraySlice<UInt16>, to distances: inout [UInt8]) {
    var before = 0
    for row in rows {
      var distance = Int(row) - before
      before = Int(row)
      while distance > 0x7f {
        distances.append(UInt8(distance & 0x7f) | 0x80)
        distance >>= 7
      }
      distances.append(UInt8(distance))
    }
  }

  /// The memory that the segment holds, in bytes.
  var memory: Int {
    letters.count + starts.count * 8 + offsets.count * 4 + distances.count + dense.count * 4
      + bits.count * 8
  }

  /// How many distinct words there are.
  var count: Int { starts.count - 1 }

  /// The words with the letters, as a set of their numbers.
  ///
  /// - Complexity: O(*n*) in the letters of all words.
  func words(holding search: SubstringSearch) -> RowSet {
    var found = RowSet(rowCount: count)
    search.search(letters, starts: starts, runs: CollectionOfOne(0..<count), into: &found)
    return found
  }

  /// The words that a pattern matches, as a set of their numbers; of some searches, if any are given,
  /// one must find what matches too.
  ///
  /// - Complexity: O(*n*) in the letters of all words.
  func words(matching program: PatternProgram, holdingAnyOf searches: [SubstringSearch]) -> RowSet {
    var likely = searches.isEmpty ? RowSet(allOf: count) : RowSet(rowCount: count)
    for search in searches { likely.formUnion(words(holding: search)) }
    var matcher = PatternMatcher(program)
    return likely.filter { matcher.matches(letters, in: starts[$0]..<starts[$0 + 1]) == true }
  }

  /// The rows with any of the words, a bit each.
  ///
  /// - Complexity: O(*n*) in the rows of these words.
  func rows(with words: RowSet) -> [UInt64] {
    var result = Array(repeating: UInt64(0), count: (rowCount + 63) / 64)
    for (place, word) in dense.enumerated() where words.contains(Int(word)) {
      let start = place * result.count
      for index in result.indices { result[index] |= bits[start + index] }
    }
    let distances = distances.span
    words.forEach { word in
      var row = 0
      var place = Int(offsets[word])
      let end = Int(offsets[word + 1])
      while place < end {
        var byte = distances[place]
        var shift = 7
        row &+= Int(byte & 0x7f)
        while byte & 0x80 != 0 {
          place &+= 1
          byte = distances[place]
          row &+= Int(byte & 0x7f) << shift
          shift &+= 7
        }
        place &+= 1
        result[row >> 6] |= 1 << UInt64(row & 63)
      }
    }
    return result
  }
}
