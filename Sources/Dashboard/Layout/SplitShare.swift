/// How much of a split its first part has.
enum SplitShare: Hashable, Sendable {
  /// So many hundredths.
  case percent(Int)
  /// All but so many hundredths.
  case allBut(percent: Int)
  /// All but so many cells.
  case allButCells(Int)

  /// The cells of the first part, of so many for both.
  func cells(of length: Int) -> Int {
    switch self {
    case .percent(let percent): length * percent / 100
    case .allBut(let percent): length - length * percent / 100
    case .allButCells(let cells): length - cells
    }
  }
}
