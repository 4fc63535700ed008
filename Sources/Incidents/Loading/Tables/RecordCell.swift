/// Where the text of one cell stands, in two words: a table has millions of them.
struct RecordCell: Equatable, Sendable {
  /// The first byte; inverted when the range lies in the scratch.
  private let mark: Int
  /// Behind the last byte.
  let end: Int

  /// Notes a range of the file, or of the record's scratch.
  @inline(__always)
  init(start: Int = 0, end: Int = 0, isRewritten: Bool = false) {
    mark = isRewritten ? ~start : start
    self.end = end
  }

  /// The first byte.
  @inline(__always) var start: Int { mark < 0 ? ~mark : mark }
  /// Whether the range lies in the record's scratch and not in the file.
  @inline(__always) var isRewritten: Bool { mark < 0 }
  /// Whether the cell holds nothing.
  @inline(__always) var isEmpty: Bool { start == end }
}
