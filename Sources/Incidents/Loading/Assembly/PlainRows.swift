/// Consecutive rows of a block that have a cell for each column, so that the cells of a column stand
/// at equal distances.
///
/// They are few: what is read of them for one column is still in the nearest cache for the next one.
struct PlainRows: Sendable {
  /// The most rows.
  static let most = 64
  /// A value for each of the rows.
  typealias Values<Value> = InlineArray<64, Value>

  /// The rows, by their numbers in the block.
  let rows: Range<Int>
  /// Where the cells of the first row begin.
  private let firstCell: Int
  private let columnCount: Int
  /// Where the text of the rewritten cells begins, behind that of the block.
  private let scratchStart: Int

  /// Notes where the cells of rows of a block stand.
  init(_ rows: Range<Int>, of block: borrowing RecordBlock, columnCount: Int) {
    self.rows = rows
    self.columnCount = columnCount
    firstCell = rows.lowerBound == 0 ? 0 : block.rows[rows.lowerBound - 1].cellsEnd
    scratchStart = block.scratchStart
  }

  /// How many rows there are.
  @inline(__always) var count: Int { rows.count }

  /// The number in the block of one of the rows.
  @inline(__always)
  func number(of row: Int) -> Int { rows.lowerBound + row }

  /// Where the text of a cell stands, blanks at the ends left out; empty for a column that the table
  /// does not have.
  @inline(__always)
  func range(
    _ row: Int,
    _ column: Int,
    in cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) -> Range<Int> {
    guard column >= 0 else { return 0..<0 }
    let cell = cells[firstCell &+ row &* columnCount &+ column]
    let base = cell.isRewritten ? scratchStart : 0
    var start = cell.start &+ base
    var end = cell.end &+ base
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// How many bytes the cells of a column have, with blanks at their ends.
  ///
  /// - Complexity: O(*n*) in the rows.
  @inline(__always)
  func size(of column: Int, in cells: Span<RecordCell>) -> Int {
    var size = 0
    for row in 0..<count {
      let cell = cells[firstCell &+ row &* columnCount &+ column]
      size &+= cell.end &- cell.start
    }
    return size
  }

  /// Which cells of a row, from the first of some columns on, stand in the text as they are meant and
  /// one behind the other with a byte between them: a range of the block's cells.
  ///
  /// - Complexity: O(*n*) in the cells.
  @inline(__always)
  func touching(
    _ row: Int,
    _ columns: Range<Int>,
    in cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) -> Range<Int> {
    let first = firstCell &+ row &* columnCount
    var column = columns.lowerBound
    var end = -1
    while column < columns.upperBound {
      let cell = cells[first &+ column]
      guard !cell.isRewritten, end < 0 || cell.start == end &+ 1 else { break }
      if !cell.isEmpty, text[cell.start].isBlank || text[cell.end - 1].isBlank { break }
      end = cell.end
      column += 1
    }
    return first &+ columns.lowerBound..<first &+ column
  }

  /// Where the text of a cell stands; empty also for a word that says that there is no value.
  @inline(__always)
  func value(
    _ row: Int,
    _ column: Int,
    in cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) -> Range<Int> {
    let range = range(row, column, in: cells, text)
    return MissingValue.holds(text.extracting(range)) ? 0..<0 : range
  }
}
