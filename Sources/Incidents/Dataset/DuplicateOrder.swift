/// Rows by country and first day, so that rows to compare stand side by side.
struct DuplicateOrder {
  /// The rows with a date known to the week or better, by country, day and row.
  let rows: [Int32]
  /// Country and day of each entry of `rows`: equal countries are apart by their days.
  private let keys: [Int64]

  /// Orders the rows of a dataset.
  ///
  /// - Complexity: O(*n* log *n*).
  init(of dataset: Dataset) {
    let countries = Self.countryNumbers(of: dataset)
    let entries = dataset.claims.indices
      .filter { Self.isComparable($0, dataset.dates) }
      .map { row in
        let country = Int64(countries[Int(dataset.countryLabels.codes[row])])
        // Days take 33 bits, so that the last of one country is not next to the first of another.
        return (key: country << 33 + Int64(dataset.dates.starts[row]), row: Int32(clamping: row))
      }
      .sorted { ($0.key, $0.row) < ($1.key, $1.row) }
    rows = entries.map(\.row)
    keys = entries.map(\.key)
  }

  /// How many entries right before a position are of its country and at most a day earlier.
  func reach(before position: Int) -> Int {
    var first = position
    while first > 0, position - first < DuplicateFinder.comparisonLimit,
      keys[position] - keys[first - 1] <= 1
    {
      first -= 1
    }
    return position - first
  }

  /// Whether the next entry is of the same country and at most a day later.
  func hasNeighbour(after position: Int) -> Bool {
    position + 1 < keys.count && keys[position + 1] - keys[position] <= 1
  }

  /// How many entries are of the same country and day, counted no further than a handful.
  func dayCount(at position: Int) -> Int {
    var first = position
    var last = position
    while first > 0, keys[first - 1] == keys[position], position - first < 4 { first -= 1 }
    while last + 1 < keys.count, keys[last + 1] == keys[position], last - position < 4 { last += 1 }
    return last - first + 1
  }

  /// Whether the row's days lie within a week; what spans a month is a season, not an event.
  private static func isComparable(_ row: Int, _ dates: DateColumn) -> Bool {
    guard dates.starts[row] != DateColumn.undated else { return false }
    return Int(dates.ends[row]) - Int(dates.starts[row]) < 7
  }

  /// One number for the labels of one country, by code; labels that resolve to none are their own.
  private static func countryNumbers(of dataset: Dataset) -> [Int] {
    var known: [String: Int] = [:]
    return dataset.countries.indices.map { code in
      guard let country = dataset.countries[code] else { return code }
      let number = known[country.code] ?? code
      known[country.code] = number
      return number
    }
  }
}
