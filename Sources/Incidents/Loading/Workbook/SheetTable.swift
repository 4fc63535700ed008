/// The rows of a sheet as one run of text: cells end with U+001F, rows with U+001E.
///
/// These are ASCII's own separators and are not allowed in XML, so that no cell can hold them; a
/// cell costs one byte more than its text. Blank rows are left out, as sheets themselves do.
struct SheetTable {
  static let cellEnd: UInt8 = 0x1f
  static let rowEnd: UInt8 = 0x1e

  /// The text; valid UTF-8 once `finish` was called.
  private(set) var bytes: [UInt8] = []
  /// The number of each row in the sheet, counted from 1.
  private(set) var rowNumbers: [Int32] = []
  private let limit: ExpansionLimit
  private var rowStart = 0
  private var column = 0
  private var hasText = false

  init(limit: ExpansionLimit) {
    self.limit = limit
  }

  /// Adds a cell to the row that is being made; cells left out before it are empty.
  mutating func append(_ cell: ArraySlice<UInt8>, column wanted: Int) throws(ArchiveFault) {
    while column < wanted { endCell() }
    if !cell.isEmpty { hasText = true }
    for byte in cell {
      if byte == Self.cellEnd || byte == Self.rowEnd {
        bytes.append(contentsOf: "\u{fffd}".utf8)
      } else {
        bytes.append(byte)
      }
    }
    endCell()
    try limit.check(bytes.count)
  }

  /// Ends the row, which is dropped when nothing stands in it.
  mutating func endRow(_ number: Int) {
    if hasText {
      while bytes.count - 2 >= rowStart, bytes[bytes.count - 1] == Self.cellEnd,
        bytes[bytes.count - 2] == Self.cellEnd
      { bytes.removeLast() }
      bytes.append(Self.rowEnd)
      rowNumbers.append(Int32(clamping: number))
    } else {
      bytes.removeSubrange(rowStart...)
    }
    rowStart = bytes.count
    column = 0
    hasText = false
  }

  /// Repairs text that is no UTF-8; separators stay, since a repair never takes an ASCII byte.
  mutating func finish() {
    bytes.removeSubrange(rowStart...)
    if (try? UTF8Span(validating: bytes.span)) == nil {
      bytes = Array(bytes[...].string.utf8)
    }
  }

  private mutating func endCell() {
    bytes.append(Self.cellEnd)
    column += 1
  }
}
