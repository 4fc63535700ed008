/// Gives degrees back the point that a spreadsheet took: `1.407.092.855` was `1.407092855`.
///
/// A spreadsheet whose locale parts thousands by points reads a long fraction as a whole number and
/// writes it in groups of three. Where the point stood is lost, but for columns whose sound cells
/// all have the same number of decimals.
enum DegreeScale {
  /// How many sound cells it takes to believe in their number of decimals.
  static let fewestWitnesses = 3

  /// The number of decimals that the wrecked cells of a column had, or `nil` when there are none or
  /// the sound ones do not agree.
  static func decimals(of sample: ColumnSample) -> Int? {
    guard sample.cells.contains(where: { wreckedDigits($0) != nil }) else { return nil }
    var tally: [Int: Int] = [:]
    for cell in sample.cells {
      guard let number = DecimalNumber(cell), number.isFraction, abs(number.value) <= 180,
        let point = cell.lastIndex(where: { $0 == ASCII.dot || $0 == ASCII.comma })
      else { continue }
      tally[cell.distance(from: point, to: cell.endIndex) - 1, default: 0] += 1
    }
    let witnesses = tally.values.reduce(0, +)
    guard witnesses >= fewestWitnesses, let most = tally.max(by: { $0.value < $1.value }),
      most.value == witnesses
    else { return nil }
    return most.key
  }

  /// The degrees of a wrecked cell, or `nil` when it is not one or does not fit the globe.
  static func degrees(_ cell: ArraySlice<UInt8>, decimals: Int) -> Double? {
    guard let digits = wreckedDigits(cell), (1...15).contains(decimals) else { return nil }
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let value = Double(digits) / scale
    return abs(value) <= 180 ? value : nil
  }

  /// The digits of a number in groups of three with two points or more, with its sign.
  private static func wreckedDigits(_ cell: ArraySlice<UInt8>) -> Int? {
    guard cell.count <= 20 else { return nil }
    let isNegative = cell.first == ASCII.minus
    let groups = cell.dropFirst(isNegative ? 1 : 0)
      .split(separator: ASCII.dot, omittingEmptySubsequences: false)
    guard groups.count >= 3, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.joined().allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    let value = groups.joined().reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
    return isNegative ? -value : value
  }
}
