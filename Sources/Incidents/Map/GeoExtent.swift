/// How far some points reach, found by adding one after the other.
///
/// Meridians are looked at twice, cut at 180° and cut at 0°; the narrower stretch is taken, so that
/// points on both sides of the Pacific do not make a map of the whole world.
public struct GeoExtent: Hashable, Sendable {
  /// The southernmost parallel.
  public private(set) var south = Int32.max
  /// The northernmost parallel.
  public private(set) var north = Int32.min
  private var first = Int32.max
  private var last = Int32.min
  private var firstEastward = Int32.max
  private var lastEastward = Int32.min

  /// No points.
  public init() {}

  /// Whether nothing has been added.
  public var isEmpty: Bool { south > north }

  /// The westernmost meridian.
  public var west: Int {
    FixedDegrees.normalised(longitude: Int(isPacific ? firstEastward : first))
  }

  /// How many degrees it reaches eastwards from there.
  public var span: Int {
    isEmpty ? 0 : isPacific ? Int(lastEastward) - Int(firstEastward) : Int(last) - Int(first)
  }

  private var isPacific: Bool {
    !isEmpty && Int(lastEastward) - Int(firstEastward) < Int(last) - Int(first)
  }

  /// Adds a point.
  @inline(__always)
  mutating func add(latitude: Int32, longitude: Int32) {
    south = min(south, latitude)
    north = max(north, latitude)
    first = min(first, longitude)
    last = max(last, longitude)
    let eastward = longitude < 0 ? longitude &+ Int32(FixedDegrees.circle) : longitude
    firstEastward = min(firstEastward, eastward)
    lastEastward = max(lastEastward, eastward)
  }

  /// Adds all points of another.
  mutating func add(_ other: Self) {
    south = min(south, other.south)
    north = max(north, other.north)
    first = min(first, other.first)
    last = max(last, other.last)
    firstEastward = min(firstEastward, other.firstEastward)
    lastEastward = max(lastEastward, other.lastEastward)
  }

  /// Adds the corners of a box that does not cross the 180th meridian.
  mutating func add(_ box: GeoBox) {
    add(latitude: Int32(clamping: box.south), longitude: Int32(clamping: box.west))
    add(latitude: Int32(clamping: box.north), longitude: Int32(clamping: box.east))
  }

  /// Whether another one adds nothing.
  func holds(_ other: Self) -> Bool {
    other.south >= south && other.north <= north && other.first >= first && other.last <= last
      && other.firstEastward >= firstEastward && other.lastEastward <= lastEastward
  }
}
