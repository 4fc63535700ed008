extension Array where Element: Comparable {
  /// The first place of a sorted array whose element is not less than another one.
  ///
  /// - Complexity: O(log *n*) in the elements.
  public func insertionPlace(of element: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
