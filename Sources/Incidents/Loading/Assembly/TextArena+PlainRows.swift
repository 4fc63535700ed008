extension TextArena {
  /// Adds the running text of rows.
  ///
  /// Room for all of it is made at once, so that a cell costs a copy and no question.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func append(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ fields: TextFields,
    compose: (Int, TextFields.Composed) -> [UInt8]
  ) {
    let start = bytes.count
    let first = rowCount
    var ends: [Int] = []
    swap(&ends, &starts)
    bytes.append(addingCapacity: fields.room(for: rows, block.store.cells.span)) { output in
      unsafe output.withUnsafeMutableBufferPointer { room, count in
        var writer = unsafe FieldWriter(room)
        for row in 0..<rows.count {
          Self.write(row, of: rows, block, fields, to: &writer, compose)
          ends.append(start + writer.count)
        }
        count = writer.count
      }
    }
    swap(&ends, &starts)
    noteNonASCIIRows(from: first)
  }

  /// Writes the fields of a row, without empty ones at its end.
  @inline(__always)
  private static func write(
    _ row: Int,
    of rows: PlainRows,
    _ block: borrowing RecordBlock,
    _ fields: TextFields,
    to writer: inout FieldWriter,
    _ compose: (Int, TextFields.Composed) -> [UInt8]
  ) {
    let (cells, text) = (block.store.cells.span, block.bytes.span)
    writer.append(rows.value(row, fields.id, in: cells, text), of: text)
    let summary = rows.value(row, fields.summary, in: cells, text)
    if summary.isEmpty, !fields.summaries.isEmpty {
      let built = compose(rows.number(of: row), .summary)
      writer.append(built.indices, of: built.span)
    } else {
      writer.append(summary, of: text)
    }
    for isTags in [false, true] {
      let columns = isTags ? fields.tags : fields.sources
      if let only = fields.single(columns, row, rows, cells, text) {
        writer.append(only, of: text)
      } else {
        let list = compose(rows.number(of: row), .list(columns, isTags: isTags))
        writer.append(list.indices, of: list.span)
      }
    }
    var end = writer.count
    for column in fields.extras {
      let range = rows.range(row, column, in: cells, text)
      writer.append(range, of: text)
      if !range.isEmpty { end = writer.count }
    }
    writer.shorten(to: end)
  }

  /// Notes which rows from one on need Unicode folding.
  private mutating func noteNonASCIIRows(from first: Int) {
    var row = first
    var next = starts[first]
    while true {
      let found = ByteScan.firstIndex(beyondASCIIFrom: next, in: bytes.span)
      guard found < bytes.count else { return }
      while starts[row + 1] <= found { row += 1 }
      nonASCIIRows.append(Int32(clamping: row))
      next = starts[row + 1]
    }
  }
}
