import Incidents

/// Puts the cells of a map together: lines, shades, then marks over them.
struct MapPicture {
  let map: MapCells
  let measure: Measure
  let scale: MapScale
  private(set) var cells: [MapPane.Cell]

  /// - Complexity: O(*n*) in the cells and the countries.
  init(_ map: MapCells, measure: Measure) {
    self.map = map
    self.measure = measure
    let figures =
      map.cells.map { $0.whole.value(of: measure) }
      + map.countries.map { $0.wholeByCountry.value(of: measure) }
    scale = MapScale(greatest: figures.max() ?? 0)
    cells = map.ground.lines.map { MapPane.Cell(dots: $0) }
    shade()
    for place in placesByCountry {
      mark(place.cell, place.matched, isChosen: map.choosesByCountry)
    }
    for cell in map.cells {
      mark(MapCellIndex(column: cell.column, row: cell.row), cell.matched, isChosen: cell.isChosen)
    }
  }

  /// Puts a mark for some incidents.
  private mutating func mark(_ place: MapCellIndex, _ matched: Tally, isChosen: Bool) {
    let index = place.row * map.grid.columns + place.column
    cells[index].mark = isChosen ? mark(for: matched) : .ghost
    cells[index].role = cells[index].mark == .ghost ? .barGhost : .barChosen
  }

  private func mark(for matched: Tally) -> MapPane.Mark {
    guard matched.incidents > 0 else { return .ghost }
    if let level = scale.level(of: matched.value(of: measure)) { return .level(level) }
    return matched.isUnknown(measure) ? .unknown : .none
  }

  /// Where incidents are shown by country only, and what of them matches; countries whose middles
  /// share a cell share the mark.
  var placesByCountry: [(cell: MapCellIndex, matched: Tally, shares: [MapCells.Share])] {
    var places: [MapCellIndex: Int] = [:]
    var found: [(cell: MapCellIndex, matched: Tally, shares: [MapCells.Share])] = []
    for share in map.countries where share.wholeByCountry.incidents > 0 {
      guard let cell = map.place(of: share) else { continue }
      if let index = places[cell] {
        found[index].matched += share.matchedByCountry
        found[index].shares.append(share)
      } else {
        places[cell] = found.count
        found.append((cell, share.matchedByCountry, [share]))
      }
    }
    return found
  }
}

extension MapPicture {
  /// How a country is shaded: which of its dots are set.
  private struct Shade {
    /// A bit a dot of a cell in an even and in an odd place.
    var dots: [UInt8]
    var role: Role

    /// Thicker with the level; the faintest, for what does not match, in every other cell.
    static func of(level: Int?) -> Shade {
      guard let level else { return Shade(dots: [0b0000_0010, 0], role: .barGhost) }
      let patterns: [UInt8] = [0b0010_0001, 0b1010_0101, 0b0101_1010 | 0b1000_0001, 0b1111_1111]
      return Shade(dots: [patterns[level], patterns[level]], role: .barFill)
    }
  }

  /// Shades the countries whose incidents have no coordinates.
  private mutating func shade() {
    let ground = map.ground
    let shares = Dictionary(
      map.countries.filter { $0.wholeByCountry.incidents > 0 }.map { ($0.country.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var shades: [UInt8: Shade] = [:]
    for (index, code) in ground.codes.enumerated() {
      guard let share = shares[code] else { continue }
      let isMatched = share.matchedByCountry.incidents > 0 && map.choosesByCountry
      let level = isMatched ? scale.level(of: share.matchedByCountry.value(of: measure)) ?? 0 : nil
      shades[UInt8(index + 1)] = .of(level: level)
    }
    guard !shades.isEmpty else { return }
    for row in 0..<map.grid.rows {
      for column in 0..<map.grid.columns { shade(column, row, shades) }
    }
  }

  private mutating func shade(_ column: Int, _ row: Int, _ shades: [UInt8: Shade]) {
    let ground = map.ground
    let index = row * map.grid.columns + column
    for y in 0..<4 {
      for x in 0..<2 {
        let country = ground.land[(row * 4 + y) * ground.width + column * 2 + x]
        guard country > 0, let shade = shades[country] else { continue }
        let bit = MapGround.bit(column: x, row: y)
        guard shade.dots[(column + row) & 1] & bit != 0 else { continue }
        cells[index].dots |= bit
        if cells[index].role == .border { cells[index].role = shade.role }
      }
    }
  }
}

extension Tally {
  /// Whether there are incidents and none of them tells the measure.
  func isUnknown(_ measure: Measure) -> Bool {
    switch measure {
    case .incidents: false
    case .killed: incidents > 0 && killed.unknown == incidents
    case .injured: incidents > 0 && injured.unknown == incidents
    }
  }
}
