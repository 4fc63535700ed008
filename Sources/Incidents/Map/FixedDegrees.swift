/// Degrees as whole hundred-thousandths, about a metre each.
///
/// Edges of boxes and cells compare exactly this way, so that a cell's figure and the filter made of
/// the cell can never disagree. Coordinates hold no more than that.
public enum FixedDegrees: Sendable {
  /// One degree.
  public static let one = 100_000
  /// Once around.
  public static let circle = 360 * one

  /// The nearest whole number.
  static func nearest(to degrees: Float) -> Int {
    Int((Double(degrees) * Double(one)).rounded())
  }

  /// The degrees that a text such as `-30.25` names, or `nil`; what is finer than a metre is rounded.
  static func parse(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard text.utf8.count - digits.count <= 1, digits.count <= 20,
      digits.contains(where: { $0 != UInt8(ascii: ".") }),
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") }),
      let degrees = Double(String(text)), degrees.magnitude <= 1000
    else { return nil }
    return Int((degrees * Double(one)).rounded())
  }

  /// The shortest text that is parsed as the same number.
  public static func text(_ value: Int) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: UInt(one))
    let sign = value < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var digits = String(UInt(one) + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// The same meridian between -180° and, not included, 180°.
  static func normalised(longitude: Int) -> Int {
    var value = (longitude + circle / 2) % circle
    if value < 0 { value += circle }
    return value - circle / 2
  }
}
