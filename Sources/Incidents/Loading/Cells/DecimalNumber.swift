/// A decimal number as tables and JSON write it, read from bytes without making a string.
struct DecimalNumber: Equatable {
  /// The value, exact to some 15 digits.
  var value: Double
  /// Whether a decimal point or comma was written.
  var isFraction: Bool

  /// Reads the whole cell; `nil` when it is anything but one number.
  ///
  /// One comma and no point is a decimal comma. Exponents are those of JSON.
  init?(_ cell: ArraySlice<UInt8>) {
    var index = cell.startIndex
    guard index < cell.endIndex else { return nil }
    let isNegative = cell[index] == ASCII.minus
    if isNegative || cell[index] == UInt8(ascii: "+") { index += 1 }
    var mantissa: Int64 = 0
    var digits = 0
    var scale = 0
    var hasPoint = false
    while index < cell.endIndex {
      let byte = cell[index]
      if byte.isASCIIDigit {
        digits += 1
        if mantissa < 100_000_000_000_000_000 {
          mantissa = mantissa * 10 + Int64(byte - ASCII.zero)
          if hasPoint { scale -= 1 }
        } else if !hasPoint {
          scale += 1
        }
      } else if (byte == ASCII.dot || byte == ASCII.comma) && !hasPoint {
        hasPoint = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if index < cell.endIndex {
      guard cell[index] | 0x20 == 0x65, let exponent = Self.exponent(cell[(index + 1)...]) else {
        return nil
      }
      scale += exponent
    }
    guard (-60...60).contains(scale) else { return nil }
    value = Self.scaled(Double(isNegative ? -mantissa : mantissa), by: scale)
    isFraction = hasPoint
  }

  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    let sign = text.first == ASCII.minus ? -1 : 1
    let digits =
      text.first == ASCII.minus || text.first == UInt8(ascii: "+")
      ? text.dropFirst() : text
    guard (1...3).contains(digits.count), digits.allSatisfy({ $0.isASCIIDigit }) else { return nil }
    return sign * digits.reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
  }

  /// One division rounds correctly while both sides are exact.
  private static func scaled(_ value: Double, by scale: Int) -> Double {
    var value = value
    var rest = scale.magnitude
    while rest > 0 {
      let step = Int(min(rest, 22))
      value = scale < 0 ? value / powers[step] : value * powers[step]
      rest -= UInt(step)
    }
    return value
  }

  /// The powers of ten that are exact in a `Double`, up to 22.
  static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}
