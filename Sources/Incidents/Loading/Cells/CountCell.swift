/// Reads casualty figures.
enum CountCell {
  /// What a cell says.
  enum Reading: Equatable {
    /// Nothing, or that nobody knows.
    case missing
    /// A figure.
    case count(Count)
    /// Something that is no figure.
    case unreadable
  }

  /// The highest figure that is believed; beyond it a cell holds something else.
  static let most = 1_000_000_000

  /// Reads `12`, `1,204`, `10.5`, `3-5`, `at least 18`, `10+`, `fewer than 10`, `dozens`.
  ///
  /// A fraction lies between two whole figures, as events that share one total have it. A negative
  /// figure is the code of its column for "unknown".
  static func read(_ cell: ArraySlice<UInt8>) -> Reading {
    if cell.count <= 9, let whole = digits(cell) { return .count(.exactly(whole)) }
    if MissingValue.isUnknown(cell) { return .missing }
    if let number = DecimalNumber(thousandsRemoved(cell)) { return reading(of: number) }
    return words(cell)
  }

  /// A figure written in digits alone; `nil` for anything else.
  private static func digits(_ cell: ArraySlice<UInt8>) -> Int? {
    guard !cell.isEmpty else { return nil }
    var value = 0
    for byte in cell {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - ASCII.zero)
    }
    return value
  }

  private static func reading(of number: DecimalNumber) -> Reading {
    guard number.value >= 0 else {
      return codes.contains(number.value) ? .missing : .unreadable
    }
    guard number.value <= Double(most) else { return .unreadable }
    let low = Int(number.value.rounded(.down))
    let high = Int(number.value.rounded(.up))
    let best = Int(number.value.rounded())
    return .count(.range(low: low, best: best, high: high))
  }

  /// What data codebooks write for unknown, not applicable, not yet known.
  private static let codes: Set<Double> = [
    -1, -7, -8, -9, -66, -77, -88, -98, -99, -888, -999, -9999, -99999,
  ]

  /// `1,204` and `1 204` without what parts the thousands; other cells as they are.
  private static func thousandsRemoved(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let groups = cell.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == ASCII.comma || $0 == ASCII.space || $0 == UInt8(ascii: "'") }
    )
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else {
      return cell
    }
    let isGrouped = groups.dropFirst().allSatisfy { group in
      group.count == 3 && group.allSatisfy { $0.isASCIIDigit }
    }
    return isGrouped && first.allSatisfy { $0.isASCIIDigit } ? Array(groups.joined())[...] : cell
  }

  private static func words(_ cell: ArraySlice<UInt8>) -> Reading {
    guard cell.count <= 60 else { return .unreadable }
    guard let phrase = CountPhrase(cell.string), let count = phrase.count else {
      return .unreadable
    }
    return .count(count)
  }
}
