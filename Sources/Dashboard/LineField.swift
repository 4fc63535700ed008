/// A line of text that is being typed.
public struct LineField: Hashable, Sendable {
  /// The text as typed.
  public private(set) var text: String
  /// The place of the cursor, as a number of characters from the start.
  public private(set) var cursor: Int
  /// How many characters at the start cannot be edited.
  public private(set) var fixed: Int

  /// A line with the cursor behind its text, of which the first characters may stay as they are.
  public init(_ text: String = "", fixed: Int = 0) {
    self.text = text
    self.fixed = min(fixed, text.count)
    cursor = text.count
  }

  /// The part that can be edited.
  public var editable: String { String(text.dropFirst(fixed)) }

  /// The cursor as a UTF-8 offset.
  public var cursorOffset: Int { text.prefix(cursor).utf8.count }

  /// Puts another text in place of what can be edited.
  mutating func replaceEditable(with replacement: String) {
    text = String(text.prefix(fixed))
    cursor = fixed
    insert(replacement)
  }

  /// Puts a text in at the cursor.
  mutating func insert(_ inserted: String) {
    let head = text.prefix(cursor) + inserted
    let tail = text.dropFirst(cursor)
    text = String(head + tail)
    cursor = head.count
  }

  /// Puts a text in place of a stretch, UTF-8 offsets, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, by replacement: String) {
    let bytes = Array(text.utf8)
    let range = range.clamped(to: 0..<bytes.count)
    let head = String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + replacement
    text = head + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    cursor = head.count
  }

  /// Puts the cursor to a UTF-8 offset, as far as it may go there.
  mutating func moveCursor(toOffset offset: Int) {
    let place = text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
    cursor = max(fixed, text[..<place].count)
  }

  /// Does an editing command and tells whether the text changed.
  ///
  /// - Complexity: O(*n*) in the characters.
  mutating func edit(_ command: Command) -> Bool {
    let before = text
    switch command {
    case .cursorLeft: cursor = max(fixed, cursor - 1)
    case .cursorRight: cursor = min(text.count, cursor + 1)
    case .cursorToStart: cursor = fixed
    case .cursorToEnd: cursor = text.count
    case .deleteBackward: delete(before: 1)
    case .deleteForward: delete(after: 1)
    case .deleteWord: deleteWord()
    case .deleteLine: replaceEditable(with: "")
    default: break
    }
    return text != before
  }

  private mutating func delete(before: Int = 0, after: Int = 0) {
    let head = text.prefix(max(fixed, cursor - before))
    let tail = text.dropFirst(cursor + after)
    text = String(head + tail)
    cursor = head.count
  }

  /// Takes the word before the cursor away, with the blanks behind it.
  private mutating func deleteWord() {
    let head = Array(text.prefix(cursor))
    var keep = head.count
    while keep > fixed, head[keep - 1] == " " { keep -= 1 }
    while keep > fixed, head[keep - 1] != " " { keep -= 1 }
    delete(before: head.count - keep)
  }
}
