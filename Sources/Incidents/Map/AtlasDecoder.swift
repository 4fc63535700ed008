/// Reads the table of outlines.
enum AtlasDecoder {
  /// A vertex's step: a fiftieth of a degree.
  private static let step = Int32(FixedDegrees.one / 50)

  static func outlines(of table: [UInt8]) -> [Atlas.Outline] {
    table.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard let code = fields.first, fields.count > 1 else { return nil }
      return Atlas.Outline(
        code: String(decoding: code, as: UTF8.self),
        rings: fields.dropFirst().map(ring)
      )
    }
  }

  private static func ring(_ text: ArraySlice<UInt8>) -> Atlas.Ring {
    var points: [MapVertex] = []
    var place = text.startIndex
    var vertex = MapVertex(latitude: 0, longitude: 0)
    while place < text.endIndex {
      vertex.longitude &+= number(text, &place) &* step
      vertex.latitude &+= number(text, &place) &* step
      points.append(vertex)
    }
    let latitudes = points.map { Int($0.latitude) }
    let longitudes = points.map { Int($0.longitude) }
    return Atlas.Ring(
      points: points,
      bounds: GeoBox(
        south: latitudes.min() ?? 0,
        west: longitudes.min() ?? 0,
        north: latitudes.max() ?? 0,
        east: longitudes.max() ?? 0
      )
    )
  }

  private static func number(_ text: ArraySlice<UInt8>, _ place: inout Int) -> Int32 {
    var value: Int32 = 0
    var shift: Int32 = 0
    while place < text.endIndex {
      let bits = Int32(text[place]) - 63
      place += 1
      value |= (bits & 31) << shift
      shift += 5
      if bits & 32 == 0 { break }
    }
    return value & 1 == 0 ? value >> 1 : -((value + 1) >> 1)
  }

  /// Marks the lines that two rings share.
  ///
  /// - Complexity: O(*n*) in the points.
  static func findBorders(in outlines: inout [Atlas.Outline]) {
    let count = outlines.lazy.flatMap(\.rings).reduce(0) { $0 + $1.points.count }
    var tally = LineTally(capacity: count)
    var places: [Int] = []
    places.reserveCapacity(count)
    for ring in outlines.lazy.flatMap(\.rings) {
      for index in ring.points.indices { places.append(tally.add(line(index, of: ring))) }
    }
    var lines = places[...]
    outlines = outlines.map { outline in
      Atlas.Outline(
        code: outline.code,
        rings: outline.rings.map { ring in
          var ring = ring
          ring.isBorder = lines.prefix(ring.points.count).map { tally.uses(at: $0) > 1 }
          lines = lines.dropFirst(ring.points.count)
          return ring
        }
      )
    }
  }

  /// Two neighbours, whichever comes first on a ring, in one number.
  private static func line(_ index: Int, of ring: Atlas.Ring) -> UInt64 {
    let first = number(of: ring.points[index])
    let last = number(of: ring.points[index + 1 < ring.points.count ? index + 1 : 0])
    return min(first, last) << 32 | max(first, last)
  }

  /// A vertex in the 29 bits that steps take, and never 0.
  private static func number(of vertex: MapVertex) -> UInt64 {
    let row = UInt64(bitPattern: Int64(vertex.latitude / step)) & 0x3fff
    let column = UInt64(bitPattern: Int64(vertex.longitude / step)) & 0x7fff
    return 1 << 29 | row << 15 | column
  }
}
