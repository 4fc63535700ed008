extension CellReader {
  /// A casualty figure from up to three columns.
  func count(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ columns: CountColumns,
    _ log: inout ProblemLog
  ) -> Count {
    if let column = columns.only, columns.codes == nil, approximate == nil,
      let range = record.range(column, in: bytes.span)
    {
      if range.isEmpty { return .unknown }
      if let figure = PlainCell.figure(bytes.span.extracting(range)) { return .exactly(figure) }
    }
    let best = sum(record, in: bytes, columns.best, codes: columns.codes, &log)
    if columns.isPlain { return approximated(best, record, in: bytes, columns.field) }
    let low = sum(record, in: bytes, columns.low, &log).bounds
    let high = sum(record, in: bytes, columns.high, &log).bounds
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
    return approximated(.known(bounds), record, in: bytes, columns.field)
  }

  /// The sum of a field's columns; with some of them unknown, the rest is what is certain.
  private func sum(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ columns: [Int],
    codes: CodeTable<[UInt8]>? = nil,
    _ log: inout ProblemLog
  ) -> Count {
    var total: Count.Bounds?
    var unknown = 0
    for column in columns {
      if codes == nil, let range = record.range(column, in: bytes.span),
        let figure = PlainCell.figure(bytes.span.extracting(range))
      {
        let bounds = Count.Bounds(low: figure, best: figure, high: figure)
        total = total.map { $0.adding(bounds) } ?? bounds
        continue
      }
      let cell = record.text(column, in: bytes)
      switch codes.map({ Self.decoded(cell, $0) }) ?? CountCell.read(cell) {
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
    _ codes: CodeTable<[UInt8]>
  ) -> CountCell.Reading {
    if let meaning = codes.meaning(of: cell) { return CountCell.read(meaning[...]) }
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
    in bytes: [UInt8],
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
