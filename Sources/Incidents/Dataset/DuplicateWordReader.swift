/// Takes the words of a text one behind the other, for `DuplicateWords`.
struct DuplicateWordReader {
  /// The words as they come, repeated ones too.
  private(set) var hashes: [UInt32] = []
  /// The words that a name stands before.
  private(set) var qualified: [DuplicateWords.Qualified] = []
  private var previousName: UInt32?
  private var isSentenceStart = true
  private var folded: [UInt8] = []

  init() {
    hashes.reserveCapacity(48)
  }

  /// Whether a byte is part of a word, apostrophes included.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == apostrophe
  }

  /// Passes over a byte between words; only a space may stand between a name and its noun.
  mutating func skip(_ byte: UInt8) {
    if byte != 0x20 { previousName = nil }
    if byte == UInt8(ascii: ".") { isSentenceStart = true }
  }

  /// Takes a run of word bytes; apostrophes part it, and so do typographic marks once folded.
  mutating func take(_ run: ArraySlice<UInt8>) {
    // A capital at the start of a sentence makes no name.
    let isName = run[run.startIndex] &- 0x41 < 26 && !isSentenceStart
    isSentenceStart = false
    if run.allSatisfy({ $0 < 0x80 }) {
      addPieces(of: run, isName: isName)
    } else {
      folded.removeAll(keepingCapacity: true)
      FoldedText.appendFolded(of: run, to: &folded)
      addPieces(of: folded[...], isName: isName)
    }
  }

  private mutating func addPieces(of run: ArraySlice<UInt8>, isName: Bool) {
    var hash = Self.seed
    var length = 0
    for byte in run {
      if Self.isWordByte(byte), byte != Self.apostrophe {
        hash = Self.step(hash, FoldedText.lowered(byte))
        length += 1
      } else {
        add(hash, length: length, isName: isName)
        hash = Self.seed
        length = 0
      }
    }
    add(hash, length: length, isName: isName)
  }

  private mutating func add(_ hash: UInt64, length: Int, isName: Bool) {
    guard length >= 3 else {
      // The "s" of "Front's" does not stand between a name and its noun; "of" does.
      if length == 2 { previousName = nil }
      return
    }
    let word = Self.word(of: hash)
    guard !Self.isCommon(word) else {
      previousName = nil
      return
    }
    hashes.append(word)
    if let previousName {
      qualified.append(DuplicateWords.Qualified(word: word, qualifier: previousName))
    }
    previousName = isName ? word : nil
  }

  private static let apostrophe = UInt8(ascii: "'")
}

extension DuplicateWordReader {
  // FNV-1a, folded to 32 bits.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func word(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The filter spares most words the look-up in the set.
  private static func isCommon(_ word: UInt32) -> Bool {
    commonFilter[Int(word & 0xfff)] && commonWords.contains(word)
  }

  private static let commonWords = Set(
    """
    about after against all also among and are been before being but for from had has have her his \
    into its least more most near not one other out over people said say says she some than that \
    the their them then there they this those three two was were what when where which while who \
    with would killed killing wounded injured injuring dead died attack attacks attacked
    """.split(separator: " ").map { word(of: $0.utf8.reduce(seed, step)) }
  )

  private static let commonFilter = (0..<0x1000).map { slot in
    commonWords.contains { $0 & 0xfff == slot }
  }
}
