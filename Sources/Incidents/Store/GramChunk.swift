/// Which of some thousand neighbouring rows have which gram.
///
/// Each gram has a set of rows, written as whichever is shortest: nothing when no row or every row has
/// it, the few rows that have it, the few that lack it, or a bit a row (the containers of Roaring
/// bitmaps, Lemire et al. 2016, and their complements).
struct GramChunk: Sendable {
  /// Stands for a gram whose rows were not worth their memory: any row may have it.
  private static let notKept = UInt16.max

  let rowCount: Int
  /// How many rows have each gram, or `notKept`.
  private let counts: [UInt16]
  /// Where each gram's rows begin in `payload`.
  private let offsets: [UInt32]
  /// Bit sets, and lists of four row numbers a word.
  private let payload: [UInt64]

  /// Writes down the matrix, the most telling grams first, in about so many bytes.
  init(_ matrix: GramMatrix, rowCount: Int, byteLimit: Int) {
    self.rowCount = rowCount
    var counts = Array(repeating: Self.notKept, count: Gram.count)
    var offsets = Array(repeating: UInt32(0), count: Gram.count)
    var payload: [UInt64] = []
    let wordLimit = max(0, (byteLimit - Gram.count * 6) / 8)
    let columns = (0..<Gram.count).map { gram -> (isPair: Bool, cost: Int, gram: Int, count: Int) in
      let count = matrix.count(of: gram)
      let cost = Self.cost(count, of: rowCount, words: matrix.wordCount)
      return (gram >= Gram.singles, cost, gram, count)
    }
    let order = columns.sorted { ($0.isPair ? 1 : 0, $0.cost) < ($1.isPair ? 1 : 0, $1.cost) }
    for column in order where payload.count + column.cost <= wordLimit {
      counts[column.gram] = UInt16(clamping: column.count)
      offsets[column.gram] = UInt32(clamping: payload.count)
      let words = matrix.words(of: column.gram)
      if column.cost == words.count {
        payload += words
      } else if column.cost > 0 {
        payload += Self.list(words, of: rowCount, inverted: column.count * 2 > rowCount)
      }
    }
    self.counts = counts
    self.offsets = offsets
    // A copy has no capacity to spare.
    self.payload = payload.map { $0 }
  }

  /// The memory that the chunk holds, in bytes.
  var memory: Int { counts.count * 2 + offsets.count * 4 + payload.count * 8 }

  /// Takes the rows that lack a gram out of a bit set; tells whether the chunk knows the gram.
  func keep(_ gram: Int, in words: inout [UInt64]) -> Bool {
    guard counts[gram] != Self.notKept else { return false }
    let count = Int(counts[gram])
    let cost = Self.cost(count, of: rowCount, words: words.count)
    let start = Int(offsets[gram])
    if count == 0 {
      for index in words.indices { words[index] = 0 }
    } else if cost == words.count {
      for index in words.indices { words[index] &= payload[start + index] }
    } else if cost > 0 {
      let inverted = count * 2 > rowCount
      var listed = Array(repeating: UInt64(0), count: words.count)
      for place in 0..<(inverted ? rowCount - count : count) {
        let row = payload[start + place >> 2] >> UInt64((place & 3) * 16) & 0xffff
        listed[Int(row >> 6)] |= 1 << (row & 63)
      }
      for index in words.indices { words[index] &= inverted ? ~listed[index] : listed[index] }
    }
    return true
  }

  /// How many rows have a gram; all of them as far as is known when it is not kept.
  func count(of gram: Int) -> Int {
    counts[gram] == Self.notKept ? rowCount : Int(counts[gram])
  }

  /// How many words a gram takes that so many rows have.
  private static func cost(_ count: Int, of rowCount: Int, words: Int) -> Int {
    min(words, (min(count, rowCount - count) + 3) / 4)
  }

  private static func list(_ words: [UInt64], of rowCount: Int, inverted: Bool) -> [UInt64] {
    var list: [UInt64] = []
    var place = 0
    for row in 0..<rowCount where (words[row >> 6] >> UInt64(row & 63) & 1 == 0) == inverted {
      if place & 3 == 0 { list.append(0) }
      list[place >> 2] |= UInt64(row) << UInt64((place & 3) * 16)
      place += 1
    }
    return list
  }
}
