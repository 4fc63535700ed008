/// A stretch of a table with the records that were cut from it.
///
/// The cells of all records stand one behind the other, so that a block has a handful of buffers,
/// which are used again for another block.
struct RecordBlock: Sendable {
  /// A record: its cells are those up to an end and from the end of the one before on.
  struct Row: Sendable {
    /// Behind the last cell.
    let cellsEnd: Int
    /// The line where the record begins, counted from 1.
    let line: Int
    /// How sound the record is.
    let standing: Record.Standing
    /// Whether a cell holds several values.
    var hasLists = false

    /// Whether each cell is one value, which can be read without a word about the record.
    @inline(__always)
    var isPlain: Bool { if case .sound = standing { !hasLists } else { false } }
  }

  /// The text that the cells are ranges of.
  var bytes: [UInt8] = []
  /// The cells and the scratch of all records.
  var store = Record()
  /// The records.
  var rows: [Row] = []
  /// Where those of the records stand of which no cells could be read, by the number of the record.
  private var extents: [Int: Range<Int>] = [:]
  /// Where the text of the rewritten cells begins, once it was joined to that of the others.
  private(set) var scratchStart = 0
  /// How many bytes of the input the cells of this block and those before it come from.
  var position = 0
  /// What was wrong with the encoding, told once, with the block in which it was noticed.
  var repair: DecodingRepair?

  /// How many records there are.
  var count: Int { rows.count }

  /// Forgets the records but keeps the buffers.
  mutating func removeRecords() {
    store.clear()
    rows.removeAll(keepingCapacity: true)
    if !extents.isEmpty { extents.removeAll() }
  }

  /// Adds a record whose cells are ranges of the text, and of its own scratch.
  mutating func append(_ record: borrowing Record) {
    let start = store.scratch.count
    if record.scratch.isEmpty {
      store.cells.append(contentsOf: record.cells)
    } else {
      store.scratch.append(contentsOf: record.scratch)
      for cell in record.cells {
        let base = cell.isRewritten ? start : 0
        store.cells.append(
          RecordCell(start: base + cell.start, end: base + cell.end, isRewritten: cell.isRewritten)
        )
      }
    }
    if !record.extent.isEmpty { extents[rows.count] = record.extent }
    rows.append(
      Row(
        cellsEnd: store.cells.count,
        line: record.line,
        standing: record.standing,
        hasLists: record.hasLists
      )
    )
  }

  /// Puts the text of rewritten cells behind that of the others too, so that every cell is a stretch of
  /// one text.
  mutating func joinScratch() {
    scratchStart = bytes.count
    bytes.append(contentsOf: store.scratch)
  }

  /// Takes the text of rewritten cells away again from behind that of the others.
  mutating func partScratch() { bytes.removeLast(bytes.count - scratchStart) }

  /// Lends a record the scratch that the cells of all records share, or takes it back; the record is
  /// none of the block's until it is read into.
  mutating func swapScratch(with record: inout Record) {
    swap(&store.scratch, &record.scratch)
    record.row = -1
  }

  /// Puts the cells of a record into one that has the scratch, where they are not in it already.
  @inline(__always)
  func read(_ index: Int, into record: inout Record) {
    if record.row == index { return }
    record.row = index
    let start = index == 0 ? 0 : rows[index - 1].cellsEnd
    record.cells.removeAll(keepingCapacity: true)
    record.cells.append(contentsOf: store.cells[start..<rows[index].cellsEnd])
    record.line = rows[index].line
    record.standing = rows[index].standing
    record.extent = extents.isEmpty ? 0..<0 : extents[index] ?? 0..<0
  }
}
