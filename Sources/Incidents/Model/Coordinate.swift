/// A point on the earth in decimal degrees, WGS 84.
public struct Coordinate: Hashable, Sendable {
  /// Degrees north, -90 to 90.
  public var latitude: Float
  /// Degrees east, -180 to 180.
  public var longitude: Float

  /// Makes a point, or `nil` when a figure lies outside the globe or is not a number.
  public init?(latitude: Float, longitude: Float) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}
