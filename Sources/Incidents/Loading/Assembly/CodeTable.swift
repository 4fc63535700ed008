/// What the codes of a column stand for, looked up by the bytes of a cell.
struct CodeTable<Meaning: Sendable>: Sendable {
  private var codes = StringPool()
  /// By the number of the code; the first is of cells that hold none.
  private var meanings: [Meaning?] = [nil]

  /// Takes the codes in; an empty cell is none.
  init(_ table: [[UInt8]: Meaning]) {
    for (code, meaning) in table where !code.isEmpty {
      _ = codes.code(of: code)
      meanings.append(meaning)
    }
  }

  /// The meaning of the cell in a range of a text, `nil` where it is no code.
  ///
  /// - Complexity: O(*n*) in the bytes of the cell.
  @inline(__always)
  func meaning(of range: Range<Int>, in text: Span<UInt8>) -> Meaning? {
    meanings[Int(codes.knownCode(of: range, in: text))]
  }

  /// The meaning of a cell, `nil` where it is no code.
  func meaning(of cell: ArraySlice<UInt8>) -> Meaning? {
    meaning(of: 0..<cell.count, in: cell.span)
  }
}
