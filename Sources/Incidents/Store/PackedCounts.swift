/// The killed and injured of every row in one word each, so that adding up reads four bytes a row.
///
/// Most figures are exact and small, or unknown; a row with any other has to be looked up in the
/// columns.
struct PackedCounts: Sendable {
  /// A word a row: killed in the lower half, injured in the upper one.
  let words: [UInt32]
  let killed: CountColumn
  let injured: CountColumn

  /// Stands for a row that has to be looked up.
  static let irregular = UInt32.max
  /// What is set in a half that is unknown; the figure beside it is 0.
  private static let unknown: UInt32 = 0x8000
  /// What a half may be at most.
  private static let greatest: Int32 = 0x7fff

  /// Packs the figures.
  ///
  /// - Complexity: O(*n*) in the rows.
  init(_ dataset: Dataset) {
    let (killed, injured) = (dataset.killed, dataset.injured)
    self.killed = killed
    self.injured = injured
    words = (0..<dataset.count).map { row in
      guard let low = Self.half(killed, row), let high = Self.half(injured, row) else {
        return Self.irregular
      }
      return low | high << 16
    }
  }

  private static func half(_ column: CountColumn, _ row: Int) -> UInt32? {
    let low = column.lows[row]
    if low == CountColumn.unknown { return unknown }
    guard low == column.bests[row], low == column.highs[row], (0...greatest).contains(low) else {
      return nil
    }
    return UInt32(low)
  }
}
