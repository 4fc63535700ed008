/// A column of few distinct values: a code a row, the values once.
///
/// Code 0 stands for a cell without a value.
public struct CategoryColumn: Sendable {
  /// A code a row.
  public internal(set) var codes: [UInt32] = []
  /// The values by code; the first is empty.
  public internal(set) var values: [String] = [""]

  /// The value of a row, empty when it has none.
  public subscript(row: Int) -> String { values[Int(codes[row])] }
}
