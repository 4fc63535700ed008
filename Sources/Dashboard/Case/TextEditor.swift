/// A text that is being written, with a cursor: what readline's keys do, over several lines.
public struct TextEditor: Hashable, Sendable {
  /// The text.
  public private(set) var text: String
  /// The place of the cursor, as a number of characters from the start.
  public private(set) var cursor: Int
  /// Whether the text is only proposed: what is typed takes its place.
  public private(set) var isProposal = false
  /// What was last taken away as a whole, to be put back.
  private var killed = ""

  /// How many characters a text may have; a paste of more is cut.
  public static let limit = 20_000

  /// Begins with a text, the cursor behind it.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Begins with a text that is kept, edited, or typed over.
  init(proposing text: String) {
    self.init(text)
    isProposal = !text.isEmpty
  }

  /// Begins with a text, another one at hand to be put back.
  init(_ text: String, killed: String) {
    self.init(text)
    self.killed = killed
  }

  /// Puts a text in at the cursor, as far as there is room for it.
  mutating func insert(_ inserted: String) {
    dropProposal()
    let room = max(0, Self.limit - text.count)
    let head = text.prefix(cursor) + inserted.prefix(room)
    // Characters may join across the seam, so the cursor is counted anew.
    let tail = text.dropFirst(cursor)
    cursor = head.count
    text = String(head + tail)
    cursor = min(cursor, text.count)
  }

  /// Makes a proposed text one's own, to be edited.
  mutating func takeProposal() { isProposal = false }

  /// Takes a text that was only proposed away, and tells whether it was.
  @discardableResult
  mutating func dropProposal() -> Bool {
    guard isProposal else { return false }
    isProposal = false
    kill(0..<text.count)
    return true
  }

  mutating func moveLeft() { cursor = max(0, cursor - 1) }
  mutating func moveRight() { cursor = min(text.count, cursor + 1) }
  mutating func moveToStart() { cursor = lineStart }
  mutating func moveToEnd() { cursor = lineEnd }

  /// Moves by lines, keeping the column as far as the line goes.
  mutating func move(lines steps: Int) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let column = cursor - lineStart
    let line = text.prefix(cursor).count(where: \.isNewline)
    let target = max(0, min(lines.count - 1, line + steps))
    guard target != line else {
      cursor = steps < 0 ? 0 : text.count
      return
    }
    let before = lines[..<target].reduce(0) { $0 + $1.count + 1 }
    cursor = before + min(column, lines[target].count)
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    remove(cursor - 1..<cursor)
  }

  mutating func deleteForward() {
    guard cursor < text.count else { return }
    remove(cursor..<cursor + 1)
  }

  /// Takes the word before the cursor away, with the blanks behind it.
  mutating func deleteWord() {
    let head = Array(text.prefix(cursor))
    var keep = head.count
    while keep > 0, head[keep - 1].isWhitespace { keep -= 1 }
    while keep > 0, !head[keep - 1].isWhitespace { keep -= 1 }
    kill(keep..<cursor)
  }

  /// Takes the line away as far as the cursor, or the end of the line before when there is nothing.
  mutating func deleteToStart() {
    let start = lineStart
    kill(start < cursor ? start..<cursor : max(0, cursor - 1)..<cursor)
  }

  /// Puts back what was last taken away as a whole.
  mutating func putBack() { insert(killed) }

  private var lineStart: Int {
    let head = text.prefix(cursor)
    return head.lastIndex(where: \.isNewline).map {
      head.distance(from: head.startIndex, to: $0) + 1
    } ?? 0
  }

  private var lineEnd: Int {
    cursor + text.dropFirst(cursor).prefix { !$0.isNewline }.count
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = String(text.dropFirst(range.lowerBound).prefix(range.count))
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    text = String(text.prefix(range.lowerBound) + text.dropFirst(range.upperBound))
    cursor = min(range.lowerBound, text.count)
  }
}
