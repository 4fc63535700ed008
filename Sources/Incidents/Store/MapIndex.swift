/// A dataset's rows by the cell of a grid; rows without coordinates by country.
///
///     cells | beyond the map | a group a country without coordinates | nowhere
struct MapIndex: Sendable {
  let grid: MapGrid
  let groups: RowGroups
  let ground: MapGround
  /// The countries of the dataset's labels, each once.
  let countries: [Country]

  /// The group of rows beyond the map's edges.
  var beyond: Int { grid.count }
  /// The group of rows that are nowhere.
  var nowhere: Int { grid.count + 1 + countries.count }

  /// The group of the rows of a country that have no coordinates.
  func group(ofCountry number: Int) -> Int { grid.count + 1 + number }

  /// Puts every row into its cell.
  ///
  /// - Complexity: O(*n*) in the rows, and in the points of the atlas.
  init(_ index: SearchIndex, grid: MapGrid, rows: RowSet) {
    let dataset = index.dataset
    self.grid = grid
    ground = GroundPainter.ground(of: grid)
    var countries: [Country] = []
    var numbers: [String: Int] = [:]
    let numberOfLabel = dataset.countries.map { country -> Int? in
      guard let country else { return nil }
      if let number = numbers[country.code] { return number }
      numbers[country.code] = countries.count
      countries.append(country)
      return countries.count - 1
    }
    self.countries = countries
    let first = grid.count + 1
    let groupCount = first + countries.count + 1
    let groupOfLabel = numberOfLabel.map { UInt32(first + ($0 ?? countries.count)) }
    groups = RowGroups(
      index.counts,
      codes: Self.codes(dataset, index.places, grid, groupOfLabel),
      groupOfCode: (0..<groupCount).map { Int32($0) },
      count: groupCount,
      rows: rows
    )
  }

  private static func codes(
    _ dataset: Dataset,
    _ places: PlaceBounds,
    _ grid: MapGrid,
    _ groupOfLabel: [UInt32]
  ) -> [UInt32] {
    let (latitudes, longitudes) = (places.latitudes, places.longitudes)
    let labels = dataset.countryLabels.codes
    let (width, height) = (1 / Double(grid.columnWidth), 1 / Double(grid.rowHeight))
    let circle = Double(FixedDegrees.circle)
    let (west, north) = (Double(grid.west), Double(grid.north))
    return ParallelScan.codes(rows: latitudes.count) { share in
      share.map { index in
        guard latitudes[index] != PlaceBounds.nowhere else {
          return groupOfLabel[Int(labels[index])]
        }
        var east = Double(longitudes[index]) - west
        if east < 0 { east += circle }
        // A half keeps whole multiples of a step clear of rounding; multiplying is faster than
        // dividing, and of what is no less than 0, cutting off the fraction is faster than rounding.
        let south = (north - Double(latitudes[index]) - 0.5) * height
        let (column, row) = (Int((east + 0.5) * width), Int(max(0, south)))
        guard column < grid.columns, south >= 0, row < grid.rows else { return UInt32(grid.count) }
        return UInt32(row * grid.columns + column)
      }
    }
  }
}
