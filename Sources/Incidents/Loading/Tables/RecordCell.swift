/// Where the text of one cell stands.
struct RecordCell: Equatable, Sendable {
  /// The first byte.
  var start = 0
  /// Behind the last byte.
  var end = 0
  /// Whether the range lies in the record's scratch and not in the file.
  var isRewritten = false

  /// Whether the cell holds nothing.
  var isEmpty: Bool { start == end }
}
