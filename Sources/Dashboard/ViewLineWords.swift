/// Cuts view lines where no quotes hold the sign, and writes names so that they are cut right.
enum ViewLineWords {
  /// The text up to the first of the signs that stands outside quotes.
  static func prefix(of text: Substring, upTo isSign: (Character) -> Bool) -> Substring {
    var isQuoted = false
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, isSign(character) { break }
      index = text.index(after: index)
    }
    return text[..<index]
  }

  /// The parts between the signs; of an empty text none.
  static func split(_ text: some StringProtocol, at sign: Character) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let part = prefix(of: rest) { $0 == sign }
      parts.append(String(part))
      rest = rest.dropFirst(part.count)
      if rest.first == sign {
        rest = rest.dropFirst()
        if rest.isEmpty { parts.append("") }
      }
    }
    return parts
  }

  /// The text without its quotes; two of them in a row inside quotes stand for one.
  static func unquoted(_ text: some StringProtocol) -> String {
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return String(text) }
    var result = ""
    var wasQuote = false
    for character in text.dropFirst().dropLast() {
      if character == "\"", wasQuote {
        wasQuote = false
        continue
      }
      wasQuote = character == "\""
      result.append(character)
    }
    return result
  }

  /// A name as it stands, or in quotes when it has a sign that cuts lines.
  static func quotedIfNeeded(_ name: String) -> String {
    let cuts = name.isEmpty || name.hasPrefix("-") || name.contains { " ,:|=\"".contains($0) }
    return cuts
      ? "\""
        + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\"" : name
  }
}
