/// A category column that is still growing.
struct InternedColumn: Sendable {
  private var pool = StringPool()
  private var codes: [UInt32] = []

  /// Adds a cell and returns its code.
  @discardableResult
  mutating func append(_ bytes: [UInt8]) -> Int {
    let code = pool.code(of: bytes)
    codes.append(code)
    return Int(code)
  }

  /// The code of a row.
  func code(ofRow row: Int) -> Int { Int(codes[row]) }

  /// The value of a code.
  func value(ofCode code: Int) -> String { String(decoding: pool.values[code], as: UTF8.self) }

  /// The column as it stands.
  var column: CategoryColumn {
    CategoryColumn(
      codes: codes,
      values: pool.values.map { String(decoding: $0, as: UTF8.self) }
    )
  }
}
