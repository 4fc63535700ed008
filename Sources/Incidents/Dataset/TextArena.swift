/// All running text of a dataset in one run of bytes, so that a search is one scan.
///
/// A row's fields stand one behind the other, each closed by `fieldEnd`; values of a list inside a
/// field are parted by `listSeparator`. Neither byte can occur in UTF-8, so text needs no escaping
/// and no match can cross a boundary. Rows may have fewer fields than there are columns: what is
/// missing is empty.
///
///     id FF summary FF source FE source FF tags FF extra FF …
public struct TextArena: Sendable {
  /// Closes a field.
  public static let fieldEnd: UInt8 = 0xff
  /// Parts the values of a list.
  public static let listSeparator: UInt8 = 0xfe

  /// The text itself.
  public internal(set) var bytes: [UInt8] = []
  /// Where each row begins; one more entry than there are rows.
  public internal(set) var starts: [Int] = [0]
  /// The rows that hold a byte outside ASCII, in order: only they need Unicode folding.
  public internal(set) var nonASCIIRows: [Int32] = []

  /// How many rows there are.
  public var rowCount: Int { starts.count - 1 }

  /// The bytes of a row, field ends included.
  public func bytes(ofRow row: Int) -> ArraySlice<UInt8> {
    bytes[starts[row]..<starts[row + 1]]
  }

  /// The fields of a row in column order.
  ///
  /// - Complexity: O(*n*) in the row's bytes.
  public func fields(ofRow row: Int) -> [ArraySlice<UInt8>] {
    var fields = bytes(ofRow: row).split(
      separator: Self.fieldEnd,
      omittingEmptySubsequences: false
    )
    if !fields.isEmpty { fields.removeLast() }
    return fields
  }

  /// The row that holds the byte at an offset.
  ///
  /// - Complexity: O(log *n*) in the rows.
  public func row(at offset: Int) -> Int {
    var low = 0
    var high = rowCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Adds a field that stands in a text, or of its own where the range is empty, and returns where
  /// it stands here.
  @discardableResult
  @inline(__always)
  mutating func append(
    _ range: Range<Int>,
    of text: Span<UInt8>,
    or field: [UInt8]
  ) -> Range<Int> {
    let start = bytes.count
    if !range.isEmpty {
      ByteScan.append(range, of: text, to: &bytes)
    } else if !field.isEmpty {
      bytes.append(contentsOf: field)
    }
    bytes.append(Self.fieldEnd)
    return start..<bytes.count - 1
  }

  /// Closes a row and notes whether it needs Unicode folding.
  mutating func endRow() {
    let needsFolding = ByteScan.holdsText(
      beyondASCII: bytes.span.extracting(starts[rowCount]..<bytes.count)
    )
    if needsFolding { nonASCIIRows.append(Int32(clamping: rowCount)) }
    starts.append(bytes.count)
  }

  /// Adds the rows of another arena.
  mutating func append(contentsOf part: borrowing Self) {
    let offset = bytes.count
    let rows = Int32(clamping: rowCount)
    bytes.append(contentsOf: part.bytes)
    for start in part.starts.dropFirst() { starts.append(offset + start) }
    for row in part.nonASCIIRows { nonASCIIRows.append(rows + row) }
  }

  /// Forgets the rows but keeps the buffers.
  mutating func removeRows() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeLast(rowCount)
    nonASCIIRows.removeAll(keepingCapacity: true)
  }

  /// Makes room for rows and bytes to come.
  mutating func reserve(rows: Int, bytes count: Int) {
    LargePages.reserve(count, in: &bytes)
    LargePages.reserve(rows + 1, in: &starts)
  }

  /// The same text in memory of its own.
  var copied: Self {
    var copy = self
    copy.bytes = bytes.copied
    copy.starts = starts.copied
    copy.nonASCIIRows = nonASCIIRows.copied
    return copy
  }
}
