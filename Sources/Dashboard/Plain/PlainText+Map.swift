import Incidents

extension PlainText {
  /// How many areas are told.
  private static let areaLimit = 40

  /// Where it happened: what is on a map by areas, what is known by country only by country, each
  /// with the filter that leaves only it.
  public var map: [PlainBlock] {
    guard let answer = state.answer, let map = answer.map else { return [] }
    let areas = (Self.areas(map, answer) + Self.countries(map)).sorted {
      let (left, right) = ($0.tally, $1.tally)
      let measure = answer.question.measure
      return (left.value(of: measure), left.incidents) > (right.value(of: measure), right.incidents)
    }
    guard !areas.isEmpty else { return [.line("Nothing that matches has a place on the map.")] }
    let table = PlainTable(
      header: ["incidents", "killed", "injured", "where", "filter"],
      rows: areas.prefix(Self.areaLimit).map { area in
        [
          area.tally.incidents.grouped, Self.sum(area.tally, \.killed),
          Self.sum(area.tally, \.injured), area.name, area.term,
        ]
      },
      figures: [0]
    )
    let rest = areas.count - Self.areaLimit
    return [Self.head(map, areas, by: answer.question.measure), .table(table)]
      + (rest > 0 ? [.line("\(rest.grouped) more areas are not listed.")] : [])
  }

  /// A part of the map, or a country whose incidents have no place on it.
  private struct Area {
    var name: String
    var term: String
    var tally: Tally
    var isLocated: Bool
  }

  private static func areas(_ map: MapCells, _ answer: Answer) -> [Area] {
    let text = MapText(map, measure: answer.question.measure)
    return map.cells.filter { $0.isChosen && $0.matched.incidents > 0 }.map { cell in
      let box = map.grid.box(column: cell.column, row: cell.row)
      let place = MapCellIndex(column: cell.column, row: cell.row)
      let countries = text.countries(in: place).prefix(3).joined(separator: ", ")
      return Area(
        name: box.label + (countries.isEmpty ? "" : ", about " + countries),
        term: box.term,
        tally: cell.matched,
        isLocated: true
      )
    }
  }

  private static func countries(_ map: MapCells) -> [Area] {
    guard map.choosesByCountry else { return [] }
    return map.countries.filter { $0.matchedByCountry.incidents > 0 }.map { share in
      Area(
        name: share.country.name + ", no coordinates",
        term: "country:\(share.country.code.lowercased()) -has:coordinates",
        tally: share.matchedByCountry,
        isLocated: false
      )
    }
  }

  private static func head(_ map: MapCells, _ areas: [Area], by measure: Measure) -> PlainBlock {
    func count(_ located: Bool) -> Int {
      areas.reduce(0) { $0 + ($1.isLocated == located ? $1.tally.incidents : 0) }
    }
    let nowhere = map.choosesByCountry ? map.nowhere.matched : 0
    let byCountry = count(false)
    let parts = [
      "\(count(true).grouped) with coordinates",
      byCountry > 0 ? "\(byCountry.grouped) by country only" : nil,
      nowhere > 0 ? "\(nowhere.grouped) nowhere on a map" : nil,
    ]
    return .line(
      "Areas by \(measure.rawValue), the most first: "
        + parts.compactMap(\.self).joined(separator: ", ") + "."
    )
  }
}
