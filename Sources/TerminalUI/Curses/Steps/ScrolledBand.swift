/// Rows of the screen that stand elsewhere than on the screen before, so that moving them is shorter
/// than drawing them.
struct ScrolledBand: Equatable {
  /// The rows that take part, on either screen.
  var rows: ClosedRange<Int>
  /// By how many they go up, or down where it is negative.
  var count: Int

  /// So many cells have to be saved for a move to be worth its bytes and the terminal's work.
  private static let leastSaved = 40
  /// From so many rows a place elsewhere is looked for.
  private static let mostProbes = 5

  /// Finds the one band that saves most, if there is one.
  ///
  /// - Complexity: O(cells).
  init?(from old: Canvas, to new: Canvas, changed rows: [Int]) {
    guard rows.count > 3, let first = rows.first, let last = rows.last else { return nil }
    for probe in 1...Self.mostProbes {
      let row = rows[(rows.count - 1) * probe / (Self.mostProbes + 1)]
      guard let from = (first...last).first(where: { $0 != row && new[row: row] == old[row: $0] })
      else { continue }
      let count = from - row
      let matches = rows.filter { row in
        (first...last).contains(row + count) && new[row: row] == old[row: row + count]
      }
      guard var top = matches.first, var bottom = matches.last else { continue }
      // Rows beside them may differ in a cell, as those with the thumb of a scrollbar do.
      let gains = { (row: Int) in
        (first...last).contains(row) && (first...last).contains(row + count)
          && Self.differing(new[row: row], old[row: row + count])
            < Self.differing(new[row: row], old[row: row])
      }
      while gains(top - 1) { top -= 1 }
      while gains(bottom + 1) { bottom += 1 }
      self.rows = min(top, top + count)...max(bottom, bottom + count)
      self.count = count
      if isWorthIt(from: old, to: new) { return }
    }
    return nil
  }

  /// Whether enough cells need not be drawn; what the rows that come in cost is counted first.
  private func isWorthIt(from old: Canvas, to new: Canvas) -> Bool {
    var saved = 0
    for row in rows where !rows.contains(row + count) {
      saved += Self.differing(new[row: row], old[row: row]) - new.width
    }
    for row in rows where rows.contains(row + count) {
      let cells = new[row: row]
      saved += Self.differing(cells, old[row: row]) - Self.differing(cells, old[row: row + count])
      if saved >= Self.leastSaved { return true }
    }
    return false
  }

  private static func differing(_ cells: ArraySlice<Cell>, _ others: ArraySlice<Cell>) -> Int {
    cells == others ? 0 : zip(cells, others).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }
}
