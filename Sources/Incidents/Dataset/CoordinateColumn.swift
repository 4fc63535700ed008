/// Where each incident happened: two floats a row, not-a-number where unknown.
public struct CoordinateColumn: Sendable {
  /// Degrees north a row.
  public internal(set) var latitudes: [Float] = []
  /// Degrees east a row.
  public internal(set) var longitudes: [Float] = []

  /// The point of a row, or `nil` when it has none.
  public subscript(row: Int) -> Coordinate? {
    Coordinate(latitude: latitudes[row], longitude: longitudes[row])
  }

  mutating func append(_ coordinate: Coordinate?) {
    latitudes.append(coordinate?.latitude ?? .nan)
    longitudes.append(coordinate?.longitude ?? .nan)
  }

  /// Adds the points of a batch.
  mutating func append(_ batch: FactBatch) {
    latitudes.append(batch.points.latitudes, batch.count)
    longitudes.append(batch.points.longitudes, batch.count)
  }

  mutating func append(contentsOf part: borrowing Self) {
    latitudes.append(contentsOf: part.latitudes)
    longitudes.append(contentsOf: part.longitudes)
  }

  mutating func removeRows() {
    latitudes.removeAll(keepingCapacity: true)
    longitudes.removeAll(keepingCapacity: true)
  }

  /// Makes room for rows to come.
  mutating func reserve(rows: Int) {
    LargePages.reserve(rows, in: &latitudes)
    LargePages.reserve(rows, in: &longitudes)
  }

  /// The same column in memory of its own.
  var copied: Self {
    var copy = self
    copy.latitudes = latitudes.copied
    copy.longitudes = longitudes.copied
    return copy
  }
}
