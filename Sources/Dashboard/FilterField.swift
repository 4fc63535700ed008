public import Incidents

/// The line in which a query is typed.
public struct FilterField: Hashable, Sendable {
  /// The text as typed, valid or not.
  public var text = ""
  /// The place of the cursor, as a number of characters from the start.
  public var cursor = 0
  /// What is wrong with the text, if anything.
  public var error: QueryError?
  /// What could stand at the cursor.
  public var completions: [Completion] = []
  /// The completion that `Tab` would take.
  public var chosen: Int?

  /// The most bytes that one paste puts in: no question is longer, and each key reads the line anew.
  static let pasteLimit = 1 << 16

  /// An empty line.
  public init() {}

  /// The cursor as a UTF-8 offset.
  public var cursorOffset: Int { text.prefix(cursor).utf8.count }

  /// Replaces the whole text and puts the cursor behind it.
  mutating func set(_ text: String) {
    self.text = text
    cursor = text.count
    completions = []
    chosen = nil
  }

  /// Puts a text in at the cursor.
  mutating func insert(_ inserted: String) {
    let before = text.prefix(cursor)
    let after = text.dropFirst(cursor)
    let head = before + inserted
    text = String(head + after)
    cursor = head.count
  }

  /// Where a text has to be cut to be pasted, or `nil` when it fits.
  static func pasteEnd(of text: String) -> String.Index? {
    guard text.utf8.count > pasteLimit else { return nil }
    return text.utf8.index(text.startIndex, offsetBy: pasteLimit)
  }

  /// Takes characters away around the cursor.
  mutating func delete(before: Int = 0, after: Int = 0) {
    let head = text.prefix(max(0, cursor - before))
    let tail = text.dropFirst(cursor + after)
    text = String(head + tail)
    cursor = head.count
  }

  /// Takes the word before the cursor away, with the blanks behind it.
  mutating func deleteWord() {
    let head = Array(text.prefix(cursor))
    var keep = head.count
    while keep > 0, head[keep - 1] == " " { keep -= 1 }
    while keep > 0, head[keep - 1] != " " { keep -= 1 }
    delete(before: head.count - keep)
  }

  /// Puts a completion in place of what it completes.
  mutating func accept(_ completion: Completion) {
    let bytes = Array(text.utf8)
    let range = completion.range.clamped(to: 0..<bytes.count)
    let head = String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + completion.insertion
    text = head + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    cursor = head.count
    completions = []
    chosen = nil
  }
}
