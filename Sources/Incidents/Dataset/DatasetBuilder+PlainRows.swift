extension DatasetBuilder {
  /// Adds the dates, points and figures of a row, of which the other columns follow.
  @inline(__always)
  mutating func appendFacts(
    date: PartialDate?,
    coordinate: Coordinate?,
    killed: Count,
    injured: Count
  ) {
    dates.append(date)
    coordinates.append(coordinate)
    self.killed.append(killed)
    self.injured.append(injured)
  }

  /// Adds the categories of rows.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func appendCategories(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ columns: IncidentAssembler.TextColumns
  ) {
    let (cells, text) = (block.store.cells.span, block.bytes.span)
    let first = countryLabels.count
    countryLabels.append(columns.country, of: rows, cells, text)
    while countries.count < countryLabels.valueCount { resolve(countries.count) }
    if adminOfLabel.contains(where: { !$0.isEmpty }) {
      for row in 0..<rows.count {
        let label = countryLabels.code(ofRow: first + row)
        let range = rows.value(row, columns.admin, in: cells, text)
        admins.append(range, of: text, or: adminOfLabel[label])
      }
    } else {
      admins.append(columns.admin, of: rows, cells, text)
    }
    places.append(columns.place, of: rows, cells, text)
    kinds.append(columns.kind, of: rows, cells, text)
    targets.append(columns.target, of: rows, cells, text)
    actors.append(columns.actor, of: rows, cells, text)
  }

  /// Adds where rows stand, and that nothing is known of their claims.
  mutating func appendOrigins(_ rows: PlainRows, of block: borrowing RecordBlock, file: Int) {
    claims.append(contentsOf: repeatElement(.unknown, count: rows.count))
    fileIndices.append(contentsOf: repeatElement(UInt16(clamping: file), count: rows.count))
    for row in rows.rows { lines.append(Int32(clamping: block.rows[row].line)) }
  }

  /// Adds the running text of rows.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - block: The block that they are of.
  ///   - fields: The columns in the order of the text arena.
  ///   - readList: The values of a list of several, by the number of the row in the block, the
  ///     columns of the list and whether they are tags.
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func appendText(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ fields: TextFields,
    readList: (Int, [Int], Bool) -> [UInt8]
  ) {
    let first = text.rowCount
    text.append(rows, of: block, fields, readList: readList)
    guard ids.isRising, fields.id >= 0 else { return }
    var ids = ids
    let (cells, source) = (block.store.cells.span, block.bytes.span)
    for row in 0..<rows.count {
      let start = text.starts[first + row]
      let count = rows.value(row, fields.id, in: cells, source).count
      ids.add(start..<start + count, of: text.bytes.span)
    }
    self.ids = ids
  }
}
