/// One row or object on its way to an incident: ranges into the file, no text of its own.
///
/// Readers fill the same record again and again, so that a record costs no allocation. Only cells
/// that cannot be read as they stand, such as those with doubled quotes, are copied to `scratch`.
struct Record: Sendable {
  /// What a reader has to say of a record besides its cells.
  enum Standing: Equatable, Sendable {
    /// Cells that can be read.
    case sound
    /// A row without any text.
    case blank
    /// Nothing that can be read, for a reason.
    case broken(reason: String)
    /// Cells that can be read, but the file ends within the record.
    case truncated
  }

  /// The cells in column order; there may be fewer or more than columns.
  var cells: [RecordCell] = []
  /// Text that had to be rewritten.
  var scratch: [UInt8] = []
  /// The line where the record begins, counted from 1.
  var line = 1
  /// How sound the record is.
  var standing = Standing.sound
  /// The row of a block whose cells these are, -1 for none.
  var row = -1
  /// Whether a cell holds several values, parted by `TextArena.listSeparator`.
  var hasLists = false
  /// Where a record stands in the file of which no cells could be read; empty for any other.
  var extent = 0..<0

  /// Forgets the cells but keeps the buffers.
  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    if !scratch.isEmpty { scratch.removeAll(keepingCapacity: true) }
    standing = .sound
    row = -1
    hasLists = false
    extent = 0..<0
  }

  /// The text of a column, blanks at the ends left out; empty where the row is too short.
  func text(_ column: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard column >= 0, column < cells.count else { return [] }
    let cell = cells[column]
    let slice = cell.isRewritten ? scratch[cell.start..<cell.end] : bytes[cell.start..<cell.end]
    return slice.trimmed
  }

  /// Where the text of a column stands in the file, blanks at the ends left out; empty where the row
  /// is too short, `nil` where the text was rewritten.
  ///
  /// Cheaper than `text(_:in:)` by the counting of references, of which a load makes millions.
  @inline(__always)
  func range(_ column: Int, in text: Span<UInt8>) -> Range<Int>? {
    guard column >= 0, column < cells.count else { return 0..<0 }
    let cell = cells[column]
    guard !cell.isRewritten else { return nil }
    var start = cell.start
    var end = cell.end
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether a column holds anything but blanks.
  func isFilled(_ column: Int, in bytes: [UInt8]) -> Bool {
    if let range = range(column, in: bytes.span) { return !range.isEmpty }
    return !text(column, in: bytes).isEmpty
  }

  /// The cells as people read them, parted by bars and cut, or, of a record without cells, its text;
  /// `nil` without any text.
  ///
  /// - Complexity: O(*n*) in what is shown of the cells.
  func beginning(in bytes: [UInt8]) -> String? {
    if !extent.isEmpty { return Self.words(of: bytes[extent]) }
    let shown = cells.indices.prefix(40).map { text($0, in: bytes).prefix(200).string }
    let row = String(shown.joined(separator: " | ").prefix(1000))
    return row.contains { $0 != " " && $0 != "|" } ? row : nil
  }

  /// The beginning of a text in one line: JSON is often set over many, with margins.
  private static func words(of text: ArraySlice<UInt8>) -> String? {
    let words = text.prefix(4000).split(whereSeparator: \.isBlank).map(\.string)
    return words.isEmpty ? nil : String(words.joined(separator: " ").prefix(1000))
  }
}
