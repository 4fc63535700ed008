/// A point of an outline in `FixedDegrees`; unlike a `MapPoint` it may lie on the 180th meridian's east.
struct MapVertex: Hashable, Sendable {
  var latitude: Int32
  var longitude: Int32
}
