/// The point of a GeoJSON geometry, or the middle of the box around its shape.
///
/// Shapes that straddle the date line are cut there by those who draw them: of the two boxes around
/// the earth the narrower one counts.
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
    var box = Box()
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
      if axis < 2, let number = DecimalNumber(text[index..<end])?.value {
        if axis == 0 { box.take(longitude: number) } else { box.latitudes.take(number) }
      }
      axis += 1
      index = end
    }
    guard !box.latitudes.isEmpty else { return nil }
    latitude = box.latitudes.middle
    longitude = box.middleLongitude
  }

  /// The bounds of some numbers.
  private struct Bounds {
    var low = Double.infinity
    var high = -Double.infinity

    var isEmpty: Bool { high < low }
    var width: Double { high - low }
    var middle: Double { low / 2 + high / 2 }

    mutating func take(_ number: Double) {
      low = min(low, number)
      high = max(high, number)
    }
  }

  /// The bounds of positions, their longitudes counted from the date line and from Greenwich.
  private struct Box {
    var latitudes = Bounds()
    private var longitudes = Bounds()
    private var eastward = Bounds()

    mutating func take(longitude: Double) {
      longitudes.take(longitude)
      eastward.take(longitude < 0 ? longitude + 360 : longitude)
    }

    var middleLongitude: Double {
      guard longitudes.width > 180, eastward.width <= 180 else {
        return longitudes.middle
      }
      return eastward.middle > 180 ? eastward.middle - 360 : eastward.middle
    }
  }

  /// Latitude, then longitude, as a cell of coordinates has them.
  var description: String { "\(latitude), \(longitude)" }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte == ASCII.dot || byte == ASCII.minus || byte | 0x20 == 0x65
      || byte == UInt8(ascii: "+")
  }
}
