extension QueryParser {
  /// A box's two ranges: `30..32,-5..10`, latitudes before longitudes.
  ///
  /// Longitudes may run across the 180th meridian: `175..-175`.
  mutating func box(from start: Int) throws(QueryError) -> GeoBox {
    let latitudes = try range(limit: 90, from: start)
    guard scanner.skip(",") else {
      throw QueryMistake.unfinishedBox.error(at: start..<scanner.position)
    }
    let longitudes = try range(limit: 180, from: start)
    guard scanner.isAtTermEnd else {
      throw QueryMistake.unfinishedBox.error(at: start..<scanner.wordEnd)
    }
    guard latitudes.low < latitudes.high else {
      throw QueryMistake.backwards(latitudes.text).error(at: latitudes.place)
    }
    return GeoBox(
      south: latitudes.low,
      west: longitudes.low,
      north: latitudes.high,
      east: longitudes.high
    )
  }

  /// Two numbers of degrees with `..` between them.
  private struct DegreeRange {
    var low: Int
    var high: Int
    var text: String
    var place: Range<Int>
  }

  private mutating func range(limit: Int, from start: Int) throws(QueryError) -> DegreeRange {
    let place = scanner.position..<scanner.valueEnd
    let text = scanner.text(place)
    scanner.position = place.upperBound
    guard let (first, last) = Self.ends(of: text), !first.isEmpty, !last.isEmpty else {
      throw QueryMistake.unfinishedBox.error(at: start..<max(place.upperBound, start + 1))
    }
    let low = try Self.degrees(first, limit: limit, at: place)
    let high = try Self.degrees(last, limit: limit, at: place)
    guard low != high else { throw QueryMistake.flatBox(text).error(at: place) }
    return DegreeRange(low: low, high: high, text: text, place: place)
  }

  private static func degrees(
    _ text: String,
    limit: Int,
    at place: Range<Int>
  ) throws(QueryError) -> Int {
    if text == "-" || text == "+" { throw QueryMistake.unfinishedBox.error(at: place) }
    guard let degrees = FixedDegrees.parse(text) else {
      throw QueryMistake.badDegrees(text).error(at: place)
    }
    guard degrees.magnitude <= limit * FixedDegrees.one else {
      throw QueryMistake.degreesBeyond(text, limit: limit).error(at: place)
    }
    return degrees
  }
}
