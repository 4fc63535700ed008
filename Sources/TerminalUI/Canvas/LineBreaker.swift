import Dashboard

/// Fills lines glyph by glyph: what is settled, the blanks after it, and the word being read.
struct LineBreaker {
  /// Text in UTF-8 with what its stretches mean.
  private struct Piece {
    var bytes: [UInt8] = []
    var stretches: [(role: Role, end: Int)] = []
    var columns = 0

    var isEmpty: Bool { bytes.isEmpty }

    /// What has been put behind the last stretch means this.
    mutating func mean(_ role: Role) {
      if stretches.last?.role == role {
        stretches[stretches.count - 1].end = bytes.count
      } else {
        stretches.append((role, bytes.count))
      }
    }

    mutating func append(_ other: Piece) {
      var start = 0
      for (role, end) in other.stretches {
        bytes += other.bytes[start..<end]
        mean(role)
        start = end
      }
      columns += other.columns
    }

    mutating func clear() {
      bytes.removeAll(keepingCapacity: true)
      stretches.removeAll(keepingCapacity: true)
      columns = 0
    }
  }

  private(set) var lines: [StyledLine] = []
  private let width: Int
  private let limit: Int
  private var settled = Piece()
  private var blanks = Piece()
  private var word = Piece()

  init(width: Int, limit: Int) {
    self.width = width
    self.limit = limit
  }

  /// Whether no more lines are wanted.
  var isFull: Bool { lines.count >= limit }

  mutating func append(_ glyph: Glyph, role: Role) {
    if glyph.base.isASCII, glyph.marks.isEmpty {
      return append(UInt8(ascii: glyph.base), role: role)
    }
    if glyph.base == " " {
      settleWord()
      glyph.append(to: &blanks.bytes)
      blanks.columns += glyph.columns
      blanks.mean(role)
      return
    }
    if glyph.columns == 2 { settleWord() }
    makeRoom(glyph.columns)
    glyph.append(to: &word.bytes)
    word.columns += glyph.columns
    word.mean(role)
    if glyph.columns == 2 { settleWord() }
  }

  /// Appends a printable character of ASCII.
  mutating func append(_ character: UInt8, role: Role) {
    if character == UInt8(ascii: " ") {
      settleWord()
      blanks.bytes.append(character)
      blanks.columns += 1
      blanks.mean(role)
      return
    }
    makeRoom(1)
    word.bytes.append(character)
    word.columns += 1
    word.mean(role)
  }

  /// Ends the line whether it is full or not.
  mutating func endLine() {
    settleWord()
    emit()
    blanks.clear()
  }

  /// Of a word longer than a line, what has been read fills one by itself.
  private mutating func makeRoom(_ columns: Int) {
    if word.columns + columns > width, word.columns > 0 { settleWord() }
  }

  /// Adds the word to the line, or begins the next line with it.
  private mutating func settleWord() {
    guard !word.isEmpty else { return }
    if settled.columns + blanks.columns + word.columns > width, !settled.isEmpty {
      emit()
      blanks.clear()
    }
    // Blanks that begin a text are an indent, unless they leave the word no room.
    if blanks.columns + word.columns <= width || !settled.isEmpty { settled.append(blanks) }
    blanks.clear()
    settled.append(word)
    word.clear()
  }

  private mutating func emit() {
    defer { settled.clear() }
    guard !isFull else { return }
    var start = 0
    lines.append(
      settled.stretches.map { role, end in
        defer { start = end }
        return TextRun(String(decoding: settled.bytes[start..<end], as: UTF8.self), role)
      }
    )
  }
}
