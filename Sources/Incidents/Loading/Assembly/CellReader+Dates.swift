extension CellReader {
  /// The date, from a date column or from year, month and day apart.
  func date(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ log: inout ProblemLog
  ) -> PartialDate? {
    let columns = dateColumns
    if columns.isOne, let range = record.range(columns.start, in: bytes.span),
      let day = PlainCell.day(bytes.span.extracting(range))
    {
      return PartialDate(day)
    }
    let year = columns.year < 0 ? nil : whole(record, in: bytes, columns.year)
    var date = day(record, in: bytes, columns.start, year: year, &log)
    if date == nil, let year, year != 0 {
      date = parts(record, in: bytes, year: year, &log)
    }
    guard var date else { return nil }
    let end = day(record, in: bytes, columns.end, year: year, &log)
    if let end, end.end < date.start {
      log.add(
        .badDate,
        line: record.line,
        column: name(columns.end),
        "ends on \(end) before it begins on \(date)"
      )
    }
    date = Self.span(date, end, precision: precision(record, in: bytes))
    if let noteColumn = columns.note {
      let note = record.text(noteColumn, in: bytes)
      if !note.isEmpty { date.note = note.string }
    }
    return date
  }

  private func whole(_ record: borrowing Record, in bytes: [UInt8], _ column: Int) -> Int? {
    if let range = record.range(column, in: bytes.span),
      let figure = PlainCell.figure(bytes.span.extracting(range))
    {
      return figure
    }
    let cell = record.text(column, in: bytes)
    guard cell.count <= 10, let number = DecimalNumber(cell) else { return nil }
    return Int(exactly: number.value)
  }

  private func day(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ column: Int,
    year: Int?,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    guard column >= 0 else { return nil }
    if let range = record.range(column, in: bytes.span),
      let day = PlainCell.day(bytes.span.extracting(range))
    {
      return PartialDate(day)
    }
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
    in bytes: [UInt8],
    year: Int,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    let month =
      whole(record, in: bytes, dateColumns.month)
      ?? MonthNames.month(record.text(dateColumns.month, in: bytes).string.lowercased())
    let day = whole(record, in: bytes, dateColumns.day)
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
  private func precision(_ record: borrowing Record, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let cell = record.text(dateColumns.precision, in: bytes)
    return precisionCodes?.meaning(of: cell)?[...] ?? cell
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

  /// Whether a word for the precision makes more of a day.
  static func isWiderThanDay(_ word: ArraySlice<UInt8>) -> Bool {
    word.isWord("month") || word.isWord("year") || word.isWord("week")
  }

  private static func widened(
    _ date: PartialDate,
    to word: ArraySlice<UInt8>
  ) -> PartialDate {
    guard date.precision == .day, isWiderThanDay(word) else { return date }
    let (year, month, _) = date.start.components
    if word.isWord("month") { return PartialDate(year: year, month: month) ?? date }
    if word.isWord("year") { return PartialDate(year: year) ?? date }
    return PartialDate(start: date.start, end: date.start.advanced(by: 6), precision: .week)
  }
}
