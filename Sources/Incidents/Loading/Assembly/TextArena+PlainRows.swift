extension TextArena {
  /// Adds the running text of rows.
  ///
  /// Room for all of it is made at once, so that a cell costs a copy and no question.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - block: The block that they are of.
  ///   - fields: The columns in the order of the fields.
  ///   - buildSummary: Makes a summary of other cells, by the number of the row in the block.
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func append(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ fields: TextFields,
    buildSummary: (Int, inout [UInt8]) -> Void
  ) {
    let start = bytes.count
    let first = rowCount
    var ends: [Int] = []
    swap(&ends, &starts)
    bytes.append(addingCapacity: fields.room(for: rows, block.store.cells.span)) { output in
      unsafe output.withUnsafeMutableBufferPointer { room, count in
        var writer = unsafe FieldWriter(room)
        var composed: [UInt8] = []
        for row in 0..<rows.count {
          Self.write(row, of: rows, block, fields, to: &writer, &composed, buildSummary)
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
    _ composed: inout [UInt8],
    _ buildSummary: (Int, inout [UInt8]) -> Void
  ) {
    let (cells, text) = (block.store.cells.span, block.bytes.span)
    writer.append(rows.value(row, fields.id, in: cells, text), of: text)
    let summary = rows.value(row, fields.summary, in: cells, text)
    if summary.isEmpty, !fields.summaries.isEmpty {
      buildSummary(rows.number(of: row), &composed)
      writer.append(composed.indices, of: composed.span)
    } else {
      writer.append(summary, of: text)
    }
    for isTags in [false, true] {
      if let only = fields.single(isTags: isTags, row, rows, cells, text) {
        writer.append(only, of: text)
      } else {
        composed.removeAll(keepingCapacity: true)
        fields.appendList(isTags: isTags, row, rows, cells, text, to: &composed)
        writer.append(composed.indices, of: composed.span)
      }
    }
    let end = writer.count
    for columns in fields.extras {
      write(columns, of: row, rows, cells, text, to: &writer)
    }
    writer.removeEmptyFields(behind: end)
  }

  /// Writes columns that stand side by side.
  @inline(__always)
  private static func write(
    _ columns: Range<Int>,
    of row: Int,
    _ rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>,
    to writer: inout FieldWriter
  ) {
    var column = columns.lowerBound
    while column < columns.upperBound {
      let touching =
        columns.count == 1
        ? 0..<0 : rows.touching(row, column..<columns.upperBound, in: cells, text)
      if touching.count > 1 {
        writer.append(cells.extracting(touching), of: text)
        column += touching.count
      } else {
        writer.append(rows.range(row, column, in: cells, text), of: text)
        column += 1
      }
    }
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
