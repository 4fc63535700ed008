/// The point of a GeoJSON geometry, or the middle of the box around its shape.
struct GeometryCentre: Equatable, CustomStringConvertible {
  /// Degrees north.
  var latitude: Double
  /// Degrees east.
  var longitude: Double

  /// Reads the JSON text of a geometry; `nil` when it holds no position.
  ///
  /// Of a position's numbers the first is the longitude and the second the latitude; further ones,
  /// such as heights, do not count. A geometry holds no other numbers.
  init?(of text: ArraySlice<UInt8>) {
    var low = [Double.infinity, Double.infinity]
    var high = [-Double.infinity, -Double.infinity]
    var axis = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte.isASCIIDigit || byte == ASCII.minus else {
        if byte == ASCII.openBracket { axis = 0 }
        index += 1
        continue
      }
      var end = index + 1
      while end < text.endIndex, Self.continuesNumber(text[end]) { end += 1 }
      if axis < 2, let number = DecimalNumber(text[index..<end]) {
        low[axis] = min(low[axis], number.value)
        high[axis] = max(high[axis], number.value)
      }
      axis += 1
      index = end
    }
    guard high[1] >= low[1] else { return nil }
    longitude = low[0] / 2 + high[0] / 2
    latitude = low[1] / 2 + high[1] / 2
  }

  /// Latitude, then longitude, as a cell of coordinates has them.
  var description: String { "\(latitude), \(longitude)" }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte == ASCII.dot || byte == ASCII.minus || byte | 0x20 == 0x65
      || byte == UInt8(ascii: "+")
  }
}
