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
    readList: (Int, [Int], Bool, inout [UInt8]) -> Range<Int>
  ) {
    let (cells, text) = (block.store.cells.span, block.bytes.span)
    let start = bytes.count
    let first = rowCount
    var list: [UInt8] = []
    var ends: [Int] = []
    swap(&ends, &starts)
    bytes.append(addingCapacity: fields.room(for: rows, cells)) { output in
      unsafe output.withUnsafeMutableBufferPointer { room, count in
        var writer = unsafe FieldWriter(room)
        for row in 0..<rows.count {
          writer.append(rows.value(row, fields.id, in: cells, text), of: text)
          writer.append(rows.value(row, fields.summary, in: cells, text), of: text)
          for isTags in [false, true] {
            let columns = isTags ? fields.tags : fields.sources
            if let only = fields.single(columns, row, rows, cells, text) {
              writer.append(only, of: text)
            } else {
              list.removeAll(keepingCapacity: true)
              let place = readList(rows.number(of: row), columns, isTags, &list)
              if place.isEmpty {
                writer.append(list.indices, of: list.span)
              } else {
                writer.append(place, of: text)
              }
            }
          }
          var end = writer.count
          for column in fields.extras {
            let range = rows.range(row, column, in: cells, text)
            writer.append(range, of: text)
            if !range.isEmpty { end = writer.count }
          }
          writer.shorten(to: end)
          ends.append(start + end)
        }
        count = writer.count
      }
    }
    swap(&ends, &starts)
    noteNonASCIIRows(from: first)
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
