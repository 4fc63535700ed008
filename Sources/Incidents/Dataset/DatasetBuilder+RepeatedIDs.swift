extension DatasetBuilder {
  /// The rows from one on whose identifier an earlier row of the dataset has, in order.
  ///
  /// Identifiers are compared by 64 bits of a hash. Files are mostly in the order of their
  /// identifiers, and as long as these rise, nothing is stored.
  ///
  /// - Complexity: O(*n*) in the rows.
  func repeatedIDs(from row: Int) -> [Int] {
    guard row < count, !ids.isRising else { return [] }
    var seen = IDTable()
    var repeats: [Int] = []
    for index in 0..<count {
      let id = self.id(ofRow: index)
      if id.isEmpty { continue }
      if !seen.insert(id), index >= row { repeats.append(index) }
    }
    return repeats
  }

  /// The identifier of a row as the record gives it, empty where it gives none.
  func id(ofRow row: Int) -> ArraySlice<UInt8> {
    let start = text.starts[row]
    var end = start
    while text.bytes[end] != TextArena.fieldEnd { end += 1 }
    return text.bytes[start..<end]
  }
}
