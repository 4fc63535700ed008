/// A casualty figure a row, as three columns of numbers.
public struct CountColumn: Sendable {
  /// Stands for "unknown" in `lows`.
  public static let unknown = Int32.min
  /// Stands for "or more" in `highs`.
  public static let open = Int32.max

  /// The low figure a row, or `unknown`.
  public internal(set) var lows: [Int32] = []
  /// The best figure a row; 0 where unknown.
  public internal(set) var bests: [Int32] = []
  /// The high figure a row, or `open`; 0 where unknown.
  public internal(set) var highs: [Int32] = []
  /// The few rows whose words were vague.
  public internal(set) var approximateRows: Set<Int> = []

  /// The figure of a row.
  public subscript(row: Int) -> Count {
    guard lows[row] != Self.unknown else { return .unknown }
    return .known(
      Count.Bounds(
        low: Int(lows[row]),
        best: Int(bests[row]),
        high: highs[row] == Self.open ? nil : Int(highs[row]),
        isApproximate: approximateRows.contains(row)
      )
    )
  }

  mutating func append(_ count: Count) {
    let figures = Self.figures(of: count)
    if count.bounds?.isApproximate == true { noteApproximate(row: lows.count) }
    lows.append(figures.low)
    bests.append(figures.best)
    highs.append(figures.high)
  }

  /// The three figures of a count as they stand in the columns.
  static func figures(of count: Count) -> (low: Int32, best: Int32, high: Int32) {
    guard let bounds = count.bounds else { return (unknown, 0, 0) }
    let high = bounds.high.map { Int32(clamping: $0) } ?? open
    return (Int32(clamping: bounds.low), Int32(clamping: bounds.best), high)
  }

  /// Adds figures of a batch; which of them are vague comes by `noteApproximate(row:)`.
  mutating func append(_ batch: FactBatch.Figures, _ count: Int) {
    lows.append(batch.lows, count)
    bests.append(batch.bests, count)
    highs.append(batch.highs, count)
  }

  /// Says that the words for the figure of a row were vague.
  mutating func noteApproximate(row: Int) { approximateRows.insert(row) }

  mutating func append(contentsOf part: borrowing Self) {
    for row in part.approximateRows { approximateRows.insert(lows.count + row) }
    lows.append(contentsOf: part.lows)
    bests.append(contentsOf: part.bests)
    highs.append(contentsOf: part.highs)
  }

  mutating func removeRows() {
    approximateRows.removeAll()
    lows.removeAll(keepingCapacity: true)
    bests.removeAll(keepingCapacity: true)
    highs.removeAll(keepingCapacity: true)
  }

  /// Makes room for rows to come.
  mutating func reserve(rows: Int) {
    LargePages.reserve(rows, in: &lows)
    LargePages.reserve(rows, in: &bests)
    LargePages.reserve(rows, in: &highs)
  }

  /// The same column in memory of its own.
  var copied: Self {
    var copy = self
    copy.lows = lows.copied
    copy.bests = bests.copied
    copy.highs = highs.copied
    return copy
  }
}
