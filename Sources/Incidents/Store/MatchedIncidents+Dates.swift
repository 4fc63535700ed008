extension MatchedIncidents {
  /// The date of the incident at a position of the order, or `nil` when it has none.
  public func date(at position: Int) -> PartialDate? {
    rows.indices.contains(position) ? dataset.dates[Int(rows[position])] : nil
  }

  /// The first position, in an order by date, that lies in a stretch of time or behind it; the last
  /// one that is dated where all come before.
  ///
  /// - Complexity: O(log *n*) in what matches.
  public func position(of dates: ClosedRange<CivilDate>, ascending: Bool) -> Int {
    let starts = dataset.dates.starts
    func isBefore(_ row: Int32) -> Bool {
      let day = starts[Int(row)]
      if day == DateColumn.undated { return false }
      return ascending ? day < dates.lowerBound.day : day > dates.upperBound.day
    }
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(rows[middle]) { low = middle + 1 } else { high = middle }
    }
    let isDated = low < rows.count && starts[Int(rows[low])] != DateColumn.undated
    return isDated ? low : max(0, low - 1)
  }
}
