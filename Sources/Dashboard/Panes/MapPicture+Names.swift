import Incidents

extension MapPicture {
  /// The marks that are on the map, the heaviest last.
  var legend: [MapPane.LegendEntry] {
    let marks = Set(cells.compactMap(\.mark))
    var entries = scale.steps.enumerated().map { index, step in
      MapPane.LegendEntry(
        mark: .level(index),
        text: isExact(index) ? step.grouped : "\(step.grouped)+"
      )
    }
    if marks.contains(.none) { entries.append(MapPane.LegendEntry(mark: .none, text: "none")) }
    if marks.contains(.unknown) {
      entries.append(MapPane.LegendEntry(mark: .unknown, text: "unknown"))
    }
    if marks.contains(.ghost) {
      entries.append(MapPane.LegendEntry(mark: .ghost, text: "no match"))
    }
    return marks.isEmpty ? [] : entries
  }

  /// Whether a step holds one figure only.
  private func isExact(_ index: Int) -> Bool {
    index + 1 < scale.steps.count && scale.steps[index + 1] == scale.steps[index] + 1
  }

  /// Names of countries with their figures where there is room beside their marks, the greatest first.
  var labels: [MapPane.Label] {
    let places = placesByCountry.sorted {
      ($0.matched.value(of: measure), $0.shares[0].whole.incidents)
        > ($1.matched.value(of: measure), $1.shares[0].whole.incidents)
    }
    let columns = map.grid.columns
    var isTaken = cells.map { $0.mark != nil }
    var labels: [MapPane.Label] = []
    for place in places where place.shares.count == 1 {
      let share = place.shares[0]
      let isMatched = place.matched.incidents > 0 && map.choosesByCountry
      guard isMatched else { continue }
      let text = "\(share.country.name) \(place.matched.figure(of: measure))"
      let first = place.cell.column + 1
      // A blank on either side keeps names apart.
      let needed = first..<first + text.count + 2
      guard needed.upperBound <= columns else { continue }
      let start = place.cell.row * columns
      guard needed.allSatisfy({ !isTaken[start + $0] }), hasRoom(share, text.count) else {
        continue
      }
      for column in needed { isTaken[start + column] = true }
      labels.append(
        MapPane.Label(
          place: MapCellIndex(column: first + 1, row: place.cell.row),
          text: text,
          isMatched: isMatched
        )
      )
    }
    return labels
  }

  /// Whether a country is wide enough on the map that a name does not cover its neighbours.
  private func hasRoom(_ share: MapCells.Share, _ length: Int) -> Bool {
    map.grid.columnWidth * (length + 2) <= 15 * FixedDegrees.one
  }
}
