/// A point on the earth in `FixedDegrees`.
public struct MapPoint: Hashable, Sendable {
  /// Degrees north; the pole itself lies a metre off.
  public var latitude: Int
  /// Degrees east, from -180° to, not included, 180°.
  public var longitude: Int

  /// Makes a point of what may lie beyond the poles or around the globe.
  public init(latitude: Int, longitude: Int) {
    let pole = 90 * FixedDegrees.one
    self.latitude = max(-pole, min(latitude, pole - 1))
    self.longitude = FixedDegrees.normalised(longitude: longitude)
  }

  /// The point of a coordinate.
  ///
  /// Every box ends before its north and east edges. What lies on the 180th meridian or on the pole
  /// belongs to the box that ends there, as one would expect of `box:-90..90,-180..180`.
  public init(_ coordinate: Coordinate) {
    let pole = 90 * FixedDegrees.one
    latitude = min(FixedDegrees.nearest(to: coordinate.latitude), pole - 1)
    longitude = min(FixedDegrees.nearest(to: coordinate.longitude), FixedDegrees.circle / 2 - 1)
  }
}
