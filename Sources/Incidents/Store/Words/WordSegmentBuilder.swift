/// Gathers the words of neighbouring rows, each row's words once.
struct WordSegmentBuilder {
  /// A place of the table of words: the letters, the word's number and the last row that had it.
  private struct Slot {
    var key = LetterRun.Key(low: 0, high: 0)
    var word: UInt32 = 0
    var lastRow = UInt32.max
  }

  let rowCount: Int
  private var slots: [Slot] = Array(repeating: Slot(), count: 1 << 12)
  private var keys: [LetterRun.Key] = []
  /// The few words with more letters than a key, which are numbered behind all others.
  private var longWords = StringPool()
  private var lastRowOfLong: [UInt32] = [.max]
  /// The words of all rows, row by row; those of more letters than a key with the top bit set.
  private var entries: [UInt32] = []
  /// Where the words of each row end.
  private var ends: [Int] = []

  private static let isLong: UInt32 = 1 << 31

  init(rowCount: Int) {
    self.rowCount = rowCount
    ends.reserveCapacity(rowCount)
  }

  /// Adds the next row's words, from a text that is closed by what is no letter.
  ///
  /// - Complexity: O(*n*) in the bytes, amortised.
  mutating func add(_ bytes: [UInt8], in range: Range<Int>) {
    makeRoom(for: range.count / 2 + 1)
    let row = UInt32(ends.count)
    var longest: [Range<Int>] = []
    unsafe bytes.withUnsafeBytes { text in
      unsafe slots.withUnsafeMutableBufferPointer { slots in
        var position = range.lowerBound
        while position < range.upperBound {
          var (key, count) = unsafe LetterRun.key(at: position, in: text)
          if count == LetterRun.longestKey {
            count = unsafe Self.end(of: position, in: text) - position
          }
          if count > LetterRun.longestKey {
            longest.append(position..<position + count)
          } else if count > 0 {
            unsafe Self.take(key, row, in: slots, &keys, &entries)
          }
          position &+= count &+ 1
        }
      }
    }
    for word in longest { takeLong(bytes[word], row) }
    ends.append(entries.count)
  }

  private static func end(of start: Int, in text: UnsafeRawBufferPointer) -> Int {
    var end = start
    while end < text.count, unsafe (text[end] | 0x20).isLowercaseASCIILetter { end += 1 }
    return end
  }

  /// Notes a word of a row, new or known.
  @inline(__always)
  private static func take(
    _ key: LetterRun.Key,
    _ row: UInt32,
    in slots: UnsafeMutableBufferPointer<Slot>,
    _ keys: inout [LetterRun.Key],
    _ entries: inout [UInt32]
  ) {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: key.hash) & mask
    while unsafe slots[place].key != key {
      if unsafe slots[place].key.low == 0 {
        unsafe slots[place] = Slot(key: key, word: UInt32(keys.count), lastRow: row)
        entries.append(UInt32(keys.count))
        keys.append(key)
        return
      }
      place = (place &+ 1) & mask
    }
    if unsafe slots[place].lastRow != row {
      unsafe slots[place].lastRow = row
      unsafe entries.append(slots[place].word)
    }
  }

  private mutating func takeLong(_ letters: ArraySlice<UInt8>, _ row: UInt32) {
    let word = Int(longWords.code(of: letters.map(FoldedText.lowered)))
    if word == lastRowOfLong.count { lastRowOfLong.append(.max) }
    guard lastRowOfLong[word] != row else { return }
    lastRowOfLong[word] = row
    entries.append(UInt32(word - 1) | Self.isLong)
  }

  /// Lets the table have room for so many more words and stay at most half full.
  private mutating func makeRoom(for more: Int) {
    guard (keys.count + more) * 2 > slots.count else { return }
    let old = slots
    var size = slots.count
    while (keys.count + more) * 2 > size { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for slot in old where slot.key.low != 0 {
      var place = Int(truncatingIfNeeded: slot.key.hash) & (size - 1)
      while slots[place].key.low != 0 { place = (place + 1) & (size - 1) }
      slots[place] = slot
    }
  }

  /// The distinct words by number, one behind the other, and where each begins.
  var vocabulary: (letters: [UInt8], starts: [Int]) {
    var letters: [UInt8] = []
    var starts = [0]
    starts.reserveCapacity(keys.count + longWords.count)
    for key in keys {
      for place in 0..<key.count {
        let word = place < 8 ? key.low : key.high
        letters.append(UInt8(truncatingIfNeeded: word >> UInt64((place & 7) * 8)))
      }
      letters.append(TextArena.fieldEnd)
      starts.append(letters.count)
    }
    for code in 1..<longWords.count {
      letters.append(contentsOf: longWords.value(of: code))
      letters.append(TextArena.fieldEnd)
      starts.append(letters.count)
    }
    return (letters.copied, starts)
  }

  /// The rows of the first word, then those of the second and so on, and where those of each end.
  ///
  /// - Complexity: O(*n*) in the words of all rows.
  var rowsByWord: (rows: [UInt16], ends: [Int]) {
    let count = keys.count + longWords.count - 1
    var ends = Array(repeating: 0, count: count)
    for entry in entries { ends[number(of: entry)] += 1 }
    var places = Array(repeating: 0, count: count)
    var sum = 0
    for word in 0..<count {
      places[word] = sum
      sum += ends[word]
      ends[word] = sum
    }
    var rows = Array(repeating: UInt16(0), count: sum)
    var start = 0
    for (row, end) in self.ends.enumerated() {
      for entry in entries[start..<end] {
        let word = number(of: entry)
        rows[places[word]] = UInt16(row)
        places[word] += 1
      }
      start = end
    }
    return (rows, ends)
  }

  @inline(__always)
  private func number(of entry: UInt32) -> Int {
    entry & Self.isLong == 0 ? Int(entry) : keys.count + Int(entry ^ Self.isLong)
  }
}
