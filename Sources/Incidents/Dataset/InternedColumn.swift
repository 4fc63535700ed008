/// A category column that is still growing.
struct InternedColumn: Sendable {
  private var pool = StringPool()
  private var codes: [UInt32] = []

  /// Adds a cell and returns its code.
  @discardableResult
  mutating func append(_ bytes: [UInt8]) -> Int {
    append(pool.code(of: bytes))
  }

  /// Adds a cell that stands in a text, or of its own where the range is empty.
  @discardableResult
  @inline(__always)
  mutating func append(_ range: Range<Int>, of text: Span<UInt8>, or bytes: [UInt8]) -> Int {
    if !range.isEmpty { return append(pool.code(of: range, in: text)) }
    return append(bytes.isEmpty ? 0 : pool.code(of: bytes))
  }

  /// Adds the cells of a column of rows; cells without a value where the table has no such column.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func append(
    _ column: Int,
    of rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) {
    guard column >= 0 else {
      codes.append(contentsOf: repeatElement(0, count: rows.count))
      return
    }
    Self.append(column, of: rows, cells, text, &pool, &codes)
  }

  /// Adds the cells of a column of rows, codes by what they stand for.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func append(
    _ column: Int,
    of rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>,
    _ meanings: CodeTable<[UInt8]>
  ) {
    for row in 0..<rows.count {
      if let meaning = meanings.meaning(of: rows.range(row, column, in: cells, text), in: text) {
        append(meaning)
      } else {
        append(rows.value(row, column, in: cells, text), of: text, or: [])
      }
    }
  }

  private static func append(
    _ column: Int,
    of rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>,
    _ pool: inout StringPool,
    _ codes: inout [UInt32]
  ) {
    codes.append(addingCapacity: rows.count) { codes in
      pool.appendCodes(of: rows.count, in: text, to: &codes) { row in
        rows.value(row, column, in: cells, text)
      }
    }
  }

  private mutating func append(_ code: UInt32) -> Int {
    codes.append(code)
    return Int(code)
  }

  /// How many rows there are.
  var count: Int { codes.count }

  /// How many distinct values there are.
  var valueCount: Int { pool.count }

  /// Adds the rows of a part that has codes of its own.
  ///
  /// - Parameters:
  ///   - part: The rows.
  ///   - known: The code here of each code there; grows by those that are new.
  /// - Complexity: O(*n*) in the rows.
  mutating func append(contentsOf part: borrowing Self, known: inout [UInt32]) {
    for code in known.count..<part.pool.count {
      known.append(pool.code(of: part.pool.value(of: code)))
    }
    for code in part.codes { codes.append(known[Int(code)]) }
  }

  /// Forgets the rows but keeps the values and the buffers.
  mutating func removeRows() { codes.removeAll(keepingCapacity: true) }

  /// The code of a row.
  func code(ofRow row: Int) -> Int { Int(codes[row]) }

  /// The value of a code.
  func value(ofCode code: Int) -> String { String(decoding: pool.value(of: code), as: UTF8.self) }

  /// The column as it stands.
  var column: CategoryColumn {
    CategoryColumn(codes: codes, values: (0..<pool.count).map(value))
  }

  /// Makes room for rows to come.
  mutating func reserve(rows: Int) { LargePages.reserve(rows, in: &codes) }

  /// The same column in memory of its own.
  var copied: Self {
    var copy = self
    copy.codes = codes.copied
    return copy
  }
}
