extension CellReader {
  /// Notes where a cell stands, or copies one that does not stand in the file as it is meant.
  ///
  /// A list in a field that takes none is written with semicolons.
  @inline(__always)
  func take(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ column: Int,
    _ range: inout Range<Int>,
    or field: inout [UInt8],
    isRaw: Bool = false
  ) {
    guard let place = record.range(column, in: bytes.span) else {
      return copy(record, in: bytes, column, to: &field, isRaw: isRaw)
    }
    if !isRaw, MissingValue.holds(bytes.span.extracting(place)) { return }
    range = place
  }

  /// Copies a cell; a list in a field that takes none is written with semicolons.
  func copy(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ column: Int,
    to field: inout [UInt8],
    isRaw: Bool = false
  ) {
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

  /// Makes a summary of other cells, by the first way to which none is missing; empty where there is
  /// no such way.
  func buildSummary(_ record: borrowing Record, in bytes: [UInt8], _ summary: inout [UInt8]) {
    templates: for template in summaries {
      summary.removeAll(keepingCapacity: true)
      for piece in template.pieces {
        switch piece {
        case .text(let words): summary.append(contentsOf: words)
        case .column(let column):
          let before = summary.count
          copy(record, in: bytes, column, to: &summary)
          if summary.count == before { continue templates }
        }
      }
      return
    }
    summary.removeAll(keepingCapacity: true)
  }

  /// Notes where the only value of a field's columns stands, or copies the values of them all,
  /// parted by `TextArena.listSeparator`.
  func takeList(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ columns: [Int],
    isTags: Bool,
    _ range: inout Range<Int>,
    or list: inout [UInt8]
  ) {
    if columns.count == 1, let place = record.range(columns[0], in: bytes.span) {
      if place.isEmpty { return }
      if place.count > 5, ListCell.isSingle(bytes.span.extracting(place)) {
        range = place
        return
      }
    }
    for column in columns {
      if let place = record.range(column, in: bytes.span), place.count > 5,
        ListCell.isSingle(bytes.span.extracting(place))
      {
        if !list.isEmpty { list.append(TextArena.listSeparator) }
        ByteScan.append(place, of: bytes, to: &list)
        continue
      }
      let cell = record.text(column, in: bytes)
      if cell.isEmpty || MissingValue.holds(cell) { continue }
      if !list.isEmpty { list.append(TextArena.listSeparator) }
      ListCell.append(cell.span, isTags: isTags, to: &list)
    }
  }
}
