/// Reads the dates, figures and points of a record, and notes what cannot be read.
///
/// A class, because it is used once a record and a struct of many buffers would be copied each time;
/// for the same reason the columns are looked up once and not by field.
final class CellReader {
  /// The columns of a casualty figure.
  struct CountColumns {
    let low: [Int]
    let best: [Int]
    let high: [Int]
    let field: IncidentField
    /// What the codes of the figure mean, where a file has such.
    let codes: [[UInt8]: [UInt8]]?

    /// Whether there is but one figure.
    var isPlain: Bool { low.isEmpty && high.isEmpty }

    init(_ plan: MappingPlan, low: IncidentField, best: IncidentField, high: IncidentField) {
      self.low = plan.columns[low] ?? []
      self.best = plan.columns[best] ?? []
      self.high = plan.columns[high] ?? []
      field = best
      codes = plan.codes[best]
    }
  }

  /// The columns of the killed.
  let killed: CountColumns
  /// The columns of the injured.
  let injured: CountColumns
  /// The text that cells are ranges of.
  let bytes: [UInt8]
  private let names: [String]
  private let order: DateOrder
  private let dateColumns: DateColumns
  private let precisionCodes: [[UInt8]: [UInt8]]?
  private let latitude: Int
  private let longitude: Int
  private let coordinates: Int
  private let approximate: Int?
  private let decimals: [Int: Int]

  private struct DateColumns {
    let start: Int
    let end: Int
    let year: Int
    let month: Int
    let day: Int
    let precision: Int
    let note: Int?
  }

  init(bytes: [UInt8], plan: MappingPlan, names: [String]) {
    self.bytes = bytes
    self.names = names
    order = plan.dateOrder
    dateColumns = DateColumns(
      start: plan.column(.date),
      end: plan.column(.dateEnd),
      year: plan.column(.year),
      month: plan.column(.month),
      day: plan.column(.day),
      precision: plan.column(.datePrecision),
      note: plan.dateNote
    )
    precisionCodes = plan.codes[.datePrecision]
    latitude = plan.column(.latitude)
    longitude = plan.column(.longitude)
    coordinates = plan.column(.coordinates)
    killed = CountColumns(plan, low: .killedLow, best: .killed, high: .killedHigh)
    injured = CountColumns(plan, low: .injuredLow, best: .injured, high: .injuredHigh)
    approximate = plan.approximate
    decimals = plan.decimals
  }

  /// The date, from a date column or from year, month and day apart.
  func date(_ record: borrowing Record, _ log: inout ProblemLog) -> PartialDate? {
    let columns = dateColumns
    let year = columns.year < 0 ? nil : whole(record.text(columns.year, in: bytes))
    var date = day(record, columns.start, year: year, &log)
    if date == nil, let year, year != 0 {
      date = parts(record, year: year, &log)
    }
    guard var date else { return nil }
    let end = day(record, columns.end, year: year, &log)
    if let end, end.end < date.start {
      log.add(
        .badDate,
        line: record.line,
        column: name(columns.end),
        "ends on \(end) before it begins on \(date)"
      )
    }
    date = Self.span(date, end, precision: precision(record))
    if let noteColumn = columns.note {
      let note = record.text(noteColumn, in: bytes)
      if !note.isEmpty { date.note = note.string }
    }
    return date
  }

  /// The point, from two columns or from one.
  func coordinate(_ record: borrowing Record, _ log: inout ProblemLog) -> Coordinate? {
    if latitude >= 0, longitude >= 0 {
      let north = degrees(record, latitude, &log)
      let east = degrees(record, longitude, &log)
      if let north, let east {
        return point(north, east, record, column: latitude, &log)
      }
    }
    let column = coordinates
    guard column >= 0 else { return nil }
    let cell = record.text(column, in: bytes)
    guard !MissingValue.isUnknown(cell) else { return nil }
    guard let pair = CoordinateCell.pair(cell) else {
      log.add(.badCoordinate, line: record.line, column: name(column), unreadable(cell, "a point"))
      return nil
    }
    return point(pair.latitude, pair.longitude, record, column: column, &log)
  }

  /// A casualty figure from up to three columns.
  func count(
    _ record: borrowing Record,
    _ columns: CountColumns,
    _ log: inout ProblemLog
  ) -> Count {
    let best = sum(record, columns.best, codes: columns.codes, &log)
    if columns.isPlain { return approximated(best, record, columns.field) }
    let low = sum(record, columns.low, &log).bounds
    let high = sum(record, columns.high, &log).bounds
    guard let bounds = Self.bounds(low, best.bounds, high, !columns.high.isEmpty) else {
      return .unknown
    }
    if !bounds.isOrdered {
      log.add(
        .unorderedCount,
        line: record.line,
        column: columns.low.first.flatMap(name),
        "\(columns.field.rawValue): low \(bounds.low), best \(bounds.best), "
          + "high \(bounds.high.map(String.init) ?? "open") are out of order"
      )
    }
    return approximated(.known(bounds), record, columns.field)
  }
}

extension CellReader {
  private func name(_ column: Int) -> String? {
    column >= 0 && column < names.count ? names[column] : nil
  }

  private func unreadable(_ cell: ArraySlice<UInt8>, _ what: String) -> String {
    "\(ProblemLog.quoted(cell)) is not \(what)"
  }

  private func whole(_ cell: ArraySlice<UInt8>) -> Int? {
    guard cell.count <= 10, let number = DecimalNumber(cell) else { return nil }
    return Int(exactly: number.value)
  }

  private func day(
    _ record: borrowing Record,
    _ column: Int,
    year: Int?,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    guard column >= 0 else { return nil }
    let cell = record.text(column, in: bytes)
    switch DateCell.read(cell, order: order, year: year) {
    case .missing: return nil
    case .date(let date): return date
    case .unreadable:
      log.add(.badDate, line: record.line, column: name(column), unreadable(cell, "a date"))
      return nil
    }
  }

  /// Year, month and day apart; 0 and empty cells mean unknown.
  private func parts(
    _ record: borrowing Record,
    year: Int,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    let monthCell = record.text(dateColumns.month, in: bytes)
    let month = whole(monthCell) ?? MonthNames.month(monthCell.string.lowercased())
    let day = whole(record.text(dateColumns.day, in: bytes))
    let known = (month: (month ?? 0) < 0 ? 0 : month, day: (day ?? 0) < 0 ? 0 : day)
    if let date = DateCell.date(year: year, month: known.month, day: known.day) { return date }
    log.add(
      .badDate,
      line: record.line,
      column: name(dateColumns.year),
      "there is no day \(day ?? 0) in month \(month ?? 0) of \(year)"
    )
    return PartialDate(year: year)
  }

  /// The word for the precision, codes decoded.
  private func precision(_ record: borrowing Record) -> ArraySlice<UInt8> {
    let cell = record.text(dateColumns.precision, in: bytes)
    guard !cell.isEmpty, let codes = precisionCodes else { return cell }
    return codes[Array(cell)]?[...] ?? cell
  }

  /// Joins both ends; the precision's word counts where it fits the days, which are never narrowed.
  private static func span(
    _ start: PartialDate,
    _ end: PartialDate?,
    precision word: ArraySlice<UInt8>
  ) -> PartialDate {
    guard let end, end != start else { return widened(start, to: word) }
    let first = min(start.start, end.start)
    let last = max(start.end, end.end)
    var span = PartialDate(start: first, end: last, precision: .range, note: start.note)
    if first == last {
      span.precision = .day
    } else if word.isWord("week"), Int(last.day) - Int(first.day) == 6 {
      span.precision = .week
    } else if !word.isWord("range") {
      let (year, month, _) = first.components
      for whole in [PartialDate(year: year, month: month), PartialDate(year: year)] {
        if let whole, whole.start == first, whole.end == last {
          span.precision = whole.precision
        }
      }
    }
    return span
  }

  private static func widened(
    _ date: PartialDate,
    to word: ArraySlice<UInt8>
  ) -> PartialDate {
    guard date.precision == .day, !word.isEmpty else { return date }
    let (year, month, _) = date.start.components
    if word.isWord("month") { return PartialDate(year: year, month: month) ?? date }
    if word.isWord("year") { return PartialDate(year: year) ?? date }
    guard word.isWord("week") else { return date }
    return PartialDate(start: date.start, end: date.start.advanced(by: 6), precision: .week)
  }

  private func degrees(
    _ record: borrowing Record,
    _ column: Int,
    _ log: inout ProblemLog
  ) -> Double? {
    let cell = record.text(column, in: bytes)
    switch CoordinateCell.read(cell) {
    case .degrees(let degrees): return degrees
    case .missing: return nil
    case .unreadable:
      if let decimals = decimals[column],
        let degrees = DegreeScale.degrees(cell, decimals: decimals)
      {
        return degrees
      }
      log.add(.badCoordinate, line: record.line, column: name(column), unreadable(cell, "degrees"))
      return nil
    }
  }

  private func point(
    _ latitude: Double,
    _ longitude: Double,
    _ record: borrowing Record,
    column: Int,
    _ log: inout ProblemLog
  ) -> Coordinate? {
    if let point = Coordinate(latitude: Float(latitude), longitude: Float(longitude)) {
      return point
    }
    log.add(
      .badCoordinate,
      line: record.line,
      column: name(column),
      "\(latitude), \(longitude) lies off the globe"
    )
    return nil
  }

  /// The sum of a field's columns; with some of them unknown, the rest is what is certain.
  private func sum(
    _ record: borrowing Record,
    _ columns: [Int],
    codes: [[UInt8]: [UInt8]]? = nil,
    _ log: inout ProblemLog
  ) -> Count {
    var total: Count.Bounds?
    var unknown = 0
    for column in columns {
      let cell = record.text(column, in: bytes)
      switch codes == nil ? CountCell.read(cell) : Self.decoded(cell, codes ?? [:]) {
      case .count(let count):
        guard let bounds = count.bounds else { break }
        total = total.map { $0.adding(bounds) } ?? bounds
        continue
      case .missing: break
      case .unreadable:
        log.add(.badCount, line: record.line, column: name(column), unreadable(cell, "a figure"))
      }
      unknown += 1
    }
    guard var total else { return .unknown }
    if unknown > 0 { total.high = nil }
    return .known(total)
  }

  /// A figure of which only the codes count: "2017" under "Fatal" is a slip and no toll.
  private static func decoded(
    _ cell: ArraySlice<UInt8>,
    _ codes: [[UInt8]: [UInt8]]
  ) -> CountCell.Reading {
    if let meaning = codes[Array(cell)] { return CountCell.read(meaning[...]) }
    return MissingValue.isUnknown(cell) ? .missing : .unreadable
  }

  private static func bounds(
    _ low: Count.Bounds?,
    _ best: Count.Bounds?,
    _ high: Count.Bounds?,
    _ hasHighColumn: Bool
  ) -> Count.Bounds? {
    guard low != nil || best != nil || high != nil else { return nil }
    let bestFigure = best?.best ?? low?.low ?? 0
    let lowFigure = low?.low ?? min(best?.low ?? 0, high?.high ?? .max)
    let isOpen = high == nil && hasHighColumn && low != nil
    return Count.Bounds(
      low: lowFigure,
      best: bestFigure,
      high: high.map(\.high) ?? (isOpen ? nil : best?.high ?? bestFigure),
      isApproximate: [low, best, high].contains { $0?.isApproximate == true }
    )
  }

  /// Marks a figure that the table's column of approximate counts names.
  private func approximated(
    _ count: Count,
    _ record: borrowing Record,
    _ field: IncidentField
  ) -> Count {
    guard let column = approximate, var bounds = count.bounds else { return count }
    let word = record.text(column, in: bytes).string.lowercased()
    guard word.contains(field.rawValue) || ["yes", "true", "1", "both"].contains(word) else {
      return count
    }
    bounds.isApproximate = true
    return .known(bounds)
  }
}

extension Count.Bounds {
  /// Both together; figures are far too small to overflow.
  fileprivate func adding(_ other: Self) -> Self {
    Self(
      low: low + other.low,
      best: best + other.best,
      high: high.flatMap { mine in other.high.map { mine + $0 } },
      isApproximate: isApproximate || other.isApproximate
    )
  }
}
