/// The distinct values of a category, folded into one run of bytes, so that one search tests all.
struct FoldedValues: Sendable {
  /// The folded texts of each value, each closed by a field end.
  let bytes: [UInt8]
  /// Where each value begins; one more entry than there are values.
  let starts: [Int]

  /// Folds the texts of each value; a country has two, the label and the name.
  init(_ values: [[String]]) {
    var bytes: [UInt8] = []
    var starts = [0]
    starts.reserveCapacity(values.count + 1)
    for texts in values {
      for text in texts {
        FoldedText.appendFolded(of: ArraySlice(text.utf8), to: &bytes)
        bytes.append(TextArena.fieldEnd)
      }
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The values that hold a folded text.
  func containing(_ text: String) -> RowSet {
    var result = RowSet(rowCount: count)
    SubstringSearch(text.utf8).search(bytes, starts: starts, runs: [0..<count], into: &result)
    return result
  }

  /// The values that have the folded text as one of theirs.
  func equal(to text: String) -> RowSet {
    let wanted = Array(text.utf8)
    return containing(text).filter { texts(of: $0).contains { $0.elementsEqual(wanted) } }
  }

  private func texts(of value: Int) -> [ArraySlice<UInt8>] {
    bytes[starts[value]..<starts[value + 1]].split(
      separator: TextArena.fieldEnd,
      omittingEmptySubsequences: true
    )
  }
}
