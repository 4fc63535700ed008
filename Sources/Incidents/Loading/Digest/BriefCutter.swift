/// Cuts the text around a digest's table into articles, alerts and interviews.
///
/// A text begins
/// - at a headline (a short line without a final stop) with an outlet or a dateline within the next
///   three lines, with "Alert", "Warning" or "Advisory" in it, or with a blank line before it,
/// - at a marker such as `****** 2013:`,
/// - at the first line.
///
/// Other headlines stay inside their article: they head its parts.
struct BriefCutter: Sendable {
  /// One text with its lines.
  struct Text: Sendable {
    /// The lines that are not blank.
    var lines: [DigestLine]
  }

  /// The texts in order.
  private(set) var texts: [Text] = []
  /// Lines without a letter, and headings of a word or two without text.
  private(set) var unread: [DigestLine] = []
  /// How many lines were blank.
  private(set) var blank = 0

  /// How many lines the texts take.
  var textLines: Int { texts.reduce(0) { $0 + $1.lines.count } }

  private static let headlineLimit = 110
  private static let alerts = ["alert", "warning", "advisory"]

  /// Cuts lines up.
  init(_ lines: ArraySlice<DigestLine>) {
    var readable: [DigestLine] = []
    var afterBlank: Set<Int> = []
    var isAfterBlank = true
    for line in lines {
      if line.isBlank {
        blank += 1
        isAfterBlank = true
      } else if !Self.isText(line) {
        unread.append(line)
      } else {
        if isAfterBlank { afterBlank.insert(readable.count) }
        isAfterBlank = false
        readable.append(line)
      }
    }
    cut(readable, afterBlank: afterBlank)
  }

  private mutating func cut(_ lines: [DigestLine], afterBlank: Set<Int>) {
    var current: [DigestLine] = []
    var isHeadOpen = false
    for index in lines.indices {
      let isHeadline = Self.isHeadline(lines[index].text)
      let begins =
        Self.marker(of: lines[index].text) != nil
        || (isHeadline && !isHeadOpen && Self.begins(at: index, in: lines, afterBlank: afterBlank))
      if begins, !current.isEmpty {
        close(current)
        current = []
      }
      // Headlines in a row head the same text.
      isHeadOpen = isHeadline && (begins || isHeadOpen || current.isEmpty)
      if isHeadOpen, afterBlank.contains(index + 1) { isHeadOpen = false }
      current.append(lines[index])
    }
    close(current)
  }

  private mutating func close(_ lines: [DigestLine]) {
    guard let first = lines.first else { return }
    let words = first.text.split(whereSeparator: \.isWhitespace).count
    if lines.count == 1, words < 4 {
      unread += lines
    } else {
      texts.append(Text(lines: lines))
    }
  }

  private static func begins(at index: Int, in lines: [DigestLine], afterBlank: Set<Int>) -> Bool {
    if afterBlank.contains(index) { return true }
    let words = lines[index].text.lowercased().split { !$0.isLetter }
    if words.contains(where: { alerts.contains(String($0)) }) { return true }
    var isPastText = false
    for next in lines[min(index + 1, lines.count)..<min(index + 4, lines.count)] {
      // An outlet behind a further headline is that one's.
      let isFurtherHeadline = isHeadline(next.text)
      if isFurtherHeadline, isPastText { return false }
      isPastText = isPastText || !isFurtherHeadline
      if marker(of: next.text) != nil { return false }
      if BriefHead.outlet(of: next.text) != nil || BriefHead.dateline(of: next.text) != nil {
        return true
      }
    }
    return false
  }

  private static func isText(_ line: DigestLine) -> Bool {
    line.text.contains(where: \.isLetter) || marker(of: line.text) != nil
  }

  /// The words of `****** 2013:`, or `nil` when a line is no such marker.
  static func marker(of text: Substring) -> Substring? {
    guard text.hasPrefix("***") else { return nil }
    let words = text.drop { $0 == "*" || $0.isWhitespace }
    let end = words.lastIndex { $0.isLetter || $0.isNumber }
    return end.map { words[...$0] }
  }

  /// Whether a line is short, begins like a heading and ends without a stop.
  static func isHeadline(_ text: Substring) -> Bool {
    guard let first = text.first, text.count <= headlineLimit else { return false }
    guard first.isUppercase || first.isNumber || first == "“" || first == "‘" else { return false }
    guard let last = text.last, !".!?:;,”\"»…)".contains(last) else { return false }
    return BriefHead.outlet(of: text) == nil
  }
}
