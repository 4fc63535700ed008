import Incidents

/// Says what is under the crosshair of a map.
struct MapText {
  private let map: MapCells
  private let measure: Measure

  init(_ map: MapCells, measure: Measure) {
    self.map = map
    self.measure = measure
  }

  /// The same in several lengths, the longest first.
  func lines(at cell: MapCellIndex) -> [StyledLine] {
    let shares = map.countries(at: cell)
    if let found = map.cell(column: cell.column, row: cell.row) {
      let remark = shares.count == 1 ? shares[0].annotation : nil
      return lines(
        name: surroundings(of: cell),
        place: map.grid.box(column: cell.column, row: cell.row).label,
        remark: remark,
        matched: found.matched,
        whole: found.whole
      )
    }
    guard !shares.isEmpty else { return [[TextRun(seaOrLand(cell), .dim)]] }
    var (matched, whole) = (Tally(), Tally())
    for share in shares {
      matched += share.matched
      whole += share.whole
    }
    return lines(
      name: shares.map(\.country.name).joined(separator: ", "),
      place: nil,
      remark: shares.first?.annotation,
      matched: matched,
      whole: whole
    )
  }

  /// The country that a located cell lies in, as far as outlines so coarse can tell: not near borders,
  /// and not from close by.
  private func surroundings(of cell: MapCellIndex) -> String? {
    let ground = map.ground
    guard map.grid.columnWidth >= FixedDegrees.one / 4 else { return nil }
    var codes = Set<UInt8>()
    for y in cell.row * 4..<cell.row * 4 + 4 {
      for x in cell.column * 2..<cell.column * 2 + 2 {
        codes.insert(ground.land[y * ground.width + x])
      }
    }
    codes.remove(0)
    guard codes.count == 1 else { return nil }
    return ground.country(column: cell.column, row: cell.row)
      .flatMap { Gazetteer.standard.country(code: $0)?.name }
  }

  /// The countries with matches that lie in a cell, by the same coarse outlines, the most first.
  func countries(in cell: MapCellIndex) -> [String] {
    let ground = map.ground
    let dots = (cell.row * 4..<cell.row * 4 + 4).flatMap { y in
      (cell.column * 2..<cell.column * 2 + 2).map { ground.land[y * ground.width + $0] }
    }
    let codes = Set(dots.filter { $0 > 0 }.map { ground.codes[Int($0) - 1] })
    return map.countries.filter { $0.matched.incidents > 0 && codes.contains($0.country.code) }
      .sorted { $0.matched.incidents > $1.matched.incidents }.map(\.country.name)
  }

  private func seaOrLand(_ cell: MapCellIndex) -> String {
    let code = map.ground.country(column: cell.column, row: cell.row)
    let name = code.flatMap { Gazetteer.standard.country(code: $0)?.name }
    return name.map { "\($0) · no incidents" }
      ?? map.grid.box(column: cell.column, row: cell.row).label
  }

  private func lines(
    name: String?,
    place: String?,
    remark: String?,
    matched: Tally,
    whole: Tally
  ) -> [StyledLine] {
    let names: StyledLine = name.map { [TextRun($0, .country)] } ?? []
    let places: StyledLine = place.map { [TextRun($0, .text)] } ?? []
    let both = places.isEmpty || names.isEmpty ? places + names : places + [dot] + names
    let head = names.isEmpty ? places : names
    let short = figure(matched, whole, isShort: true)
    let long = figure(matched, whole, isShort: false)
    let remarks: StyledLine =
      remark.map { [TextRun(" (\(VisibleText($0)))", .badge)] } ?? []
    return [
      both + remarks + [dot] + long, both + [dot] + long, head + [dot] + long, head + [dot] + short,
      short,
    ]
  }

  private var dot: TextRun { TextRun(" · ", .dim) }

  /// `9 of 15 incidents, ≥334 killed`, or `9/15 incidents` where room is scarce.
  private func figure(_ matched: Tally, _ whole: Tally, isShort: Bool) -> StyledLine {
    let of = isShort ? "/" : " of "
    let counted = whole.incidents.grouped
    let part = matched.incidents == whole.incidents ? "" : matched.incidents.grouped + of
    let line = [
      TextRun(part + counted, .figure), TextRun(" " + Measure.incidents.noun(for: counted), .dim),
    ]
    guard !isShort else { return line }
    let casualties = measure == .injured ? matched.injured : matched.killed
    let word = measure == .injured ? "injured" : "killed"
    guard casualties.unknown < matched.incidents else {
      return matched.incidents == 0 ? line : line + [TextRun(", \(word) unknown", .dim)]
    }
    return line + [
      TextRun(", ", .dim),
      TextRun(casualties.figure, measure == .injured ? .injured : .killed),
      TextRun(" \(word)", .dim),
    ]
  }
}
