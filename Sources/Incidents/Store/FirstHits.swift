/// How far into each row a text is known not to begin, from the last search for it.
///
/// Who types on wants a longer text: it cannot stand before the shorter one does, nor in a row that
/// lacks it. So the next search starts where this one ended, and most rows are settled by a look at
/// one place. Two bytes a row; blocks of rows that were never looked at take none.
struct FirstHits: Sendable {
  /// Stands for a row that has not been searched.
  static let unknown = UInt16.max
  /// Stands for a row that does not hold the text.
  static let absent = UInt16.max - 1
  /// How many rows a block has.
  static let rowsPerBlock = 1 << 14

  private var blocks: [[UInt16]]

  /// Nothing known of so many rows.
  init(rowCount: Int) {
    blocks = Array(
      repeating: [],
      count: (rowCount + Self.rowsPerBlock - 1) / Self.rowsPerBlock
    )
  }

  /// The places of the rows of a block, all unknown where none was looked at.
  func block(_ number: Int) -> [UInt16] {
    blocks[number].isEmpty
      ? Array(repeating: Self.unknown, count: Self.rowsPerBlock) : blocks[number]
  }

  /// Takes over what a search found out about the rows of a block.
  mutating func replace(_ number: Int, with places: [UInt16]) {
    blocks[number] = places
  }

  /// The rows of a set but for those that are known to lack the text.
  ///
  /// - Complexity: O(*n*) in the rows of the set.
  func possible(_ rows: RowSet) -> RowSet {
    rows.filter { row in
      let block = blocks[row / Self.rowsPerBlock]
      return block.isEmpty || block[row % Self.rowsPerBlock] != Self.absent
    }
  }
}
