/// What stands at the head of an article's first paragraph: its outlet or its dateline.
enum BriefHead {
  /// "DailyBeast" of "DailyBeast: Firing back …", or `nil`.
  ///
  /// At most three words, each capitalised or a number; "Q:" opens a question.
  static func outlet(of text: Substring) -> Substring? {
    guard let colon = text.prefix(48).firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    let words = name.split(separator: " ")
    guard (1...3).contains(words.count), name.count >= 2 else { return nil }
    guard words.allSatisfy({ $0.first.map { $0.isUppercase || $0.isNumber } ?? false }) else {
      return nil
    }
    guard name.contains(where: \.isLetter), !name.contains(",") else { return nil }
    let rest = text[colon...].dropFirst()
    return rest.first == " " && rest.count > 20 ? name : nil
  }

  /// "GENEVA, Switzerland, March 22 (UPI)" of a line that goes on behind a dash, or `nil`.
  static func dateline(of text: Substring) -> Substring? {
    let head = text.prefix(100)
    for dash in ["—", "–", "--", " - "] {
      guard let range = firstRange(of: dash, in: head) else { continue }
      let line = DigestLine.trim(head[..<range])
      let town = line.prefix { $0 != "," && $0 != "(" }
      let letters = town.filter(\.isLetter)
      guard letters.count >= 3, letters.allSatisfy(\.isUppercase) else { continue }
      return line
    }
    return nil
  }

  /// Where a dash begins; written out because the standard library without Foundation lacks it.
  private static func firstRange(of dash: String, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(dash) { return index }
      index = text.index(after: index)
    }
    return nil
  }
}
