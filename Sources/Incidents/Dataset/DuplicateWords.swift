/// The words of a summary by which two tellings of one event are recognised.
///
/// Words are folded, have at least three letters or digits, and are not among the commonest words
/// of English prose. They are kept as hashes: a collision makes two words one, which a comparison
/// of some dozen words can bear.
struct DuplicateWords {
  /// The distinct words, ascending.
  private(set) var hashes: [UInt32] = []
  /// The name or adjective in capitals that stands right before a word: "Moroccan" of "Embassy".
  private(set) var qualifiers: [UInt32: UInt32] = [:]

  /// Only the beginning of a long text is compared; the gist of an incident is told first.
  private static let byteLimit = 800

  /// Takes the words of a text.
  init(of text: ArraySlice<UInt8>) {
    let text = text.prefix(Self.byteLimit)
    var folded: [UInt8] = []
    var reader = Reader()
    var start = text.startIndex
    while start < text.endIndex {
      guard Self.isWordByte(text[start]) else {
        reader.skip(text[start])
        start += 1
        continue
      }
      var end = start + 1
      while end < text.endIndex, Self.isWordByte(text[end]) { end += 1 }
      folded.removeAll(keepingCapacity: true)
      FoldedText.appendFolded(of: text[start..<end], to: &folded)
      reader.take(folded, isCapital: text[start] &- 0x41 < 26)
      start = end
    }
    hashes = reader.hashes.sorted()
    qualifiers = reader.qualifiers
  }

  /// The words that both texts have, ascending.
  func shared(with other: Self) -> [UInt32] {
    var result: [UInt32] = []
    var left = 0
    var right = 0
    while left < hashes.count, right < other.hashes.count {
      if hashes[left] == other.hashes[right] { result.append(hashes[left]) }
      let step = hashes[left] <= other.hashes[right]
      if hashes[left] >= other.hashes[right] { right += 1 }
      if step { left += 1 }
    }
    return result
  }

  /// Whether some word that both have is told apart by names: "Moroccan Embassy", "Korean Embassy".
  func isToldApart(from other: Self) -> Bool {
    qualifiers.contains { word, qualifier in
      guard let otherQualifier = other.qualifiers[word], qualifier != otherQualifier else {
        return false
      }
      return !other.contains(qualifier) && !contains(otherQualifier)
    }
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

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "'")
  }
}

extension DuplicateWords {
  /// Gathers words in the order of the text.
  private struct Reader {
    var hashes: Set<UInt32> = []
    var qualifiers: [UInt32: UInt32] = [:]
    private var previousName: UInt32?
    private var isSentenceStart = true

    /// Passes over a byte between words; what is not a space parts a name from the next word.
    mutating func skip(_ byte: UInt8) {
      if byte != 0x20 { previousName = nil }
      if byte == UInt8(ascii: ".") { isSentenceStart = true }
    }

    /// Takes a folded run of word bytes: typographic dashes and apostrophes part it into words.
    mutating func take(_ run: [UInt8], isCapital: Bool) {
      for piece in run.split(whereSeparator: { $0 < 0x30 || $0 == UInt8(ascii: "`") }) {
        add(piece, isName: isCapital && !isSentenceStart)
        isSentenceStart = false
      }
    }

    private mutating func add(_ word: ArraySlice<UInt8>, isName: Bool) {
      guard word.count >= 3 else {
        // The "s" of "ISIS's" does not stand between a name and its noun; "of" and "a" do.
        if word.count == 2 { previousName = nil }
        return
      }
      let hash = DuplicateWords.hash(of: word)
      guard !DuplicateWords.commonWords.contains(hash) else {
        previousName = nil
        return
      }
      hashes.insert(hash)
      if let previousName { qualifiers[hash] = previousName }
      previousName = isName ? hash : nil
    }
  }

  /// FNV-1a, folded to 32 bits.
  private static func hash(of word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static let commonWords = Set(
    """
    about after against all also among and are been before being but for from had has have her his \
    into its least more most near not one other out over people said say says she some than that \
    the their them then there they this those three two was were what when where which while who \
    with would killed killing wounded injured injuring dead died attack attacks attacked
    """.split(separator: " ").map { hash(of: $0.utf8) }
  )
}
