/// The words of a summary by which two tellings of one event are recognised.
///
/// Words are folded, have at least three letters or digits, and are not among the commonest words
/// of English prose and of this field. They are kept as hashes: a collision makes two words one,
/// which a comparison of some dozen words can bear.
struct DuplicateWords {
  /// A word and the name or adjective in capitals right before it: "Embassy" and "Moroccan".
  struct Qualified {
    var word: UInt32
    var qualifier: UInt32
  }

  /// The distinct words, ascending.
  private(set) var hashes: [UInt32]
  /// The words that a name stands before, in the order of the text.
  private(set) var qualified: [Qualified]

  /// Only the beginning of a long text is compared; the gist of an incident is told first.
  private static let byteLimit = 800

  /// Takes the words of a text.
  ///
  /// - Complexity: O(*n* log *n*) in at most 800 bytes.
  init(of text: ArraySlice<UInt8>) {
    let text = text.prefix(Self.byteLimit)
    var reader = DuplicateWordReader()
    var start = text.startIndex
    while start < text.endIndex {
      guard DuplicateWordReader.isWordByte(text[start]) else {
        reader.skip(text[start])
        start += 1
        continue
      }
      var end = start + 1
      while end < text.endIndex, DuplicateWordReader.isWordByte(text[end]) { end += 1 }
      reader.take(text[start..<end])
      start = end
    }
    hashes = []
    hashes.reserveCapacity(reader.hashes.count)
    for hash in reader.hashes.sorted() where hash != hashes.last { hashes.append(hash) }
    qualified = reader.qualified
  }

  /// Drops words, also where they stand before a noun.
  mutating func remove(_ words: [UInt32]) {
    guard !words.isEmpty else { return }
    hashes.removeAll { words.contains($0) }
    qualified.removeAll { words.contains($0.qualifier) }
  }

  /// The words that both texts have, ascending.
  func shared(with other: Self) -> [UInt32] {
    var result: [UInt32] = []
    var left = 0
    var right = 0
    while left < hashes.count, right < other.hashes.count {
      let first = hashes[left]
      let second = other.hashes[right]
      if first == second { result.append(first) }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return result
  }

  /// Whether some word that both have is told apart by names: "Moroccan Embassy", "Korean Embassy".
  func isToldApart(from other: Self) -> Bool {
    for mine in qualified where !other.contains(mine.qualifier) {
      for theirs in other.qualified
      where mine.word == theirs.word && !contains(theirs.qualifier) {
        return true
      }
    }
    return false
  }

  private func contains(_ word: UInt32) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == word
  }
}
