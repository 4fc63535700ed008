extension MemoryStore {
  /// The incidents nearest to one in time and place, nearest first.
  ///
  /// Those within 50 km and 30 days, and those of the same country within three days; what looks like
  /// the same event is left out.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  /// - Complexity: O(*n*) in the incidents of 61 days, once the order by date is there.
  public func nearby(row: Int, limit: Int) throws(CancellationError) -> [Nearby] {
    guard row < dataset.count, let date = dataset.dates[row] else { return [] }
    let order = try order([SortKey(.date, ascending: true)])
    var found: [(closeness: Double, Nearby)] = []
    for step in [-1, 1] {
      var place = Int(order.ranks[row]) + step
      while order.rows.indices.contains(place) {
        let other = Int(order.rows[place])
        let start = dataset.dates.starts[other]
        guard start != DateColumn.undated else { break }
        let days = Int(start) - Int(date.start.day)
        guard abs(days) <= Self.mostDays else { break }
        if let neighbour = neighbour(other, of: row, days: days) { found.append(neighbour) }
        place += step
      }
    }
    if Task.isCancelled { throw CancellationError() }
    return found.sorted { ($0.closeness, $0.1.row) < ($1.closeness, $1.1.row) }
      .prefix(limit).map(\.1)
  }

  private static let mostDays = 30
  private static let mostKilometres = 50.0
  /// What is further north or south is further away than that.
  private static let mostDegrees: Float = 0.46

  /// A row as a neighbour with a figure that is less the closer it lies; `nil` when it is too far.
  private func neighbour(
    _ other: Int,
    of row: Int,
    days: Int
  ) -> (closeness: Double, Nearby)? {
    // Of most of the incidents nothing is needed but a difference, and it says that they are too far.
    let (here, there) = (dataset.coordinates[row], dataset.coordinates[other])
    let isOfCountry = abs(days) <= 3 && isSameCountry(row, other)
    guard isOfCountry || here.isWithin(Self.mostDegrees, northOrSouthOf: there) else { return nil }
    if let group = dataset.duplicateGroups[row], dataset.duplicateGroups[other] == group {
      return nil
    }
    let kilometres = here.flatMap { here in there.map { here.kilometres(to: $0) } }
    let time = Double(abs(days)) / Double(Self.mostDays)
    if let kilometres, kilometres <= Self.mostKilometres {
      return (
        time + kilometres / Self.mostKilometres,
        Nearby(row: other, days: days, kilometres: kilometres)
      )
    }
    guard isOfCountry else { return nil }
    let isSamePlace =
      dataset.places.codes[row] != 0 && dataset.places.codes[row] == dataset.places.codes[other]
    return (
      time + (isSamePlace ? 0.1 : 1),
      Nearby(row: other, days: days, kilometres: kilometres)
    )
  }

  private func isSameCountry(_ row: Int, _ other: Int) -> Bool {
    let codes = dataset.countryLabels.codes
    if codes[row] == codes[other] { return codes[row] != 0 }
    guard let code = dataset.countries[Int(codes[row])]?.code else { return false }
    return dataset.countries[Int(codes[other])]?.code == code
  }
}

extension Coordinate? {
  /// Whether both points are known and lie so few degrees of latitude apart.
  fileprivate func isWithin(_ degrees: Float, northOrSouthOf other: Coordinate?) -> Bool {
    guard let self, let other else { return false }
    return abs(self.latitude - other.latitude) <= degrees
  }
}
