/// The cells of a map: equal steps of latitude and longitude, so that a cell is a `GeoBox` exactly.
///
/// It is the equirectangular projection with one parallel at true scale, chosen for what is in view:
/// near the middle shapes are as they are. A cell of the screen is taken to be twice as high as wide.
public struct MapGrid: Hashable, Sendable {
  /// Columns; at most once around the world.
  public let columns: Int
  /// Rows; at most from pole to pole.
  public let rows: Int
  /// The left edge in `FixedDegrees`, from -180° to, not included, 180°.
  public let west: Int
  /// The upper edge.
  public let north: Int
  /// Degrees of longitude a column.
  public let columnWidth: Int
  /// Degrees of latitude a row.
  public let rowHeight: Int

  /// Takes steps and edges as they are.
  init(columns: Int, rows: Int, west: Int, north: Int, columnWidth: Int, rowHeight: Int) {
    self.columns = columns
    self.rows = rows
    self.west = FixedDegrees.normalised(longitude: west)
    self.north = north
    self.columnWidth = columnWidth
    self.rowHeight = rowHeight
  }

  /// How many cells there are.
  public var count: Int { columns * rows }

  /// The lower edge.
  public var south: Int { north - rows * rowHeight }

  /// How many degrees it reaches eastwards.
  public var span: Int { min(columns * columnWidth, FixedDegrees.circle) }

  /// Whether it goes once around.
  public var isWorld: Bool { span == FixedDegrees.circle }

  /// The point in the middle.
  public var centre: MapPoint {
    MapPoint(latitude: (north + south) / 2, longitude: west + span / 2)
  }

  /// The cell that a point lies in, or `nil` beside the map.
  public func cell(of point: MapPoint) -> (column: Int, row: Int)? {
    var east = point.longitude - west
    if east < 0 { east += FixedDegrees.circle }
    let column = east / columnWidth
    guard column < columns, point.latitude < north, point.latitude >= south else { return nil }
    return (column, (north - 1 - point.latitude) / rowHeight)
  }

  /// The part of the world that some cells cover.
  public func box(columns: ClosedRange<Int>, rows: ClosedRange<Int>) -> GeoBox {
    let pole = 90 * FixedDegrees.one
    let left = columns.lowerBound * columnWidth
    let right = min((columns.upperBound + 1) * columnWidth, FixedDegrees.circle)
    let isCircle = right - left >= FixedDegrees.circle
    let half = FixedDegrees.circle / 2
    let east = FixedDegrees.normalised(longitude: west + right)
    return GeoBox(
      south: max(-pole, north - (rows.upperBound + 1) * rowHeight),
      west: isCircle ? -half : FixedDegrees.normalised(longitude: west + left),
      north: min(pole, north - rows.lowerBound * rowHeight),
      east: isCircle || east == -half ? half : east
    )
  }

  /// The part of the world that a cell covers.
  public func box(column: Int, row: Int) -> GeoBox {
    box(columns: column...column, rows: row...row)
  }

  /// The point in the middle of a cell.
  public func centre(column: Int, row: Int) -> MapPoint {
    MapPoint(
      latitude: north - row * rowHeight - rowHeight / 2,
      longitude: west + column * columnWidth + columnWidth / 2
    )
  }
}
