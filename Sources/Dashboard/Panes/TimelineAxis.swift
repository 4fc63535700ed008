import Incidents

/// The words below a timeline: where it begins and ends, the years, and months and days as far as
/// there is room, none of them touching another.
struct TimelineAxis {
  /// The buckets that are seen.
  let buckets: ArraySlice<Timeline.Bucket>
  let unit: Timeline.Unit
  /// Where each of them stands.
  let cells: BucketCells
  /// The cells that words may take.
  let width: Int
  /// What is marked on the axis; words do not stand on its handles.
  let stretches: [TimelinePane.Stretch]

  var labels: [TimelinePane.Label] {
    guard let first = buckets.first, let last = buckets.last else { return [] }
    var placed = Placed(width: width, stretches: stretches)
    placed.add(edge(first), at: 0)
    let text = edge(last)
    placed.add(
      text,
      at: min(cells.cells(of: buckets.count - 1).lowerBound, width - text.count),
      mayShift: false
    )
    for ticks in [years, months, days] {
      for tick in ticks { placed.add(tick.text, at: tick.column) }
    }
    return placed.labels.sorted { $0.column < $1.column }
  }

  /// What names the first and the last bucket without their neighbours' help.
  private func edge(_ bucket: Timeline.Bucket) -> String {
    switch unit {
    case .day, .week: DateText.long(bucket.start)
    case .month, .quarter, .year: DateText.bucket(bucket, unit: unit)
    case .decade, .century: DateText.year(bucket.start.year)
    }
  }

  private var cellsPerThousandYears: Int {
    cells.count > 0 ? cells.width * unit.bucketsPerThousandYears / cells.count : 0
  }

  private var years: [TimelinePane.Label] {
    let wanted = DateText.year(buckets.first?.start.year ?? 1).count + 4
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].first { step in
      step * cellsPerThousandYears >= wanted * 1000
    }
    return ticks { bucket in
      let year = unit < .year ? bucket.end.year : bucket.start.year
      guard unit >= .year || bucket.holdsStart(ofMonth: 1) else { return nil }
      return year % (step ?? 1000) == 0 ? DateText.year(year) : nil
    }
  }

  private var months: [TimelinePane.Label] {
    guard unit < .quarter else { return [] }
    // Three letters, a blank on either side, and enough of the line to tell what is marked on it.
    let step = [1, 3, 6].first { $0 * cellsPerThousandYears >= 8 * 12_000 }
    guard let step else { return [] }
    return ticks { bucket in
      let month = bucket.end.month
      guard month % step == 1 % step, bucket.holdsStart(ofMonth: month) else { return nil }
      return DateText.monthNames[month - 1]
    }
  }

  private var days: [TimelinePane.Label] {
    let narrowest = cells.narrowest
    guard unit == .day || unit == .week, narrowest >= (unit == .day ? 1 : 5) else { return [] }
    let step = unit == .week || narrowest >= 5 ? 1 : 7
    return ticks { bucket in
      let day = bucket.start.components.day
      return day > 1 && (day - 1) % step == 0 && day < 29 + step % 7 * 3 ? String(day) : nil
    }
  }

  private func ticks(_ text: (Timeline.Bucket) -> String?) -> [TimelinePane.Label] {
    buckets.enumerated().compactMap { index, bucket in
      text(bucket).map { TimelinePane.Label(column: cells.cells(of: index).lowerBound, text: $0) }
    }
  }
}

extension TimelineAxis {
  /// The words that have found room so far.
  private struct Placed {
    var labels: [TimelinePane.Label] = []
    /// The cells of words, and those beside them, which stay blank.
    private var isTaken: [Bool]
    /// The cells of handles.
    private var isHandle: [Bool]

    init(width: Int, stretches: [TimelinePane.Stretch]) {
      isTaken = Array(repeating: false, count: max(0, width))
      isHandle = isTaken
      for stretch in stretches {
        if stretch.showsStart { mark(stretch.cells.lowerBound) }
        if stretch.showsEnd { mark(stretch.cells.upperBound - 1) }
      }
    }

    private mutating func mark(_ cell: Int) {
      if isHandle.indices.contains(cell) { isHandle[cell] = true }
    }

    /// Puts a word in where nothing else stands; a handle pushes it a cell to the right.
    mutating func add(_ text: String, at column: Int, mayShift: Bool = true) {
      let count = text.count
      let start =
        mayShift && isHandle.indices.contains(column) && isHandle[column] ? column + 1 : column
      let cells = start..<start + count
      guard start >= 0, cells.upperBound <= isTaken.count,
        !cells.contains(where: { isTaken[$0] || isHandle[$0] })
      else { return }
      for cell in max(0, start - 1)..<min(isTaken.count, start + count + 1) { isTaken[cell] = true }
      labels.append(TimelinePane.Label(column: start, text: text))
    }
  }
}

extension Timeline.Unit {
  fileprivate var bucketsPerThousandYears: Int {
    switch self {
    case .day: 365_242
    case .week: 52_177
    case .month: 12_000
    case .quarter: 4000
    case .year: 1000
    case .decade: 100
    case .century: 10
    }
  }
}

extension Timeline.Bucket {
  /// Whether some first day of that month falls into it.
  fileprivate func holdsStart(ofMonth month: Int) -> Bool {
    guard let day = CivilDate(year: end.year, month: month, day: 1) else { return false }
    return start <= day && day <= end
  }
}
