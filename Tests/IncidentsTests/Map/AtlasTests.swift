import Glibc
import Testing

@testable import Incidents

@Suite struct AtlasTests {
  private let atlas = Atlas.standard

  /// The area of a country in thousands of square kilometres, on a sphere.
  private func area(_ code: String) throws -> Double {
    let outline = atlas.outlines[try #require(atlas.indices[code])]
    let radian = Double.pi / 180 / Double(FixedDegrees.one)
    let sum = outline.rings.reduce(0.0) { sum, ring in
      var area = 0.0
      for (index, point) in ring.points.enumerated() {
        let next = ring.points[(index + 1) % ring.points.count]
        let width = Double(Int(next.longitude) - Int(point.longitude)) * radian
        area +=
          width * (2 + sin(Double(point.latitude) * radian) + sin(Double(next.latitude) * radian))
      }
      return sum + area / 2 * 6371 * 6371
    }
    return abs(sum) / 1000
  }

  static let areas: [(String, Double)] = [
    ("EG", 1002), ("FR", 640), ("BR", 8516), ("AU", 7692), ("MX", 1964), ("SY", 185),
    ("RU", 17_100),
    ("IN", 3287), ("US", 9834), ("ZA", 1221), ("NZ", 268), ("JP", 378), ("LS", 30),
  ]

  @Test(arguments: areas)
  func `a country is about as large as it is`(code: String, expected: Double) throws {
    let ratio = try area(code) / expected
    #expect((0.85...1.15).contains(ratio), "\(code): \(ratio)")
  }

  @Test func `every ring is a closed line of the globe and every country is one of ours`() {
    #expect(atlas.outlines.count == 175)
    #expect(atlas.indices.count == 175)
    for outline in atlas.outlines {
      #expect(Gazetteer.standard.country(code: outline.code) != nil, "\(outline.code)")
      for ring in outline.rings {
        #expect(ring.points.count >= 3)
        #expect(ring.points.first != ring.points.last)
        for (index, point) in ring.points.enumerated() {
          #expect(point.latitude.magnitude <= 9_000_000 && point.longitude.magnitude <= 18_000_000)
          let next = ring.points[(index + 1) % ring.points.count]
          if point.latitude < -89 * Int32(FixedDegrees.one) { continue }
          // A ring never runs once around, so that no line leaps across the map.
          #expect(abs(Int(next.longitude) - Int(point.longitude)) <= FixedDegrees.circle / 2)
        }
      }
    }
  }

  @Test func `the table of outlines stays small`() {
    #expect(PackageResources.outlines_tsv.count < 40_000)
  }

  @Test func `lines that two countries share are borders and coasts are not`() throws {
    let lesotho = atlas.outlines[try #require(atlas.indices["LS"])]
    #expect(lesotho.rings.allSatisfy { $0.isBorder.allSatisfy { $0 } })
    let australia = atlas.outlines[try #require(atlas.indices["AU"])]
    #expect(australia.rings.allSatisfy { $0.isBorder.allSatisfy { !$0 } })
    let all = atlas.outlines.flatMap(\.rings).flatMap(\.isBorder)
    #expect(all.count { $0 } * 5 > all.count)
  }

  static let places: [(Int, Int, String?)] = [
    (27, 30, "EG"), (-25, 134, "AU"), (46, 2, "FR"), (-29, 28, "LS"), (-30, 24, "ZA"),
    (65, -150, "US"), (62, 100, "RU"), (66, -174, "RU"), (-18, 178, "FJ"), (0, -30, nil),
    (25, -90, nil), (-45, 170, "NZ"),
  ]

  @Test(arguments: places)
  func `the ground knows the country under a cell`(
    latitude: Int,
    longitude: Int,
    code: String?
  ) throws {
    let point = MapPoint(
      latitude: latitude * FixedDegrees.one,
      longitude: longitude * FixedDegrees.one
    )
    for grid in [
      MapGrid(around: point, columnWidth: 20_000, columns: 40, rows: 20),
      MapGrid(around: point, columnWidth: 50_000, columns: 100, rows: 30),
      MapGrid.world(columns: 400, rows: 120),
    ] {
      let ground = GroundPainter.ground(of: grid)
      let cell = try #require(grid.cell(of: point))
      #expect(ground.country(column: cell.column, row: cell.row) == code)
    }
  }

  @Test func `a map of the world shows coasts alone, a near one borders too`() throws {
    let world = GroundPainter.ground(of: .world(columns: 51, rows: 8))
    #expect(world.lines.contains { $0 != 0 })
    // Chad has no coast.
    let chad = MapPoint(latitude: 15 * FixedDegrees.one, longitude: 19 * FixedDegrees.one)
    let grid = MapGrid.world(columns: 51, rows: 8)
    let cell = try #require(grid.cell(of: chad))
    #expect(world.lines[cell.row * grid.columns + cell.column] == 0)
    let near = MapGrid(around: chad, columnWidth: 50_000, columns: 60, rows: 20)
    #expect(GroundPainter.ground(of: near).lines.contains { $0 != 0 })
  }

  @Test func `a table that is cut short is read as far as it goes`() {
    let table = Array(PackageResources.outlines_tsv.prefix(5000))
    let atlas = Atlas(table)
    #expect(atlas.outlines.count < 175 && !atlas.outlines.isEmpty)
    #expect(Atlas([]).outlines.isEmpty)
    #expect(Atlas(Array("EG\n\tx\nFR\t".utf8)).outlines.count <= 1)
  }
}
