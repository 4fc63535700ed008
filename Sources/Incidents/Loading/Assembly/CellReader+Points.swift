extension CellReader {
  /// The point, from two columns or from one.
  func coordinate(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ log: inout ProblemLog
  ) -> Coordinate? {
    if latitude >= 0, longitude >= 0 {
      let north = degrees(record, in: bytes, latitude, &log)
      let east = degrees(record, in: bytes, longitude, &log)
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

  private func degrees(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ column: Int,
    _ log: inout ProblemLog
  ) -> Double? {
    if let range = record.range(column, in: bytes.span),
      let number = PlainCell.number(range, of: bytes.span)
    {
      return number
    }
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
    let longitude = hasWrappedLongitudes ? WrappedLongitudes.unwrapped(longitude) : longitude
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
}
