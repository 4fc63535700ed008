import SitrepTestSupport
import Testing

@testable import Incidents

/// Whatever the index of a map does to be fast, its figures are those of a plain look at each row.
@Suite struct MapCellsTests {
  private static let lines = [
    "", "bomb", "country:EG", "killed:>3", "box:0..20,0..20", "bomb -box:-10..10,170..-170",
    "zeppelin", "box:0..20,0..20 or box:-30..0,100..-100",
  ]
  private static let windows: [MapWindow] = [
    .matches, .world,
    .around(
      MapPoint(latitude: 20 * FixedDegrees.one, longitude: 179 * FixedDegrees.one),
      columnWidth: 77_700
    ),
  ]

  private static func dataset(seed: UInt64, count: Int) -> Dataset {
    var random = SeededGenerator(seed: seed)
    var builder = DatasetBuilder(title: "Random places")
    var draft = IncidentDraft()
    for row in 0..<count {
      draft.clear()
      draft.country = Array(random.pick(["Egypt", "Fiji", "", "Atlantis", "Bahrain"]).utf8)
      draft.summary = Array(random.pick(["bomb", "shots", ""]).utf8)
      draft.killed = random.pick([.unknown, .exactly(0), .exactly(7), .atLeast(3)])
      // Whole degrees lie on edges of cells, which is where counting could go wrong.
      let isWhole = Bool.random(using: &random)
      let latitude = Float.random(in: -90...90, using: &random)
      let longitude = Float.random(in: -180...180, using: &random)
      draft.coordinate = random.pick([
        nil,
        Coordinate(
          latitude: isWhole ? latitude.rounded() : latitude,
          longitude: isWhole ? longitude.rounded() : longitude
        ), Coordinate(latitude: 30, longitude: 31), Coordinate(latitude: 90, longitude: 180),
      ])
      draft.line = row + 2
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "places.csv", format: "csv")])
    return builder.dataset(report: report, duplicateGroups: count > 9 ? [1: 0, 3: 0, 8: 0] : [:])
  }

  private static func tally(_ incidents: [Incident]) -> Tally {
    incidents.reduce(into: Tally()) {
      $0.incidents += 1
      $0.killed.add($1.killed)
      $0.injured.add($1.injured)
    }
  }

  @Test(arguments: lines, windows)
  func `cells and countries hold what a plain look finds`(line: String, window: MapWindow) throws {
    for count in [0, 1, 65, 700] {
      let dataset = Self.dataset(seed: 5, count: count)
      let all = (0..<count).map { dataset.incident(at: $0) }
      let query = try Query(line)
      let question = {
        var question = Question(query: query)
        question.map = MapQuestion(columns: 60, rows: 17, window: window)
        return question
      }()
      let map = try #require(try MemoryStore(dataset).answer(question).map)
      let parts = (query.root?.conjuncts ?? []).filter { !$0.isAboutBoxes }
      let matched = all.filter { incident in parts.allSatisfy { $0.matches(incident) } }
      for cell in map.cells {
        let box = map.grid.box(column: cell.column, row: cell.row)
        let lies = { (incident: Incident) in
          incident.coordinate.map { box.contains(MapPoint($0)) } ?? false
        }
        #expect(cell.whole == Self.tally(all.filter(lies)))
        #expect(cell.matched == Self.tally(matched.filter(lies)))
        #expect(cell == map.cell(column: cell.column, row: cell.row))
      }
      for share in map.countries {
        let here = { (incident: Incident) in incident.country == share.country }
        #expect(share.whole == Self.tally(all.filter(here)))
        #expect(share.matched == Self.tally(matched.filter(here)))
        let rest = matched.filter { here($0) && $0.coordinate == nil }
        #expect(share.matchedByCountry == Self.tally(rest))
      }
      let shown = map.cells.reduce(0) { $0 + $1.whole.incidents }
      #expect(shown + map.byCountry.whole + map.beyond.whole + map.nowhere.whole == count)
      let found = map.cells.reduce(0) { $0 + $1.matched.incidents }
      let rest = map.byCountry.matched + map.beyond.matched + map.nowhere.matched
      #expect(found + rest == matched.count)
      if window == .matches, !parts.isEmpty { #expect(map.beyond.matched == 0) }
    }
  }

  @Test func `a cell's term finds exactly what the cell counts`() throws {
    let dataset = Self.dataset(seed: 9, count: 400)
    let store = MemoryStore(dataset)
    var question = Question()
    question.map = MapQuestion(columns: 33, rows: 12, window: .world)
    let map = try #require(try store.answer(question).map)
    for cell in map.cells {
      let term = map.grid.box(column: cell.column, row: cell.row).term
      let answer = try store.answer(Question(query: Query(term)))
      #expect(answer.matched.tally == cell.whole, "\(term)")
    }
  }

  @Test func `boxes choose cells and leave the figures of the others`() throws {
    let store = MemoryStore(Self.dataset(seed: 2, count: 300))
    var question = Question(query: try Query("box:-90..90,0..90"))
    question.map = MapQuestion(columns: 40, rows: 12, window: .world)
    let map = try #require(try store.answer(question).map)
    #expect(map.cells.contains { $0.isChosen } && map.cells.contains { !$0.isChosen })
    #expect(map.cells.allSatisfy { $0.matched == $0.whole })
    #expect(!map.choosesByCountry)
    question.query = try Query("-box:-90..90,0..90")
    #expect(try store.answer(question).map?.choosesByCountry == true)
  }

  @Test func `folded incidents count once on the map too`() throws {
    let store = MemoryStore(Self.dataset(seed: 2, count: 30))
    var question = Question(foldsDuplicates: true)
    question.map = MapQuestion(columns: 40, rows: 12)
    let answer = try store.answer(question)
    let map = try #require(answer.map)
    let shown = map.cells.reduce(0) { $0 + $1.matched.incidents }
    #expect(shown + map.byCountry.matched + map.nowhere.matched == answer.matched.tally.incidents)
    #expect(answer.folded == 2)
  }

  @Test func `no map is counted when none is asked for`() throws {
    #expect(try MemoryStore(Self.dataset(seed: 2, count: 30)).answer(Question()).map == nil)
  }

  @Test func `a map of incidents without coordinates fits to their countries`() throws {
    var builder = DatasetBuilder(title: "Countries")
    for (row, name) in ["Egypt", "Libya"].enumerated() {
      var draft = IncidentDraft()
      draft.country = Array(name.utf8)
      draft.line = row + 2
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "c.csv", format: "csv")])
    let store = MemoryStore(builder.dataset(report: report))
    var question = Question()
    question.map = MapQuestion(columns: 80, rows: 20)
    let map = try #require(try store.answer(question).map)
    #expect(!map.grid.isWorld)
    for place in [(22, 36), (31, 10)] {
      let point = MapPoint(
        latitude: place.0 * FixedDegrees.one,
        longitude: place.1 * FixedDegrees.one
      )
      #expect(map.grid.cell(of: point) != nil)
    }
    #expect(map.byCountry == MapRemainder(matched: 2, whole: 2))
  }
}
