/// Reads the dates, figures and points of a record, and notes what cannot be read.
struct CellReader {
  let bytes: [UInt8]
  let plan: MappingPlan
  let names: [String]

  /// The date, from a date column or from year, month and day apart.
  func date(_ record: borrowing Record, _ log: inout ProblemLog) -> PartialDate? {
    let yearColumn = plan.column(.year)
    let year = yearColumn < 0 ? nil : whole(record.text(yearColumn, in: bytes))
    var date = day(record, .date, year: year, &log)
    if date == nil, let year, year != 0 {
      date = parts(record, year: year, &log)
    }
    guard var date else { return nil }
    let end = day(record, .dateEnd, year: year, &log)
    if let end, end.end < date.start {
      log.add(
        .badDate,
        line: record.line,
        column: name(plan.column(.dateEnd)),
        "ends on \(end) before it begins on \(date)"
      )
    }
    date = Self.span(date, end, precision: precision(record))
    if let noteColumn = plan.dateNote {
      let note = record.text(noteColumn, in: bytes)
      if !note.isEmpty { date.note = note.string }
    }
    return date
  }

  /// The point, from two columns or from one.
  func coordinate(_ record: borrowing Record, _ log: inout ProblemLog) -> Coordinate? {
    let (north, east) = (plan.column(.latitude), plan.column(.longitude))
    if north >= 0, east >= 0 {
      let latitude = degrees(record, north, &log)
      let longitude = degrees(record, east, &log)
      if let latitude, let longitude {
        return point(latitude, longitude, record, column: north, &log)
      }
    }
    let column = plan.column(.coordinates)
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
    _ fields: (low: IncidentField, best: IncidentField, high: IncidentField),
    _ log: inout ProblemLog
  ) -> Count {
    let best = sum(record, fields.best, &log)
    guard plan.columns[fields.low] != nil || plan.columns[fields.high] != nil else {
      return approximated(best, record, fields.best)
    }
    let low = sum(record, fields.low, &log).bounds
    let high = sum(record, fields.high, &log).bounds
    guard let bounds = Self.bounds(low, best.bounds, high, plan.columns[fields.high] != nil) else {
      return .unknown
    }
    if !bounds.isOrdered {
      log.add(
        .unorderedCount,
        line: record.line,
        column: name(plan.column(fields.low)),
        "\(fields.best.rawValue): low \(bounds.low), best \(bounds.best), "
          + "high \(bounds.high.map(String.init) ?? "open") are out of order"
      )
    }
    return approximated(.known(bounds), record, fields.best)
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
    _ field: IncidentField,
    year: Int?,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    let column = plan.column(field)
    guard column >= 0 else { return nil }
    let cell = record.text(column, in: bytes)
    switch DateCell.read(cell, order: plan.dateOrder, year: year) {
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
    let monthCell = record.text(plan.column(.month), in: bytes)
    let month = whole(monthCell) ?? MonthNames.month(monthCell.string.lowercased())
    let day = whole(record.text(plan.column(.day), in: bytes))
    let known = (month: (month ?? 0) < 0 ? 0 : month, day: (day ?? 0) < 0 ? 0 : day)
    if let date = DateCell.date(year: year, month: known.month, day: known.day) { return date }
    log.add(
      .badDate,
      line: record.line,
      column: name(plan.column(.year)),
      "there is no day \(day ?? 0) in month \(month ?? 0) of \(year)"
    )
    return PartialDate(year: year)
  }

  /// The word for the precision, codes decoded.
  private func precision(_ record: borrowing Record) -> ArraySlice<UInt8> {
    let cell = record.text(plan.column(.datePrecision), in: bytes)
    guard !cell.isEmpty, let codes = plan.codes[.datePrecision] else { return cell }
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
    _ field: IncidentField,
    _ log: inout ProblemLog
  ) -> Count {
    guard let columns = plan.columns[field] else { return .unknown }
    var total: Count.Bounds?
    var unknown = 0
    for column in columns {
      let cell = record.text(column, in: bytes)
      switch CountCell.read(cell) {
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
    guard let column = plan.approximate, var bounds = count.bounds else { return count }
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
