import Incidents

extension MapCells {
  /// The cell that a country's incidents without coordinates are shown in, or `nil` beside the map.
  func place(of share: Share) -> MapCellIndex? {
    grid.cell(of: MapPoint(share.country.centroid)).map {
      MapCellIndex(column: $0.column, row: $0.row)
    }
  }

  /// The countries that a cell without located incidents stands for: those marked in it, or the one
  /// that it lies in.
  ///
  /// - Complexity: O(*n*) in the countries.
  func countries(at cell: MapCellIndex) -> [Share] {
    let marked = countries.filter {
      $0.wholeByCountry.incidents > 0 && place(of: $0) == cell
    }
    if !marked.isEmpty {
      return marked.sorted { $0.whole.incidents > $1.whole.incidents }
    }
    guard let code = ground.country(column: cell.column, row: cell.row) else { return [] }
    return countries.filter { $0.country.code == code }
  }

  /// The cell with the greatest figure of what matches, by country only where there is no other.
  ///
  /// - Complexity: O(*n*) in the cells.
  func busiest(by measure: Measure) -> MapCellIndex {
    let rank: (Tally) -> (Int, Int) = { ($0.value(of: measure), $0.incidents) }
    let cell = cells.max { rank($0.matched) < rank($1.matched) }
    if let cell, cell.matched.incidents > 0 {
      return MapCellIndex(column: cell.column, row: cell.row)
    }
    let share = countries.filter { place(of: $0) != nil }
      .max { rank($0.matchedByCountry) < rank($1.matchedByCountry) }
    if let share, share.matchedByCountry.incidents > 0, let place = place(of: share) {
      return place
    }
    return MapCellIndex(column: grid.columns / 2, row: grid.rows / 2)
  }
}
