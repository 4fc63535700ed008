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
    for row in 0..<rows.count {
      builder.appendFacts(
        date: date(row, rows, block, &record, &log),
        coordinate: coordinate(row, rows, block, &record, &log),
        killed: count(row, self.cells.killed, rows, block, &record, &log),
        injured: count(row, self.cells.injured, rows, block, &record, &log)
      )
    }
    builder.appendCategories(rows, of: block, text, codes)
    builder.appendClaims(rows, of: block, column: text.claim, claims)
    builder.appendOrigins(rows, of: block, file: file)
    builder.appendText(rows, of: block, fields) { row, field in
      block.read(row, into: &record)
      switch field {
      case .summary:
        var summary: [UInt8] = []
        cells.buildSummary(record, in: block.bytes, &summary)
        return summary
      case .list(let columns, let isTags):
        var (range, list) = (0..<0, [UInt8]())
        cells.takeList(record, in: block.bytes, columns, isTags: isTags, &range, or: &list)
        return range.isEmpty ? list : Array(block.bytes[range])
      }
    }
  }

  @inline(__always)
  private func date(
    _ row: Int,
    _ rows: PlainRows,
    _ block: borrowing RecordBlock,
    _ record: inout Record,
    _ log: inout ProblemLog
  ) -> PartialDate? {
    if cells.dateColumns.isOne {
      let text = block.bytes.span
      let range = rows.range(row, dateColumn, in: block.store.cells.span, text)
      if let day = PlainCell.day(text.extracting(range)) { return PartialDate(day) }
    }
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
      let latitude = PlainCell.number(text.extracting(north)),
      let longitude = PlainCell.number(text.extracting(east)),
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
  ) -> Count {
    if let column = columns.only, columns.codes == nil, cells.approximate == nil {
      let text = block.bytes.span
      let range = rows.range(row, column, in: block.store.cells.span, text)
      if range.isEmpty { return .unknown }
      if let figure = PlainCell.figure(text.extracting(range)) { return .exactly(figure) }
    } else if columns.isNone {
      return .unknown
    }
    block.read(rows.number(of: row), into: &record)
    return cells.count(record, in: block.bytes, columns, &log)
  }
}
