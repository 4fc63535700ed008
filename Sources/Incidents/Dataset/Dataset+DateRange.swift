extension Dataset {
  /// The first and the last of the first days, or `nil` when no incident is dated.
  ///
  /// - Complexity: O(*n*) in the rows.
  public var dateRange: ClosedRange<CivilDate>? {
    var first = Int32.max
    var last = Int32.min
    for day in dates.starts where day != DateColumn.undated {
      first = min(first, day)
      last = max(last, day)
    }
    return first <= last ? CivilDate(day: first)...CivilDate(day: last) : nil
  }
}
