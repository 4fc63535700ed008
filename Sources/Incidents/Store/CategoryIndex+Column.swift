extension CategoryIndex {
  /// Beyond so many values bars of a column say nothing, and their names would fill the memory.
  static let mostValues = 10_000

  /// Gathers the values of a column of running text; one of too many values has none at all.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows up to the column.
  init(_ text: TextArena, field: Int) {
    var codes: [UInt32] = []
    codes.reserveCapacity(text.rowCount)
    var texts = [""]
    var codeOfText: [ArraySlice<UInt8>: UInt32] = [[]: 0]
    var last: (bytes: ArraySlice<UInt8>, code: UInt32) = ([], 0)
    for row in 0..<text.rowCount {
      let bytes = text.bytes(ofField: field, row: row)
      if bytes != last.bytes {
        if let code = codeOfText[bytes] {
          last = (bytes, code)
        } else if texts.count > Self.mostValues {
          self.init(codes: Array(repeating: 0, count: text.rowCount), texts: [])
          return
        } else {
          last = (bytes, UInt32(texts.count))
          codeOfText[bytes] = last.code
          texts.append(String(decoding: bytes, as: UTF8.self))
        }
      }
      codes.append(last.code)
    }
    self.init(codes: codes, texts: texts.map { [$0] })
  }
}
