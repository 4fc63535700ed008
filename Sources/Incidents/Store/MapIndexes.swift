/// The maps of a dataset that were asked for last, each made ready for its grid.
struct MapIndexes: Sendable {
  /// A grid over all rows or over those that folding leaves.
  private struct Key: Hashable, Sendable {
    var grid: MapGrid
    var rows: Int
  }

  private let recent = RecentCache<Key, MapIndex>(limit: 4)

  /// What a map shows of some rows.
  ///
  /// - Complexity: O(*n*) in the matching rows; in all of them when the grid is a new one.
  func cells(
    _ asked: MapQuestion,
    matches: MatchCache.Matches,
    whole: RowSet,
    countries: FacetIndex,
    chosenBy boxes: [QueryExpression],
    index: SearchIndex
  ) -> MapCells {
    let dataset = index.dataset
    let grid = grid(asked, matches.rows, index)
    // Rows that folding leaves are the same for a dataset, so their number is as good as the set.
    let map = recent.value(Key(grid: grid, rows: whole.count)) {
      MapIndex(index, grid: grid, rows: whole)
    }
    let tally = map.groups.tally(matches.rows, count: matches.count)
    let byCountry = countries.groups.tally(matches.rows, count: matches.count)
    return MapCells(
      grid: grid,
      ground: map.ground,
      cells: Self.cells(map, tally, boxes),
      countries: Self.shares(map, tally, countries, byCountry, dataset.card),
      choosesByCountry: boxes.allSatisfy { BoxTerms.lets(nil, pass: $0) },
      beyond: Self.remainder(map, tally, map.beyond),
      nowhere: Self.remainder(map, tally, map.nowhere)
    )
  }

  private func grid(_ asked: MapQuestion, _ rows: RowSet, _ index: SearchIndex) -> MapGrid {
    switch asked.window {
    case .world: return .world(columns: asked.columns, rows: asked.rows)
    case .around(let centre, let width):
      return MapGrid(
        around: centre,
        columnWidth: width,
        columns: asked.columns,
        rows: asked.rows
      )
    case .matches:
      return MapGrid(
        fitting: index.places.extent(of: rows, countriesOf: index.dataset),
        columns: asked.columns,
        rows: asked.rows
      )
    }
  }

  private static func cells(
    _ map: MapIndex,
    _ tally: GroupTally,
    _ boxes: [QueryExpression]
  ) -> [MapCells.Cell] {
    (0..<map.grid.count).compactMap { number in
      let whole = map.groups.whole[number]
      guard whole.incidents > 0 else { return nil }
      let (row, column) = number.quotientAndRemainder(dividingBy: map.grid.columns)
      let box = map.grid.box(column: column, row: row)
      return MapCells.Cell(
        column: column,
        row: row,
        matched: tally[number].tally,
        whole: whole.tally,
        isChosen: boxes.allSatisfy { BoxTerms.lets(box, pass: $0) }
      )
    }
  }

  private static func shares(
    _ map: MapIndex,
    _ tally: GroupTally,
    _ countries: FacetIndex,
    _ byCountry: GroupTally,
    _ card: DatasetCard?
  ) -> [MapCells.Share] {
    let numbers = Dictionary(
      countries.values.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    return map.countries.enumerated().compactMap { number, country in
      guard let facet = numbers[country.code] else { return nil }
      let group = map.group(ofCountry: number)
      let whole = countries.groups.whole[facet].tally
      guard whole.incidents > 0 else { return nil }
      return MapCells.Share(
        country: country,
        matched: byCountry[facet].tally,
        whole: whole,
        matchedByCountry: tally[group].tally,
        wholeByCountry: map.groups.whole[group].tally,
        annotation: card?.annotations[country.code]
      )
    }
  }

  private static func remainder(
    _ map: MapIndex,
    _ tally: GroupTally,
    _ group: Int
  ) -> MapRemainder {
    MapRemainder(
      matched: tally[group].incidents,
      whole: map.groups.whole[group].incidents
    )
  }
}
