import Incidents

/// Cuts a text of a file into runs of one meaning and makes each harmless.
enum StyledText {
  /// Marks ranges of a text, UTF-8 offsets into it; where ranges overlap the later one wins.
  ///
  /// - Complexity: O(*n*) in the bytes, times the ranges.
  static func runs(
    of text: String,
    _ role: Role,
    marking marks: [(range: Range<Int>, role: Role)] = [],
    keepsLines: Bool = false
  ) -> StyledLine {
    let bytes = Array(text.utf8)
    guard !marks.isEmpty, !bytes.isEmpty else {
      return bytes.isEmpty
        ? [] : [TextRun(VisibleText(text, keepsLines: keepsLines).description, role)]
    }
    var roles = [Role](repeating: role, count: bytes.count)
    for mark in marks {
      for offset in mark.range.clamped(to: 0..<bytes.count) { roles[offset] = mark.role }
    }
    var line: StyledLine = []
    var start = 0
    for end in 1...bytes.count where end == bytes.count || roles[end] != roles[start] {
      let part = String(decoding: bytes[start..<end], as: UTF8.self)
      line.append(
        TextRun(VisibleText(part, keepsLines: keepsLines).description, roles[start])
      )
      start = end
    }
    return line
  }
}
