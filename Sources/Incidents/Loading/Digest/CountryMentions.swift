/// Finds the countries that a text names.
///
/// Runs of capitalised words are looked up, the longest first, so that "South Korea" is not read as
/// two words; "of", "and" and "the" may stand within ("Bosnia and Herzegovina").
enum CountryMentions {
  private static let joints: Set<String> = ["of", "and", "the"]

  /// Short forms that are looked up although they are no longer than an ordinary word.
  private static let short: Set<String> = ["us", "uk", "u.s", "u.k", "u.s.", "u.k.", "uae", "usa"]

  /// The two-letter codes in order of first mention.
  ///
  /// - Complexity: O(*n*) in the words; each run is looked up once.
  static func codes(in paragraphs: [String]) -> [String] {
    var codes: [String] = []
    var known: [String: String] = [:]
    for paragraph in paragraphs {
      let tokens = Tokenizer.tokens(of: paragraph)
      let bytes = Array(paragraph.utf8)
      var index = 0
      while index < tokens.count {
        guard tokens[index].isCapitalised,
          let (code, end) = country(at: index, tokens, bytes, &known)
        else {
          index += 1
          continue
        }
        if !codes.contains(code) { codes.append(code) }
        index = end
      }
    }
    return codes
  }

  private static func country(
    at start: Int,
    _ tokens: [Token],
    _ bytes: [UInt8],
    _ known: inout [String: String]
  ) -> (code: String, end: Int)? {
    for length in stride(from: 5, through: 1, by: -1) {
      let end = start + length
      guard end <= tokens.count, isName(tokens[start..<end]) else { continue }
      var label = String(
        decoding: bytes[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound],
        as: UTF8.self
      )
      if tokens[end - 1].isPossessive { label.removeLast(2) }
      let code: String
      if let found = known[label] {
        code = found
      } else {
        code = Gazetteer.standard.resolve(label)?.country.code ?? ""
        known[label] = code
      }
      if !code.isEmpty { return (code, end) }
    }
    return nil
  }

  private static func isName(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    guard tokens.count > 1 || first.folded.utf8.count > 3 || short.contains(first.folded) else {
      return false
    }
    guard last.isCapitalised, !tokens.dropLast().contains(where: \.isPossessive) else {
      return false
    }
    return tokens.allSatisfy { $0.isCapitalised || joints.contains($0.folded) }
  }
}
