import Glibc

/// A colour by how it is seen: equal distances look equally different.
///
/// Björn Ottosson, "A perceptual color space for image processing", 2020.
struct OKLab: Hashable, Sendable {
  /// 0 is black, 1 is white.
  let lightness: Double
  /// From green to red.
  let a: Double
  /// From blue to yellow.
  let b: Double

  init(_ color: RGB) {
    let red = RGB.linear(color.red)
    let green = RGB.linear(color.green)
    let blue = RGB.linear(color.blue)
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
  }

  /// How different both look; black and white are 1 apart.
  func distance(to other: OKLab) -> Double {
    let parts = [lightness - other.lightness, a - other.a, b - other.b]
    return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// How far from grey.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The direction away from grey in degrees, 0 up to 360.
  var hue: Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }
}
