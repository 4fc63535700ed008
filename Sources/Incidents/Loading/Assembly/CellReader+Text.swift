extension CellReader {
  /// Copies a cell; a list in a field that takes none is written with semicolons.
  func copy(
    _ record: borrowing Record,
    _ column: Int,
    to field: inout [UInt8],
    isRaw: Bool = false
  ) {
    let bytes = bytes
    if let range = record.range(column, in: bytes.span) {
      // Words for "unknown" are short.
      if range.count <= 5, range.isEmpty || (!isRaw && MissingValue.holds(bytes[range])) { return }
      ByteScan.append(range, of: bytes, to: &field)
      return
    }
    let cell = record.text(column, in: bytes)
    if cell.isEmpty || (!isRaw && MissingValue.holds(cell)) { return }
    if record.cells[column].isRewritten, cell.contains(TextArena.listSeparator) {
      for (index, value) in cell.split(separator: TextArena.listSeparator).enumerated() {
        if index > 0 { field.append(contentsOf: "; ".utf8) }
        field.append(contentsOf: value)
      }
    } else {
      field.append(contentsOf: cell)
    }
  }

  /// Appends the values of a field's columns, parted by `TextArena.listSeparator`.
  func copyList(
    _ record: borrowing Record,
    _ columns: [Int],
    isTags: Bool,
    to list: inout [UInt8]
  ) {
    let bytes = bytes
    for column in columns {
      if let range = record.range(column, in: bytes.span) {
        if range.isEmpty { continue }
        if range.count > 5, ListCell.isSingle(bytes.span.extracting(range)) {
          if !list.isEmpty { list.append(TextArena.listSeparator) }
          ByteScan.append(range, of: bytes, to: &list)
          continue
        }
      }
      let cell = record.text(column, in: bytes)
      if cell.isEmpty || MissingValue.holds(cell) { continue }
      if !list.isEmpty { list.append(TextArena.listSeparator) }
      ListCell.append(cell, isTags: isTags, to: &list)
    }
  }
}
