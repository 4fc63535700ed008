/// A part of the earth between two parallels and two meridians.
///
/// The south and west edges belong to it, the north and east edges do not, so that boxes side by side
/// share nothing. A box whose west lies east of its east edge goes across the 180th meridian.
public struct GeoBox: Hashable, Sendable {
  /// The lower edge in `FixedDegrees`.
  public let south: Int
  /// The left edge.
  public let west: Int
  /// The upper edge.
  public let north: Int
  /// The right edge.
  public let east: Int

  /// Takes edges as they are.
  public init(south: Int, west: Int, north: Int, east: Int) {
    self.south = south
    self.west = west
    self.north = north
    self.east = east
  }

  /// How wide it is.
  public var width: Int { east > west ? east - west : east - west + FixedDegrees.circle }

  /// Whether a point lies in it.
  public func contains(_ point: MapPoint) -> Bool {
    contains(latitude: point.latitude, longitude: point.longitude)
  }

  @inline(__always)
  func contains(latitude: Int, longitude: Int) -> Bool {
    guard latitude >= south, latitude < north else { return false }
    return west < east
      ? longitude >= west && longitude < east : longitude >= west || longitude < east
  }

  /// Whether all of this box lies in the other.
  func isWithin(_ other: GeoBox) -> Bool {
    guard south >= other.south, north <= other.north else { return false }
    return offset(in: other) + width <= other.width
  }

  /// Whether some point lies in both.
  func overlaps(_ other: GeoBox) -> Bool {
    guard south < other.north, other.south < north else { return false }
    return offset(in: other) < other.width || other.offset(in: self) < width
  }

  /// How far the west edge lies east of another box's.
  private func offset(in other: GeoBox) -> Int {
    let offset = west - other.west
    return offset < 0 ? offset + FixedDegrees.circle : offset
  }
}

extension GeoBox {
  /// The box of whole degrees around some points.
  init(enclosing extent: GeoExtent) {
    let one = FixedDegrees.one
    func floor(_ value: Int) -> Int { Int((Double(value) / Double(one)).rounded(.down)) * one }
    let west = floor(extent.west)
    let right = floor(extent.west + extent.span) + one
    let half = FixedDegrees.circle / 2
    let isCircle = right - west >= FixedDegrees.circle
    self.init(
      south: floor(Int(extent.south)),
      west: isCircle ? -half : west,
      north: min(90 * one, floor(Int(extent.north)) + one),
      east: isCircle ? half : right > half ? right - FixedDegrees.circle : right
    )
  }

  /// The term that asks for it: `box:30..32.5,-5..10`, latitudes before longitudes.
  public var term: String {
    let text = FixedDegrees.text
    return "box:\(text(south))..\(text(north)),\(text(west))..\(text(east))"
  }

  /// The box as people write it: `30–32.5°N 5°W–10°E`.
  public var label: String {
    Self.label(south, north, "S", "N") + " " + Self.label(west, east, "W", "E")
  }

  private static func label(_ low: Int, _ high: Int, _ minus: String, _ plus: String) -> String {
    func text(_ value: Int) -> String { FixedDegrees.text(Int(value.magnitude)) }
    if low >= 0, high >= 0 { return "\(text(low))–\(text(high))°\(plus)" }
    if low <= 0, high <= 0 { return "\(text(low))–\(text(high))°\(minus)" }
    let (first, last) = (low < 0 ? minus : plus, high < 0 ? minus : plus)
    return "\(text(low))°\(first)–\(text(high))°\(last)"
  }
}
