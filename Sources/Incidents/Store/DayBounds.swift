/// The first and last days of every sixty-four rows, so that those of a set are found in few looks.
struct DayBounds: Sendable {
  private let dates: DateColumn
  private let firsts: [Int32]
  private let lasts: [Int32]
  private let undated: RowSet

  init(_ dates: DateColumn) {
    self.dates = dates
    let count = dates.starts.count
    let words = (count + 63) / 64
    var firsts = Array(repeating: DateColumn.undated, count: words)
    var lasts = Array(repeating: Int32.min, count: words)
    var undated = RowSet(rowCount: count)
    for row in 0..<count {
      if dates.starts[row] == DateColumn.undated {
        undated.insert(row)
        continue
      }
      firsts[row >> 6] = min(firsts[row >> 6], dates.starts[row])
      lasts[row >> 6] = max(lasts[row >> 6], dates.ends[row])
    }
    self.firsts = firsts
    self.lasts = lasts
    self.undated = undated
  }

  /// How many rows of a set have no date.
  func undatedCount(in rows: RowSet) -> Int {
    rows.words.indices.reduce(0) { $0 + (rows.words[$1] & undated.words[$1]).nonzeroBitCount }
  }

  /// The first and the last day of the rows of a set, or `nil` when all are undated.
  ///
  /// - Complexity: O(*n*) in the words of the set; few rows are looked at.
  func span(of rows: RowSet) -> ClosedRange<CivilDate>? {
    var first = DateColumn.undated
    var last = Int32.min
    for index in rows.words.indices where rows.words[index] != 0 {
      guard firsts[index] < first || lasts[index] > last else { continue }
      rows.forEach(inWords: index..<index + 1) { row in
        guard dates.starts[row] != DateColumn.undated else { return }
        first = min(first, dates.starts[row])
        last = max(last, dates.ends[row])
      }
    }
    guard first != DateColumn.undated else { return nil }
    return CivilDate(day: first)...CivilDate(day: max(first, last))
  }
}
