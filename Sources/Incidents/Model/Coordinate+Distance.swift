import Glibc

extension Coordinate {
  /// The kilometres to another point on a sphere of the earth's mean radius.
  public func kilometres(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let (first, second) = (Double(latitude) * radians, Double(other.latitude) * radians)
    let across = (Double(other.longitude) - Double(longitude)) * radians
    let a =
      pow(sin((second - first) / 2), 2) + cos(first) * cos(second) * pow(sin(across / 2), 2)
    return 2 * 6371.0088 * asin(min(1, a.squareRoot()))
  }
}
