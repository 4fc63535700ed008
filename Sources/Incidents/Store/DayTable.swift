/// Codes of days that lie close together, found without a hash.
struct DayTable {
  /// Beyond so many days, some three thousand years, there is no table.
  private static let mostDays = 1 << 20
  private static let unknown = UInt32.max

  private let first: Int
  private var codes: [UInt32]

  /// A table for some days, of which those that stand for no date do not count.
  ///
  /// - Complexity: O(*n*) in the days and in the span from the first to the last.
  init(over days: [Int32]) {
    var (first, last) = (DateColumn.undated, Int32.min)
    for day in days where day != DateColumn.undated {
      first = min(first, day)
      last = max(last, day)
    }
    let count = first <= last ? Int(last) - Int(first) + 1 : 0
    self.first = Int(first)
    codes = Array(repeating: Self.unknown, count: count <= Self.mostDays ? count : 0)
  }

  /// The code of a day, `nil` for one that has none yet or no place in the table.
  @inline(__always)
  subscript(day: Int32) -> UInt32? {
    get {
      let place = Int(day) - first
      guard place >= 0, place < codes.count, codes[place] != Self.unknown else { return nil }
      return codes[place]
    }
    set {
      let place = Int(day) - first
      if place >= 0, place < codes.count { codes[place] = newValue ?? Self.unknown }
    }
  }
}
