/// The text of the rows that hold more than ASCII, folded, so that one search finds every accent.
struct FoldedArena: Sendable {
  /// The folded rows one behind the other, field ends kept.
  let bytes: [UInt8]
  /// Where each begins; one more entry than there are rows.
  let starts: [Int]
  /// The dataset's row of each.
  let rows: [Int32]
  /// The same rows as a set.
  let set: RowSet

  /// Folds what needs it.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows that hold more than ASCII.
  init(_ text: TextArena) {
    var bytes: [UInt8] = []
    var starts = [0]
    for row in text.nonASCIIRows {
      FoldedText.appendFolded(of: text.bytes(ofRow: Int(row)), to: &bytes)
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
    rows = text.nonASCIIRows
    set = RowSet(text.nonASCIIRows.lazy.map { Int($0) }, rowCount: text.rowCount)
  }

  /// The first place whose row is not before the given one.
  ///
  /// - Complexity: O(log *n*) in the rows here.
  func firstPlace(from row: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
