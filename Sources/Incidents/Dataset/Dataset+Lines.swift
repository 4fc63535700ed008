extension Dataset {
  /// The only row that begins on a line of a file, or `nil` where there is none or more than one.
  ///
  /// - Complexity: O(log *n*) in the rows, which stand in the order of the files and their lines.
  public func row(ofFile file: Int, line: Int) -> Int? {
    let wanted = (file, line)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if place(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < count, place(low) == wanted else { return nil }
    return low + 1 < count && place(low + 1) == wanted ? nil : low
  }

  private func place(_ row: Int) -> (Int, Int) { (Int(fileIndices[row]), Int(lines[row])) }
}
