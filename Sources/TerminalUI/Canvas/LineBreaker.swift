import Dashboard

/// Fills lines glyph by glyph: what is settled, the blanks after it, and the word being read.
struct LineBreaker {
  private struct Piece {
    var run: [(glyph: Glyph, role: Role)] = []
    var columns = 0

    mutating func append(_ glyph: Glyph, _ role: Role) {
      run.append((glyph, role))
      columns += glyph.columns
    }

    mutating func take() -> Piece {
      defer { self = Piece() }
      return self
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
    if glyph.base == " " {
      settleWord()
      blanks.append(glyph, role)
      return
    }
    if glyph.columns == 2 { settleWord() }
    if word.columns + glyph.columns > width, word.columns > 0 {
      // Longer than a line: what has been read of it fills one by itself.
      settleWord()
    }
    word.append(glyph, role)
    if glyph.columns == 2 { settleWord() }
  }

  /// Ends the line whether it is full or not.
  mutating func endLine() {
    settleWord()
    emit()
    blanks = Piece()
  }

  /// Adds the word to the line, or begins the next line with it.
  private mutating func settleWord() {
    guard !word.run.isEmpty else { return }
    if settled.columns + blanks.columns + word.columns > width, !settled.run.isEmpty {
      emit()
      blanks = Piece()
    }
    // Blanks that begin a text are an indent, unless they leave the word no room.
    let indent = blanks.take()
    if indent.columns + word.columns <= width || !settled.run.isEmpty {
      settled.run += indent.run
      settled.columns += indent.columns
    }
    let text = word.take()
    settled.run += text.run
    settled.columns += text.columns
  }

  private mutating func emit() {
    guard !isFull else { return }
    var line: StyledLine = []
    var bytes: [UInt8] = []
    var last: Role?
    for (glyph, role) in settled.take().run {
      if let last, last != role {
        line.append(TextRun(String(decoding: bytes, as: UTF8.self), last))
        bytes.removeAll(keepingCapacity: true)
      }
      last = role
      glyph.append(to: &bytes)
    }
    if let last { line.append(TextRun(String(decoding: bytes, as: UTF8.self), last)) }
    lines.append(line)
  }
}
