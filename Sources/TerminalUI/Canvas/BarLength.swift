/// Exact lengths of bars: whole cells and eighths of one.
enum BarLength {
  /// `value / maximum * length`, rounded down, without overflow; values outside 0...maximum are
  /// taken as the nearer end.
  static func scaled(_ value: Int, of maximum: Int, to length: Int) -> Int {
    guard value > 0, maximum > 0, length > 0 else { return 0 }
    guard value < maximum else { return length }
    let product = UInt(value).multipliedFullWidth(by: UInt(length))
    // The quotient is below `length`, so it fits.
    return Int(UInt(maximum).dividingFullWidth(product).quotient)
  }

  /// The length of a bar in eighths of a cell: full only at the maximum, and at least one eighth
  /// for anything that is not zero.
  static func eighths(_ value: Int, of maximum: Int, cells: Int) -> Int {
    guard value > 0, maximum > 0, cells > 0 else { return 0 }
    return max(1, scaled(value, of: maximum, to: cells * 8))
  }

  /// The length of a ghost in whole cells, rounded to the nearest, at least one for anything that
  /// is not zero.
  static func cells(_ value: Int, of maximum: Int, cells: Int) -> Int {
    guard value > 0, maximum > 0, cells > 0 else { return 0 }
    return max(1, (scaled(value, of: maximum, to: cells * 8) + 4) / 8)
  }
}
