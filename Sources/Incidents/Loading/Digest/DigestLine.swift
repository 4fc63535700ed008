/// One line of a digest, its blanks at both ends cut off.
struct DigestLine: Sendable {
  /// The text.
  var text: Substring
  /// Where it stands, counted from 1.
  var number: Int

  /// Whether there is nothing on it.
  var isBlank: Bool { text.isEmpty }

  /// The cells of a table line, trimmed; a line without a bar is one cell.
  var cells: [Substring] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(Self.trim)
  }

  /// Whether it is the header of the table: date, location, details.
  var isFileHeader: Bool {
    guard text.contains("|") else { return false }
    let names = cells.prefix(3).map { $0.lowercased() }
    return names == ["date", "location", "details"]
  }

  /// Cuts a text into lines; a line end at its very end opens no further line.
  static func lines(of text: String) -> [Self] {
    var parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    return parts.enumerated().map { Self(text: trim($1), number: $0 + 1) }
  }

  /// A text without blanks at its ends; the no-break space is one.
  static func trim(_ text: Substring) -> Substring {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character == "\u{feff}" || character == "\u{200b}"
  }
}
