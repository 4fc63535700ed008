import Glibc

extension MapGrid {
  /// A column is never narrower than a hundred metres.
  static let narrowestColumn = FixedDegrees.one / 1000
  /// Wide enough that a single cell reaches from pole to pole.
  private static let widestColumn = FixedDegrees.circle
  /// A map of the world begins here, in the Bering Strait, where it cuts hardly any land.
  static let seam = -170 * FixedDegrees.one
  /// The parallels that a map of the world goes to; beyond them is ice.
  static let settled = (-58 * FixedDegrees.one)...(84 * FixedDegrees.one)

  /// The world in so many cells at most.
  public static func world(columns: Int, rows: Int) -> MapGrid {
    smallest(
      span: FixedDegrees.circle,
      parallels: settled,
      around: MapPoint(latitude: (settled.lowerBound + settled.upperBound) / 2, longitude: 0),
      columns: columns,
      rows: rows
    ) { $0.isWorld && $0.south <= settled.lowerBound && $0.north >= settled.upperBound }
  }

  /// A map of what an extent holds, with a margin; of the world when it is empty.
  public init(fitting extent: GeoExtent, columns: Int, rows: Int) {
    guard !extent.isEmpty else {
      self = .world(columns: columns, rows: rows)
      return
    }
    let least = 3 * FixedDegrees.one
    let height = max((Int(extent.north) - Int(extent.south)) * 11 / 10, least)
    let middle = MapPoint(
      latitude: (Int(extent.north) + Int(extent.south)) / 2,
      longitude: extent.west + extent.span / 2
    )
    self = Self.smallest(
      span: max(extent.span + extent.span / 10, least),
      parallels: middle.latitude - height / 2...middle.latitude + height / 2,
      around: middle,
      columns: columns,
      rows: rows
    ) { $0.holds(extent) }
  }

  /// The nearest map around a point that shows what it has to; of the world where that takes all of
  /// it.
  private static func smallest(
    span: Int,
    parallels: ClosedRange<Int>,
    around middle: MapPoint,
    columns: Int,
    rows: Int,
    suffices: (MapGrid) -> Bool
  ) -> MapGrid {
    let height = Double(parallels.upperBound - parallels.lowerBound)
    var step = max(
      span / max(1, columns),
      Int(height / (2 * meanCosine(parallels) * Double(max(1, rows))))
    )
    // The true parallel moves with the window and edges lie on whole steps, so the first step may be
    // a little too small.
    while true {
      let width = rounded(step, up: true)
      let isWorld = width * columns >= FixedDegrees.circle
      let grid = MapGrid(
        around: isWorld
          ? MapPoint(latitude: middle.latitude, longitude: seam + FixedDegrees.circle / 2) : middle,
        columnWidth: width,
        columns: columns,
        rows: rows
      )
      if suffices(grid) || width >= widestColumn { return grid }
      step = width + max(1, width / 16)
    }
  }

  /// A map around a point with columns of some width; at the poles and once around it ends.
  public init(around centre: MapPoint, columnWidth: Int, columns: Int, rows: Int) {
    let width = max(Self.narrowestColumn, min(columnWidth, Self.widestColumn))
    let pole = 90 * FixedDegrees.one
    let room = max(1, rows)
    var height = Self.rowHeight(of: width, at: centre.latitude...centre.latitude)
    // The taller the map, the further the parallels it shows, and those tell how tall it is.
    for _ in 0..<3 {
      let low = max(-pole, min(centre.latitude - room * height / 2, pole - room * height))
      height = Self.rowHeight(of: width, at: low...max(low, min(pole, low + room * height)))
    }
    let columns = min(max(1, columns), (FixedDegrees.circle + width - 1) / width)
    let rows = min(room, (2 * pole + height - 1) / height)
    let isWorld = columns * width >= FixedDegrees.circle
    let west = centre.longitude - (isWorld ? FixedDegrees.circle : columns * width) / 2
    // Edges on whole steps make short terms, and windows that recur; but no row beyond a pole.
    let top = Self.snapped(centre.latitude + rows * height / 2, to: height)
    self.init(
      columns: columns,
      rows: rows,
      west: Self.snapped(west, to: isWorld ? FixedDegrees.one : width),
      north: top >= pole ? pole : top - rows * height <= -pole ? rows * height - pole : top,
      columnWidth: width,
      rowHeight: height
    )
  }

  /// Whether all of an extent is on the map.
  func holds(_ extent: GeoExtent) -> Bool {
    guard extent.isEmpty || Int(extent.south) >= south && Int(extent.north) < north else {
      return false
    }
    var offset = extent.west - west
    if offset < 0 { offset += FixedDegrees.circle }
    return isWorld || offset + extent.span < span
  }

  /// The cosine of the latitude on average, which is that of the parallel at true scale.
  private static func meanCosine(_ parallels: ClosedRange<Int>) -> Double {
    let limit = 85 * FixedDegrees.one
    let radian = Double.pi / 180 / Double(FixedDegrees.one)
    let low = Double(max(-limit, min(parallels.lowerBound, limit))) * radian
    let high = Double(max(-limit, min(parallels.upperBound, limit))) * radian
    let mean = high - low < 1e-6 ? cos(low) : (sin(high) - sin(low)) / (high - low)
    return max(0.15, mean)
  }

  private static func rowHeight(of columnWidth: Int, at parallels: ClosedRange<Int>) -> Int {
    rounded(Int(2 * Double(columnWidth) * meanCosine(parallels)), up: false)
  }

  private static func snapped(_ value: Int, to step: Int) -> Int {
    Int((Double(value) / Double(step)).rounded()) * step
  }

  /// A step of two digits, so that boxes have short edges.
  static func rounded(_ step: Int, up: Bool) -> Int {
    var unit = 1
    while step / unit >= 100 { unit *= 10 }
    return max(1, (step + (up ? unit - 1 : unit / 2)) / unit) * unit
  }
}
