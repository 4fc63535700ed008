/// Cuts a delimited table into records, in one pass over the bytes.
///
/// RFC 4180 and what real files make of it: LF, CRLF, CR CR LF and lone CR end a line, also mixed;
/// a quote inside an unquoted cell, or before anything but a delimiter or line end, is just a quote;
/// a quoted cell may follow blanks. A cell whose quote never closes is taken to the end of the file
/// when what follows is no table any more, else it ends with its line.
struct DelimitedTokenizer {
  /// The whole text.
  let bytes: [UInt8]
  /// The byte between two cells.
  let delimiter: UInt8
  /// The offset of the next record.
  private(set) var position: Int
  /// The line of the next record, counted from 1.
  var line: Int
  /// The cells of the header, to tell a cut last row from a stray quote; 0 while unknown.
  var expectedCells = 0
  /// How many opening quotes had no closing one: each costs a look ahead, so the looks get shorter.
  var openQuotes = 0
  /// Whether the text goes on behind the bytes at hand, so that a record that reaches their end is
  /// not read yet.
  var isOpenEnded = false

  init(bytes: [UInt8], delimiter: UInt8, position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// What became of an attempt to read a row.
  private enum Reading {
    case row
    /// There is no row, or it may go on behind the text at hand.
    case end
    /// There is no room for its cells.
    case full
  }

  /// Reads the next record; `false` at the end, and where the text at hand ends within a record
  /// that may go on.
  mutating func next(into record: inout Record) -> Bool {
    record.clear()
    let bytes = bytes
    var cells: [RecordCell] = []
    swap(&cells, &record.cells)
    var reading = Reading.full
    var room = max(32, expectedCells + 1)
    var ends = CellEnds(of: delimiter, in: bytes.span, from: position)
    while reading == .full {
      cells.append(addingCapacity: room) { cells in
        reading = readRow(of: bytes.span, &ends, into: &record, &cells)
      }
      room *= 2
    }
    swap(&cells, &record.cells)
    return reading == .row
  }

  /// Reads records to the end of the text, or of what can be read of it, into a block.
  ///
  /// The cells are written into room that is made for many: asked for one by one, it costs as much as
  /// finding them does.
  mutating func fill(_ rows: inout [RecordBlock.Row], _ store: inout Record) {
    let bytes = bytes
    var cells: [RecordCell] = []
    swap(&cells, &store.cells)
    var reading = Reading.full
    var room = max(1 << 10, cells.capacity - cells.count)
    var ends = CellEnds(of: delimiter, in: bytes.span, from: position)
    while reading == .full {
      let known = cells.count
      cells.append(addingCapacity: room) { cells in
        while true {
          reading = readRow(of: bytes.span, &ends, into: &store, &cells)
          guard reading == .row else { return }
          let end = known + cells.count
          rows.append(RecordBlock.Row(cellsEnd: end, line: store.line, standing: store.standing))
        }
      }
      room *= 2
    }
    swap(&cells, &store.cells)
  }

  /// Reads the next record behind the cells that are there, or leaves everything as it was.
  @inline(__always)
  private mutating func readRow(
    of text: Span<UInt8>,
    _ cellEnds: inout CellEnds,
    into record: inout Record,
    _ cells: inout OutputSpan<RecordCell>
  ) -> Reading {
    record.line = line
    record.standing = .sound
    guard position < text.count else { return .end }
    // Of its own it stays in registers.
    var ends = cellEnds
    let known = (cells: cells.count, scratch: record.scratch.count, openQuotes: openQuotes)
    var cursor = position
    var isBlank = false
    var reading = Reading.full
    while cells.freeCapacity > 0 {
      let start = cursor
      let mayBeQuoted =
        start < text.count && (text[start] == ASCII.quote || text[start] == ASCII.space)
      if mayBeQuoted, let quoted = quotedCell(at: start, in: text, record: &record) {
        cursor = quoted.next
        ends.move(to: cursor + 1, in: text)
        isBlank = quoted.cell.isEmpty
        cells.append(quoted.cell)
      } else {
        cursor = ends.next(in: text)
        isBlank = start == cursor
        cells.append(RecordCell(start: start, end: cursor))
      }
      if cursor < text.count, text[cursor] == delimiter {
        cursor += 1
        continue
      }
      guard let next = nextLine(behind: cursor, in: text) else {
        reading = .end
        break
      }
      if cursor < text.count { line += 1 }
      if next > cursor + 1 { ends.move(to: next, in: text) }
      position = next
      cellEnds = ends
      if isBlank, cells.count == known.cells + 1 { record.standing = .blank }
      return .row
    }
    cells.removeLast(cells.count - known.cells)
    record.scratch.removeLast(record.scratch.count - known.scratch)
    line = record.line
    openQuotes = known.openQuotes
    return reading
  }

  /// Where the next record begins, or `nil` when that depends on bytes that are not at hand.
  @inline(__always)
  private func nextLine(behind position: Int, in text: Span<UInt8>) -> Int? {
    guard position < text.count else { return isOpenEnded ? nil : position }
    return text[position] == ASCII.newline ? position + 1 : skipReturns(at: position, in: text)
  }

  /// Steps over a line end that begins with a CR; a run of CRs before an LF belongs to it.
  private func skipReturns(at position: Int, in text: Span<UInt8>) -> Int? {
    var cursor = position + 1
    while cursor < text.count, text[cursor] == ASCII.carriageReturn { cursor += 1 }
    if cursor == text.count, isOpenEnded { return nil }
    return cursor < text.count && text[cursor] == ASCII.newline ? cursor + 1 : position + 1
  }
}
