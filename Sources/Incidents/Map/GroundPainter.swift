/// Draws the countries of an atlas into the dots of a grid.
struct GroundPainter {
  private let grid: MapGrid
  private let atlas: Atlas
  private(set) var ground: MapGround
  /// Where the outline of the present country crosses each row of dots.
  private var crossings: [[Double]]

  /// Coarser than so many `FixedDegrees` a dot borders would fill the map, and only coasts are drawn.
  private static let coarsestBorders = 2 * FixedDegrees.one

  /// Draws all that is in view.
  ///
  /// - Complexity: O(*n*) in the points of the atlas and in the dots.
  static func ground(of grid: MapGrid, atlas: Atlas = .standard) -> MapGround {
    var painter = GroundPainter(grid: grid, atlas: atlas)
    for number in atlas.outlines.indices { painter.fill(number) }
    for outline in atlas.outlines {
      for ring in outline.rings { painter.draw(ring) }
    }
    return painter.ground
  }

  private init(grid: MapGrid, atlas: Atlas) {
    self.grid = grid
    self.atlas = atlas
    ground = MapGround(grid: grid, codes: atlas.outlines.map(\.code))
    crossings = Array(repeating: [], count: grid.rows * 4)
  }

  /// A vertex on the sheet of dots, the world once more to the right for each turn.
  private func place(_ vertex: MapVertex, turn: Int) -> (x: Double, y: Double) {
    let east = Int(vertex.longitude) - grid.west + turn * FixedDegrees.circle
    return (
      Double(east) * 2 / Double(grid.columnWidth),
      Double(grid.north - Int(vertex.latitude)) * 4 / Double(grid.rowHeight)
    )
  }

  /// The turns in which a ring comes into view.
  private func turns(of bounds: GeoBox) -> [Int] {
    guard bounds.south < grid.north, bounds.north > grid.south else { return [] }
    return (-1...1).filter { turn in
      let west = bounds.west - grid.west + turn * FixedDegrees.circle
      return west < grid.span && west + bounds.east - bounds.west > 0
    }
  }
}

extension GroundPainter {
  /// Gives the dots inside a country to it; a dot counts by its middle, holes by the even-odd rule.
  private mutating func fill(_ number: Int) {
    var touched = crossings.count..<crossings.count
    for ring in atlas.outlines[number].rings {
      for turn in turns(of: ring.bounds) {
        cross(ring, turn: turn, &touched)
      }
    }
    for row in touched {
      crossings[row].sort()
      let xs = crossings[row]
      for pair in stride(from: 0, to: xs.count - 1, by: 2) {
        let first = max(0, Int((xs[pair] - 0.5).rounded(.up)))
        let end = min(ground.width, Int((xs[pair + 1] - 0.5).rounded(.up)))
        guard first < end else { continue }
        for column in first..<end { ground.land[row * ground.width + column] = UInt8(number + 1) }
      }
      crossings[row].removeAll(keepingCapacity: true)
    }
  }

  private mutating func cross(_ ring: Atlas.Ring, turn: Int, _ touched: inout Range<Int>) {
    guard let last = ring.points.last else { return }
    var from = place(last, turn: turn)
    for point in ring.points {
      let to = place(point, turn: turn)
      let (upper, lower) = from.y < to.y ? (from, to) : (to, from)
      let first = max(0, Int((upper.y - 0.5).rounded(.up)))
      let end = min(crossings.count, Int((lower.y - 0.5).rounded(.up)))
      if first < end {
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        for row in first..<end {
          let x = upper.x + (Double(row) + 0.5 - upper.y) * slope
          crossings[row].append(max(-1, min(x, Double(ground.width) + 1)))
        }
        let lowest = min(touched.lowerBound, first)
        touched = lowest..<(touched.isEmpty ? end : max(touched.upperBound, end))
      }
      from = to
    }
  }
}

extension GroundPainter {
  private mutating func draw(_ ring: Atlas.Ring) {
    let drawsBorders = grid.columnWidth / 2 <= Self.coarsestBorders
    for turn in turns(of: ring.bounds) {
      for index in ring.points.indices {
        let (from, to) = (ring.points[index], ring.points[(index + 1) % ring.points.count])
        if Self.isCut(from, to) || ring.isBorder[index] && !drawsBorders { continue }
        draw(from: place(from, turn: turn), to: place(to, turn: turn), dotted: ring.isBorder[index])
      }
    }
  }

  /// Whether a line is no coast but the edge of the sheet that the atlas was drawn on.
  private static func isCut(_ from: MapVertex, _ to: MapVertex) -> Bool {
    let edge = Int32(FixedDegrees.circle / 2)
    let pole = Int32(-89 * FixedDegrees.one)
    return from.longitude.magnitude == edge.magnitude && to.longitude.magnitude == edge.magnitude
      || from.latitude < pole && to.latitude < pole
  }

  private mutating func draw(
    from: (x: Double, y: Double),
    to: (x: Double, y: Double),
    dotted: Bool
  ) {
    guard let (start, end) = clipped(from, to) else { return }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let steps = max(1, Int(max(dx.magnitude, dy.magnitude).rounded(.up)))
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      let (x, y) = (Int(start.x + dx * part), Int(start.y + dy * part))
      // Dots are left out by their place, so that neighbours agree on which.
      if dotted, (x + y) % 2 != 0 { continue }
      mark(x, y)
    }
  }

  private mutating func mark(_ x: Int, _ y: Int) {
    guard x >= 0, x < ground.width, y >= 0, y < ground.height else { return }
    ground.lines[y / 4 * grid.columns + x / 2] |= MapGround.bit(column: x % 2, row: y % 4)
  }

  /// The part of a line on the sheet, after Liang and Barsky.
  private func clipped(
    _ from: (x: Double, y: Double),
    _ to: (x: Double, y: Double)
  ) -> ((x: Double, y: Double), (x: Double, y: Double))? {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let (right, bottom) = (Double(ground.width) - 1e-6, Double(ground.height) - 1e-6)
    var (first, last) = (0.0, 1.0)
    for (step, room) in [(-dx, from.x), (dx, right - from.x), (-dy, from.y), (dy, bottom - from.y)]
    {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        first = max(first, room / step)
      } else {
        last = min(last, room / step)
      }
    }
    guard first <= last else { return nil }
    return (
      (from.x + dx * first, from.y + dy * first), (from.x + dx * last, from.y + dy * last)
    )
  }
}
