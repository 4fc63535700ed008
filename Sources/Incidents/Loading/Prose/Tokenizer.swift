/// Cuts a text into tokens and sentences in one pass.
///
/// Hyphened words (`25-year-old`, `twenty-five`), grouped figures (`1,200`), ranges (`12–15`) and
/// dotted letters (`U.S.`) are one token each. A full stop ends a sentence when the next word does
/// not begin in lower case and the word before is no usual abbreviation.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private var tokens: [Token] = []
  private var sentence = 0

  /// The tokens of a text.
  ///
  /// - Complexity: O(*n*) in its bytes.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  private mutating func run() {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if Self.isWordScalar(scalar) {
        let end = endOfWord(from: index)
        appendWord(index..<end)
        index = end
      } else {
        if !scalar.properties.isWhitespace {
          appendSign(at: index)
        } else if scalar == "\n", isBlankLine(after: index) {
          sentence += 1
        }
        index += 1
      }
    }
  }

  private func endOfWord(from start: Int) -> Int {
    var index = start + 1
    while index < scalars.count {
      if Self.isWordScalar(scalars[index]) || Self.isMark(scalars[index]) {
        index += 1
      } else if joins(at: index, wordStart: start) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether the sign at an index belongs to the word around it.
  private func joins(at index: Int, wordStart: Int) -> Bool {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    let previous = scalars[index - 1]
    switch scalars[index] {
    case "'", "\u{2019}", "\u{02bc}": return next.properties.isAlphabetic
    case "-", "\u{2010}", "\u{2011}": return Self.isWordScalar(next)
    case "\u{2013}": return Self.isDigit(previous) && Self.isDigit(next)
    case ",":
      guard Self.isDigit(previous), index + 3 < scalars.count else { return false }
      guard (1...3).allSatisfy({ Self.isDigit(scalars[index + $0]) }) else { return false }
      return index + 4 >= scalars.count || !Self.isDigit(scalars[index + 4])
    case ".":
      if Self.isDigit(previous) { return Self.isDigit(next) }
      guard previous.properties.isAlphabetic else { return false }
      let isSingle = index - 1 == wordStart || scalars[index - 2] == "."
      guard isSingle else { return false }
      return next.properties.isAlphabetic || index - 1 > wordStart
    case "+": return Self.isDigit(previous)
    default: return false
    }
  }

  private mutating func appendWord(_ span: Range<Int>) {
    var word = ""
    var letters = 0
    var hasSmall = false
    for scalar in scalars[span] {
      if scalar.properties.isLowercase { hasSmall = true }
      if scalar.properties.isAlphabetic { letters += 1 }
      LetterFolding.append(scalar, to: &word)
    }
    let isPossessive = word.hasSuffix("'s") && word.utf8.count > 2
    if isPossessive { word.removeLast(2) }
    let first = scalars[span.lowerBound]
    tokens.append(
      Token(
        folded: word,
        range: offsets[span.lowerBound]..<offsets[span.upperBound],
        isCapitalised: first.properties.isUppercase,
        isAllCapitals: letters >= 2
          && (!hasSmall || (isPossessive && Self.isShouted(scalars[span]))),
        isSign: false,
        isPossessive: isPossessive,
        sentence: sentence
      )
    )
  }

  private mutating func appendSign(at index: Int) {
    var folded = ""
    folded.unicodeScalars.append(scalars[index])
    tokens.append(
      Token(
        folded: folded,
        range: offsets[index]..<offsets[index + 1],
        isCapitalised: false,
        isAllCapitals: false,
        isSign: true,
        isPossessive: false,
        sentence: sentence
      )
    )
    if endsSentence(at: index) { sentence += 1 }
  }

  private func endsSentence(at index: Int) -> Bool {
    switch scalars[index] {
    case "!", "?", "\u{061f}", "\u{3002}": return true
    case ".": break
    default: return false
    }
    var next = index + 1
    // A run of blanks is looked at only so far: a text of nothing else must not cost its square.
    let limit = min(scalars.count, index + 8)
    while next < limit, !Self.isWordScalar(scalars[next]) { next += 1 }
    if next < limit, scalars[next].properties.isLowercase { return false }
    guard tokens.count >= 2 else { return true }
    return !Self.abbreviations.contains(tokens[tokens.count - 2].folded)
  }

  private func isBlankLine(after index: Int) -> Bool {
    let next = index + 1
    guard next < scalars.count else { return false }
    if scalars[next] == "\r", next + 1 < scalars.count { return scalars[next + 1] == "\n" }
    return scalars[next] == "\n"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether everything before a possessive ending is in capitals: `ISIS’s`.
  private static func isShouted(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.dropLast(2).contains { $0.properties.isLowercase }
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "gen", "col", "maj", "lt", "sgt", "capt", "cmdr", "gov", "sen",
    "rep", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
    "dec", "calif", "fla", "mass", "pa", "tex", "approx",
  ]
}
