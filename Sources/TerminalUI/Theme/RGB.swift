import Glibc

/// A colour of 24 bits in sRGB.
public struct RGB: Hashable, Sendable {
  /// 0-255.
  public let red: UInt8
  /// 0-255.
  public let green: UInt8
  /// 0-255.
  public let blue: UInt8

  /// Puts a colour together.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb` or `#rgb`; nothing else is a colour.
  public init?(hex text: some StringProtocol) {
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3:
      self.init(digits.map { $0 * 17 })
    case 6:
      self.init([0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] })
    default:
      return nil
    }
  }

  private init(_ parts: [Int]) {
    self.init(
      red: UInt8(truncatingIfNeeded: parts[0]),
      green: UInt8(truncatingIfNeeded: parts[1]),
      blue: UInt8(truncatingIfNeeded: parts[2])
    )
  }
}

extension RGB {
  /// The colour as `#rrggbb`.
  public var hex: String {
    let value = Int(red) << 16 | Int(green) << 8 | Int(blue)
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The ratio of the lighter to the darker as WCAG 2 defines it, 1 to 21.
  public func contrast(with other: RGB) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// Between the colours: 0 is this one, 1 the other, by their sRGB values.
  func mixed(with other: RGB, by share: Double) -> RGB {
    let mix = { (from: UInt8, to: UInt8) -> UInt8 in
      let value = Double(from) + (Double(to) - Double(from)) * min(max(share, 0), 1)
      return UInt8(min(max(value.rounded(), 0), 255))
    }
    return RGB(
      red: mix(red, other.red),
      green: mix(green, other.green),
      blue: mix(blue, other.blue)
    )
  }

  /// The relative luminance of WCAG 2.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// The sRGB value of linear light, which is cut off at black and white.
  static func gamma(_ light: Double) -> UInt8 {
    let light = min(max(light, 0), 1)
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8(min(max((value * 255).rounded(), 0), 255))
  }
}
