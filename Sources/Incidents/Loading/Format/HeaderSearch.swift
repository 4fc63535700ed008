/// Finds the row that names the columns of a table where titles and notes stand above it.
///
///     Report generated 2024-03-01
///     Country:,Peru
///
///     date,district,killed
///
/// A table whose first row may be its header is left alone. A row further down is the header when
/// it names two fields or more, or stands behind nothing but lines of one cell and before figures;
/// what is above has to be narrower, set off by a blank row, or a comment.
struct HeaderSearch {
  /// So many rows may stand above a header.
  static let mostRowsAbove = 40
  /// How far the header is looked for.
  private static let mostBytes = 1 << 16

  /// Where the header begins.
  struct Place {
    var start: Int
    var line: Int
    /// The rows above it, blank ones among them.
    var rowsAbove: [RowAboveHeader]
  }

  private let bytes: [UInt8]
  private var tokenizer: DelimitedTokenizer
  private var record = Record()
  /// The tokenizer before each row that has been passed by; few are ever shown.
  private var passed: [DelimitedTokenizer] = []
  /// The shapes of those among them that hold text.
  private var shapes: [Shape] = []

  /// What there is to know of a row above.
  private struct Shape {
    let filled: Int
    let width: Int
    let isComment: Bool
    /// Whether a blank row comes behind it.
    var isSetOff = false
  }

  /// A row with text.
  private struct Row {
    let cells: [ArraySlice<UInt8>]
    let filled: Int

    init(_ record: borrowing Record, in bytes: [UInt8]) {
      var cells: [ArraySlice<UInt8>] = []
      for column in record.cells.indices.prefix(DelimitedReader.mostColumns) {
        cells.append(record.text(column, in: bytes))
      }
      self.cells = cells
      filled = cells.count { !$0.isEmpty }
    }

    var isComment: Bool { cells[0].first == UInt8(ascii: "#") }
    var holdsData: Bool { cells.contains(where: DelimitedDialect.isData) }

    /// How many fields the cells are names of.
    var fields: Int {
      Set(cells.compactMap { FieldAliases.field(of: HeaderName.compact($0.string))?.field }).count
    }
  }

  private init(_ text: [UInt8], delimiter: UInt8, start: Int, line: Int) {
    bytes = text.count > Self.mostBytes ? Array(text[..<Self.mostBytes]) : text
    tokenizer = DelimitedTokenizer(
      bytes: bytes,
      delimiter: delimiter,
      position: start,
      line: line
    )
  }

  /// The header's place, or `nil` where the first row is the header or none can be told.
  static func header(
    in bytes: [UInt8],
    delimiter: UInt8,
    from start: Int,
    line: Int
  ) -> Place? {
    var search = Self(bytes, delimiter: delimiter, start: start, line: line)
    return search.place()
  }

  /// Goes by the names of fields as far as the search reaches, and only then by what follows.
  private mutating func place() -> Place? {
    var likely: Place?
    while passed.count <= Self.mostRowsAbove {
      let before = tokenizer
      guard tokenizer.next(into: &record), tokenizer.position < bytes.count else { break }
      let row = Row(record, in: bytes)
      if row.filled == 0 {
        for index in shapes.indices { shapes[index].isSetOff = true }
        passed.append(before)
        continue
      }
      if HXLTag.isRow(row.cells) { break }
      let isBelow = shapes.allSatisfy { stands($0, above: row) }
      if isBelow, row.filled >= 2, !row.holdsData {
        if row.fields >= 2 { return shapes.isEmpty ? nil : place(at: before) }
        if likely == nil, looksLikeHeader(row) { likely = place(at: before) }
      }
      shapes.append(
        Shape(filled: row.filled, width: row.cells.count, isComment: row.isComment)
      )
      passed.append(before)
    }
    return likely
  }

  /// The place with what stands there of all rows above.
  private func place(at header: DelimitedTokenizer) -> Place {
    var record = Record()
    let rowsAbove = passed.map { before in
      var tokenizer = before
      _ = tokenizer.next(into: &record)
      return RowAboveHeader(line: before.line, text: record.beginning(in: bytes))
    }
    return Place(start: header.position, line: header.line, rowsAbove: rowsAbove)
  }

  private func stands(_ above: Shape, above header: Row) -> Bool {
    if above.isComment { return !header.isComment }
    if above.filled < header.filled {
      return above.filled <= 2 || above.filled * 2 <= header.filled || above.isSetOff
    }
    return above.isSetOff && above.width != header.cells.count && shapes.count <= 5
  }

  /// Whether a row whose names are not known stands below titles and above figures.
  private func looksLikeHeader(_ row: Row) -> Bool {
    guard !shapes.isEmpty, shapes.allSatisfy({ $0.filled == 1 || $0.isComment }),
      row.filled * 2 > row.cells.count, !row.isComment,
      !row.cells.contains(where: { $0.first?.isASCIIDigit ?? false })
    else { return false }
    var tokenizer = tokenizer
    var record = Record()
    while tokenizer.next(into: &record) {
      let next = Row(record, in: bytes)
      if next.filled > 0 { return next.cells.count == row.cells.count && next.holdsData }
    }
    return false
  }
}
