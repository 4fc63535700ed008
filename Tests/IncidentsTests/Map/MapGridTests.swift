import Glibc
import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct MapGridTests {
  private static let one = FixedDegrees.one

  private static func extent(_ points: [(Int, Int)]) -> GeoExtent {
    var extent = GeoExtent()
    for (latitude, longitude) in points {
      extent.add(latitude: Int32(latitude * one), longitude: Int32(longitude * one))
    }
    return extent
  }

  static let grids: [MapGrid] = [
    .world(columns: 30, rows: 8), .world(columns: 198, rows: 54), .world(columns: 5, rows: 40),
    MapGrid(fitting: extent([(30, 31), (36, 44)]), columns: 51, rows: 8),
    MapGrid(fitting: extent([(-17, 178), (-20, -178)]), columns: 40, rows: 20),
    MapGrid(fitting: extent([(70, 20)]), columns: 60, rows: 20),
    MapGrid(
      around: MapPoint(latitude: 89 * one, longitude: 0),
      columnWidth: 150_000,
      columns: 50,
      rows: 20
    ),
    MapGrid(
      around: MapPoint(latitude: 3_012_345, longitude: -17_999_999),
      columnWidth: 137,
      columns: 50,
      rows: 20
    ),
  ]

  @Test(arguments: grids)
  func `a point lies in the one cell whose box holds it`(grid: MapGrid) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let point = MapPoint(
        latitude: grid.south
          + Int.random(in: -grid.rowHeight...grid.rows * grid.rowHeight + 9, using: &random),
        longitude: grid.west + Int.random(in: 0..<FixedDegrees.circle, using: &random)
      )
      var holders: [(Int, Int)] = []
      for row in 0..<grid.rows {
        for column in 0..<grid.columns
        where grid.box(column: column, row: row).contains(point) {
          holders.append((column, row))
        }
      }
      let cell = grid.cell(of: point)
      #expect(holders.count == (cell == nil ? 0 : 1))
      #expect(holders.first?.0 == cell?.column && holders.first?.1 == cell?.row)
    }
  }

  @Test(arguments: grids)
  func `a cell is as wide on the ground as half its height, where the map is true`(grid: MapGrid) {
    let radian = Double.pi / 180 / Double(Self.one)
    let limit = 85 * Self.one
    let (low, high) = (max(-limit, grid.south), min(limit, grid.north))
    let mean =
      (sin(Double(high) * radian) - sin(Double(low) * radian)) / Double(high - low) / radian
    let ratio = Double(grid.rowHeight) / (2 * Double(grid.columnWidth) * max(0.15, mean))
    #expect((0.9...1.1).contains(ratio), "\(ratio)")
  }

  static let extents: [[(Int, Int)]] = [
    [(30, 31), (36, 44)], [(-17, 178), (-20, -178)], [(0, 0)], [(-50, -75), (12, -35)],
    [(35, -5), (70, 40)], [(80, -170), (-60, 170)], [(10, -100), (60, 170)],
  ]

  @Test(arguments: extents)
  func `a fitted map holds what it is fitted to and does not waste the room`(
    points: [(Int, Int)]
  ) {
    let extent = Self.extent(points)
    for (columns, rows) in [(30, 8), (51, 8), (86, 15), (198, 54), (12, 40)] {
      let grid = MapGrid(fitting: extent, columns: columns, rows: rows)
      #expect(grid.columns <= columns && grid.rows <= rows)
      for (latitude, longitude) in points where !grid.isWorld {
        let point = MapPoint(latitude: latitude * Self.one, longitude: longitude * Self.one)
        #expect(grid.cell(of: point) != nil, "\(point) in \(columns)×\(rows)")
      }
      let fills =
        extent.span * 2 > grid.span
        || (Int(extent.north) - Int(extent.south)) * 2 > grid.rows * grid.rowHeight
      #expect(fills || points.count == 1 || grid.isWorld)
    }
  }

  @Test func `points on both sides of the Pacific make a narrow extent`() {
    let extent = Self.extent([(-17, 178), (-20, -178)])
    #expect(extent.span == 4 * Self.one)
    #expect(extent.west == 178 * Self.one)
  }

  @Test func `the world goes once around and reaches from Cape Horn to Greenland`() throws {
    for (columns, rows) in [(30, 8), (51, 8), (86, 15), (198, 54)] {
      let grid = MapGrid.world(columns: columns, rows: rows)
      #expect(grid.isWorld)
      #expect(grid.columns <= columns)
      for (latitude, longitude) in [(-55, -67), (83, -33), (66, 179), (66, -179)] {
        let point = MapPoint(latitude: latitude * Self.one, longitude: longitude * Self.one)
        #expect(grid.cell(of: point) != nil, "\(point) in \(columns)×\(rows)")
      }
    }
  }

  @Test func `no map is narrower or wider than there is`() {
    let centre = MapPoint(latitude: 0, longitude: 0)
    for width in [-5, 0, 1, Int.max / 1_000_000] {
      let grid = MapGrid(around: centre, columnWidth: width, columns: 0, rows: -3)
      #expect(grid.columns == 1 && grid.rows == 1)
      #expect(grid.columnWidth >= MapGrid.narrowestColumn)
    }
  }
}
