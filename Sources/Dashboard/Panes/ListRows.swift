import Incidents

/// Rows of the list as they were last derived, so that a list that scrolls derives only what comes
/// into view.
///
/// It holds for one answer, one width and one choice of columns; whoever keeps it begins anew when
/// states differ in more than the selection.
public struct ListRows: Sendable {
  /// What a row shows, whichever one is selected.
  struct Row: Sendable {
    /// The incident's row in the dataset.
    var row: Int
    var isDuplicate: Bool
    /// A line for each column that was chosen.
    var cells: [StyledLine]
    /// The cells that each of the lines takes.
    var widths: [Int]
  }

  /// How many rows have been derived so far.
  public private(set) var derivedCount = 0
  private var positions = 0..<0
  private var rows: [Row] = []
  private var seen: SeenColumns?

  /// Nothing yet.
  public init() {}

  /// The rows at these positions; what is not there yet is derived, and what is elsewhere forgotten.
  ///
  /// - Complexity: O(*n*) in the positions, O(1) when they are the same as before.
  mutating func take(_ wanted: Range<Int>, derive: (_ position: Int) -> Row?) -> [Row] {
    if wanted == positions, rows.count == wanted.count { return rows }
    let known = rows.count == positions.count ? positions : 0..<0
    let taken = wanted.compactMap { position in
      if known.contains(position) { return rows[position - known.lowerBound] }
      derivedCount += 1
      return derive(position)
    }
    (positions, rows, seen) = (wanted, taken, nil)
    return taken
  }

  /// The columns that rows at these positions were last seen in; others may need other widths.
  func columns(of wanted: Range<Int>) -> SeenColumns? {
    wanted == positions ? seen : nil
  }

  /// Keeps the columns of the rows that were taken.
  mutating func keep(_ columns: SeenColumns) {
    seen = columns
  }
}
