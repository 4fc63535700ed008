/// Reads the shapes that nearly all cells have, straight from the text.
///
/// Each function gives what the general reader of its kind gives, or `nil` for every other shape,
/// which then goes to the general one.
enum PlainCell {
  /// The day of `2016-03-22`.
  @inline(__always)
  static func day(_ cell: Span<UInt8>) -> CivilDate? {
    guard cell.count == 10, cell[4] == ASCII.minus, cell[7] == ASCII.minus else { return nil }
    guard
      let century = pair(cell, 0), let rest = pair(cell, 2), let month = pair(cell, 5),
      let day = pair(cell, 8), century + rest > 0
    else { return nil }
    return CivilDate(year: century * 100 + rest, month: month, day: day)
  }

  /// The figure of up to nine digits.
  @inline(__always)
  static func figure(_ cell: Span<UInt8>) -> Int? {
    guard !cell.isEmpty, cell.count <= 9 else { return nil }
    var value = 0
    for index in cell.indices {
      guard cell[index].isASCIIDigit else { return nil }
      value = value &* 10 &+ Int(cell[index] &- ASCII.zero)
    }
    return value
  }

  /// The number of up to fifteen digits with at most one point and no exponent, in a range of a text.
  @inline(__always)
  static func number(_ range: Range<Int>, of text: Span<UInt8>) -> Double? {
    shortNumber(range, of: text) ?? number(text.extracting(range))
  }

  /// The number of up to eight digits; `nil` too where the text ends too soon behind it.
  ///
  /// All digits are read at once: how many there are and where the point stands cannot be foreseen.
  @inline(__always)
  private static func shortNumber(_ range: Range<Int>, of text: Span<UInt8>) -> Double? {
    guard !range.isEmpty, range.count <= 10, range.lowerBound + 20 <= text.count else { return nil }
    let isNegative = text[range.lowerBound] == ASCII.minus
    let start = range.lowerBound + (isNegative ? 1 : 0)
    let head = ByteScan.eight(at: start, of: text)
    let point = EightDigits.firstIndex(of: ASCII.dot, in: head)
    var digits = head
    var count = range.upperBound - start
    var decimals = 0
    if point < min(count, 8) {
      digits = EightDigits.joined(
        head,
        first: point,
        ByteScan.eight(at: start + point + 1, of: text)
      )
      count -= 1
      decimals = count - point
    }
    guard count >= 1, count <= 8, let value = EightDigits.value(of: digits, count: count) else {
      return nil
    }
    return Double(isNegative ? -value : value) / DecimalNumber.powers[decimals]
  }

  private static func number(_ cell: Span<UInt8>) -> Double? {
    guard !cell.isEmpty, cell.count <= 16 else { return nil }
    let isNegative = cell[0] == ASCII.minus
    var mantissa = 0
    var digits = 0
    var digitsBeforePoint: Int?
    for index in (isNegative ? 1 : 0)..<cell.count {
      let byte = cell[index]
      if byte.isASCIIDigit {
        mantissa = mantissa &* 10 &+ Int(byte &- ASCII.zero)
        digits += 1
      } else if byte == ASCII.dot, digitsBeforePoint == nil {
        digitsBeforePoint = digits
      } else {
        return nil
      }
    }
    guard digits > 0, digits <= 15 else { return nil }
    let value = Double(isNegative ? -mantissa : mantissa)
    guard let digitsBeforePoint, digits > digitsBeforePoint else { return value }
    return value / DecimalNumber.powers[digits - digitsBeforePoint]
  }

  @inline(__always)
  private static func pair(_ cell: Span<UInt8>, _ index: Int) -> Int? {
    let tens = cell[index] &- ASCII.zero
    let ones = cell[index + 1] &- ASCII.zero
    return tens < 10 && ones < 10 ? Int(tens &* 10 &+ ones) : nil
  }
}
