/// Gathers the text of a string item: all its runs, but not the readings above Japanese words.
struct TextRunReader {
  private var isInText = false
  private var isInReading = false

  /// Takes a token of the item; text is appended.
  mutating func take(
    _ token: XMLTokenizer.Token,
    _ xml: borrowing XMLTokenizer,
    to text: inout [UInt8]
  ) {
    switch token {
    case .start, .end:
      let isStart = token == .start
      if xml.name == .text { isInText = isStart }
      if xml.name == .phonetic { isInReading = isStart }
    case .text: if isInText, !isInReading { text.append(contentsOf: xml.text) }
    case .finished: break
    }
  }
}
