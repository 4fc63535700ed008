extension ColumnAssembler {
  /// Adds the incidents of rows; problems are noted in the order of the rows.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - block: The block that they are of.
  ///   - record: A record that has the block's scratch, for cells of rare shapes.
  ///   - log: Where problems are noted.
  ///   - builder: Where the incidents go.
  /// - Complexity: O(*n*) in the bytes of the rows.
  func append(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ record: inout Record,
    _ log: inout ProblemLog,
    to builder: inout DatasetBuilder
  ) {
    appendFacts(rows, of: block, &record, &log, to: &builder)
    builder.appendCategories(rows, of: block, text, codes)
    builder.appendClaims(rows, of: block, column: text.claim, claims)
    builder.appendOrigins(rows, of: block, file: file)
    builder.appendText(rows, of: block, fields) { row, summary in
      block.read(row, into: &record)
      cells.buildSummary(record, in: block.bytes, &summary)
    }
  }

  private func appendFacts(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ record: inout Record,
    _ log: inout ProblemLog,
    to builder: inout DatasetBuilder
  ) {
    let first = builder.count
    var facts = FactBatch(count: rows.count)
    for row in 0..<rows.count {
      if let day = plainDay(row, rows, block) {
        facts.dates.set(row, start: day, end: day, .day)
      } else {
        let date = date(row, rows, block, &record, &log)
        let (start, end) = (date?.start.day, date?.end.day)
        facts.dates.set(
          row,
          start: start ?? DateColumn.undated,
          end: end ?? DateColumn.undated,
          date?.precision ?? .day
        )
        if let note = date?.note { builder.dates.note(note, row: first + row) }
      }
      facts.points.set(row, coordinate(row, rows, block, &record, &log))
      let killed = count(row, self.cells.killed, rows, block, &record, &log)
      facts.killed.set(row, low: killed.low, best: killed.best, high: killed.high)
      if killed.isApproximate { builder.killed.noteApproximate(row: first + row) }
      let injured = count(row, self.cells.injured, rows, block, &record, &log)
      facts.injured.set(row, low: injured.low, best: injured.best, high: injured.high)
      if injured.isApproximate { builder.injured.noteApproximate(row: first + row) }
    }
    builder.append(facts)
  }

  /// The day of a row that begins and ends on it.
  @inline(__always)
  private func plainDay(
    _ row: Int,
    _ rows: PlainRows,
    _ block: borrowing RecordBlock
  ) -> Int32? {
    let columns = cells.dateColumns
    guard columns.start >= 0, columns.note == nil else { return nil }
    let (text, all) = (block.bytes.span, block.store.cells.span)
    let start = text.extracting(rows.range(row, columns.start, in: all, text))
    if columns.end >= 0 {
      let end = text.extracting(rows.range(row, columns.end, in: all, text))
      guard end.isEmpty || ByteScan.equal(start, end) else { return nil }
    }
    if columns.precision >= 0 {
      let word = rows.range(row, columns.precision, in: all, text)
      guard word.isEmpty || cells.dayWords.meaning(of: word, in: text) == true else { return nil }
    }
    return PlainCell.day(start)?.day
  }

  private func date(
    _ row: Int,
    _ rows: PlainRows,
    _ block: borrowing RecordBlock,
    _ record: inout Record,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    block.read(rows.number(of: row), into: &record)
    return cells.date(record, in: block.bytes, &log)
  }

  @inline(__always)
  private func coordinate(
    _ row: Int,
    _ rows: PlainRows,
    _ block: borrowing RecordBlock,
    _ record: inout Record,
    _ log: inout ProblemLog
  ) -> Coordinate? {
    let (text, all) = (block.bytes.span, block.store.cells.span)
    let north = rows.range(row, cells.latitude, in: all, text)
    let east = rows.range(row, cells.longitude, in: all, text)
    if cells.coordinates < 0, north.isEmpty, east.isEmpty { return nil }
    if !cells.hasWrappedLongitudes,
      let latitude = PlainCell.number(north, of: text),
      let longitude = PlainCell.number(east, of: text),
      let point = Coordinate(latitude: Float(latitude), longitude: Float(longitude))
    {
      return point
    }
    block.read(rows.number(of: row), into: &record)
    return cells.coordinate(record, in: block.bytes, &log)
  }

  @inline(__always)
  private func count(
    _ row: Int,
    _ columns: CellReader.CountColumns,
    _ rows: PlainRows,
    _ block: borrowing RecordBlock,
    _ record: inout Record,
    _ log: inout ProblemLog
  ) -> (low: Int32, best: Int32, high: Int32, isApproximate: Bool) {
    if let column = columns.only, columns.codes == nil, cells.approximate == nil {
      let text = block.bytes.span
      if rows.range(row, column, in: block.store.cells.span, text).isEmpty {
        return (CountColumn.unknown, 0, 0, false)
      }
      if let figure = figure(row, column, rows, block) { return (figure, figure, figure, false) }
    } else if let bounds = columns.bounded, columns.codes == nil, cells.approximate == nil {
      if let low = figure(row, bounds.low, rows, block),
        let best = figure(row, bounds.best, rows, block),
        let high = figure(row, bounds.high, rows, block), low <= best, best <= high
      {
        return (low, best, high, false)
      }
    } else if columns.isNone {
      return (CountColumn.unknown, 0, 0, false)
    }
    block.read(rows.number(of: row), into: &record)
    let count = cells.count(record, in: block.bytes, columns, &log)
    let figures = CountColumn.figures(of: count)
    return (figures.low, figures.best, figures.high, count.bounds?.isApproximate ?? false)
  }

  /// The figure of a cell that holds nothing else.
  @inline(__always)
  private func figure(
    _ row: Int,
    _ column: Int,
    _ rows: PlainRows,
    _ block: borrowing RecordBlock
  ) -> Int32? {
    let text = block.bytes.span
    let range = rows.range(row, column, in: block.store.cells.span, text)
    // Nine digits fit.
    return PlainCell.figure(text.extracting(range)).map(Int32.init)
  }
}
