/// What the cells of a column tell of the order of day and month.
struct DateOrderEvidence: Hashable, Sendable {
  /// Cells whose first figure can only be a day.
  var dayFirst = 0
  /// Cells whose second figure can only be a day.
  var monthFirst = 0
  /// Cells that could be either.
  var either = 0

  /// Whether the question arises at all.
  var isAsked: Bool { dayFirst + monthFirst + either > 0 }
  /// Whether some cell answers it.
  var isAnswered: Bool { dayFirst + monthFirst > 0 }

  /// The order that most cells speak for; month first when none does, as in files that write
  /// slashes it is the likelier one.
  var order: DateOrder { dayFirst > monthFirst ? .dayFirst : .monthFirst }

  /// Heeds one more cell.
  mutating func add(_ cell: ArraySlice<UInt8>) {
    let parts = cell.prefix(10).split { $0 == 0x2f || $0 == ASCII.dot || $0 == ASCII.minus }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      let first = Self.figure(parts[0]), let second = Self.figure(parts[1]), first <= 31,
      second <= 31
    else { return }
    if first > 12, second <= 12 {
      dayFirst += 1
    } else if second > 12, first <= 12 {
      monthFirst += 1
    } else if first <= 12, second <= 12 {
      either += 1
    }
  }

  private static func figure(_ text: ArraySlice<UInt8>) -> Int? {
    text.allSatisfy { $0.isASCIIDigit }
      ? text.reduce(0) { $0 * 10 + Int($1 - ASCII.zero) } : nil
  }
}
