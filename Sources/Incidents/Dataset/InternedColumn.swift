/// A category column that is still growing.
struct InternedColumn: Sendable {
  private var pool = StringPool()
  private var codes: [UInt32] = []

  /// Adds a cell and returns its code.
  @discardableResult
  mutating func append(_ bytes: [UInt8]) -> Int {
    let code = pool.code(of: bytes.span)
    codes.append(code)
    return Int(code)
  }

  /// The code of a row.
  func code(ofRow row: Int) -> Int { Int(codes[row]) }

  /// The value of a code.
  func value(ofCode code: Int) -> String { String(decoding: pool.value(of: code), as: UTF8.self) }

  /// The column as it stands.
  var column: CategoryColumn {
    CategoryColumn(codes: codes, values: (0..<pool.count).map(value))
  }

  /// Makes room for rows to come.
  mutating func reserve(rows: Int) { codes.reserveCapacity(rows) }

  /// The same column in memory of its own.
  var copied: Self {
    var copy = self
    copy.codes = codes.copied
    return copy
  }
}
