extension TextArena {
  /// The texts of a row's field, more than one where it is a list; empty ones left out.
  ///
  /// - Complexity: O(*n*) in the row's bytes.
  func texts(ofField field: Int, row: Int) -> [ArraySlice<UInt8>] {
    bytes(ofField: field, row: row).split(separator: Self.listSeparator)
  }

  /// The bytes of a row's field as they stand; none where the row has no such field.
  ///
  /// - Complexity: O(*n*) in the row's bytes.
  func bytes(ofField field: Int, row: Int) -> ArraySlice<UInt8> {
    let end = starts[row + 1]
    var start = starts[row]
    for _ in 0..<field {
      while start < end, bytes[start] != Self.fieldEnd { start += 1 }
      start += 1
    }
    guard start < end else { return [] }
    var close = start
    while close < end, bytes[close] != Self.fieldEnd { close += 1 }
    return bytes[start..<close]
  }

  /// The same as strings.
  func strings(ofField field: Int, row: Int) -> [String] {
    texts(ofField: field, row: row).map { String(decoding: $0, as: UTF8.self) }
  }
}
