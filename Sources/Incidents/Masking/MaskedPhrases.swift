/// Finds phrases in texts word by word: whole words only, whatever their case, their accents and what
/// stands between them.
///
/// Most words of a text begin no phrase, which one look into a table tells.
struct MaskedPhrases {
  /// How many words the phrases have that begin with a word of this hash, the longest first.
  private var lengths: [UInt64: [Int]] = [:]
  /// Whether a phrase may begin with a word of a hash, by the hash's last bits.
  private var beginnings = [Bool](repeating: false, count: 1 << 16)
  private var phrases: Set<String> = []
  /// Abbreviations such as `IS`, which only match as written: in small letters they are other words.
  private var abbreviations: Set<String> = []

  /// Prepares the search for phrases.
  init(_ values: Set<String>) {
    for value in values {
      let words = Self.words(of: value)
      guard let first = words.first else { continue }
      if Self.isAbbreviation(value) {
        abbreviations.insert(value)
      } else {
        phrases.insert(words.joined(separator: " "))
      }
      let hash = Self.hash(first.utf8)
      beginnings[Int(truncatingIfNeeded: hash & 0xffff)] = true
      if lengths[hash]?.contains(words.count) != true {
        lengths[hash, default: []].append(words.count)
      }
    }
    for hash in lengths.keys { lengths[hash]?.sort(by: >) }
  }

  /// Whether nothing could ever be found.
  var isEmpty: Bool { lengths.isEmpty }

  /// The stretches that phrases take, as UTF-8 offsets in order; of two that begin together the longer.
  ///
  /// - Complexity: O(*n*) in the text, times the lengths of phrases with the same first word.
  func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    guard mayHold(bytes) else { return [] }
    let words = Self.stretches(in: bytes, text)
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard let lengths = lengths[words[index].hash],
        let count = lengths.first(where: { matches(words[index...].prefix($0), $0, bytes) })
      else {
        index += 1
        continue
      }
      found.append(words[index].range.lowerBound..<words[index + count - 1].range.upperBound)
      index += count
    }
    return found
  }

  /// Whether a text has a word that a phrase may begin with; what is not ASCII may hold anything.
  ///
  /// - Complexity: O(*n*) in the text.
  private func mayHold(_ bytes: [UInt8]) -> Bool {
    var hash = Self.basis
    var isInWord = false
    for byte in bytes {
      if byte >= 0x80 { return true }
      let letter = FoldedText.lowered(byte)
      if letter &- 0x61 < 26 || letter &- 0x30 < 10 {
        hash = (hash ^ UInt64(letter)) &* Self.prime
        isInWord = true
      } else if isInWord {
        if beginnings[Int(truncatingIfNeeded: hash & 0xffff)] { return true }
        hash = Self.basis
        isInWord = false
      }
    }
    return isInWord && beginnings[Int(truncatingIfNeeded: hash & 0xffff)]
  }

  private func matches(_ words: ArraySlice<Word>, _ count: Int, _ bytes: [UInt8]) -> Bool {
    guard words.count == count else { return false }
    if count == 1, let word = words.first, !abbreviations.isEmpty,
      abbreviations.contains(String(decoding: bytes[word.range], as: UTF8.self))
    {
      return true
    }
    var folded: [UInt8] = []
    for word in words {
      if !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      FoldedText.appendFolded(of: bytes[word.range], to: &folded)
    }
    return phrases.contains(String(decoding: folded, as: UTF8.self))
  }
}

extension MaskedPhrases {
  /// Whether a value is two or three capitals.
  static func isAbbreviation(_ value: String) -> Bool {
    (2...3).contains(value.utf8.count) && value.utf8.allSatisfy { (0x41...0x5a).contains($0) }
  }

  /// The folded words of a text.
  static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return stretches(in: bytes, text).map { word in
      var folded: [UInt8] = []
      FoldedText.appendFolded(of: bytes[word.range], to: &folded)
      return String(decoding: folded, as: UTF8.self)
    }
  }

  private struct Word {
    var range: Range<Int>
    /// Of its folded form.
    var hash: UInt64
  }

  /// The numbers of FNV-1a.
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* prime }
  }

  private static func stretches(in bytes: [UInt8], _ text: String) -> [Word] {
    var words: [Word] = []
    var start: Int?
    func end(at position: Int) {
      guard let first = start else { return }
      start = nil
      let word = bytes[first..<position]
      if word.allSatisfy({ $0 < 0x80 }) {
        // Nearly all words: no text is made of them.
        let hash = Self.hash(word.lazy.map { FoldedText.lowered($0) })
        words.append(Word(range: first..<position, hash: hash))
        return
      }
      var folded: [UInt8] = []
      FoldedText.appendFolded(of: word, to: &folded)
      // Of characters without width nothing is left.
      if !folded.isEmpty { words.append(Word(range: first..<position, hash: hash(folded))) }
    }
    var position = 0
    for scalar in text.unicodeScalars {
      let next = position + UTF8.width(scalar)
      if scalar.standsAlone {
        end(at: position)
        start = position
        end(at: next)
      } else if scalar.isInWord {
        start = start ?? position
      } else {
        end(at: position)
      }
      position = next
    }
    end(at: position)
    return words
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a script that puts no blanks between words, so that each character counts
  /// as one.
  var standsAlone: Bool {
    switch value {
    case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0x3400...0x9fff,
      0xac00...0xd7a3, 0xf900...0xfaff, 0x2_0000...0x3_ffff:
      true
    default: false
    }
  }

  /// Whether it is a letter, a digit, or goes with one.
  fileprivate var isInWord: Bool {
    if value < 0x80 {
      return (0x30...0x39).contains(value) || (0x61...0x7a).contains(value | 0x20)
    }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark,
      .format:
      true
    default: false
    }
  }
}
