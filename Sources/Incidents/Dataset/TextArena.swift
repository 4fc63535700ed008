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

  mutating func append(_ field: [UInt8]) {
    bytes.append(contentsOf: field)
    bytes.append(Self.fieldEnd)
  }

  mutating func endRow(isASCII: Bool) {
    if !isASCII { nonASCIIRows.append(Int32(clamping: rowCount)) }
    starts.append(bytes.count)
  }

  /// Whether a field lies within ASCII, the separators of a list left aside.
  static func isASCII(_ field: [UInt8]) -> Bool {
    ByteScan.isASCII(field.span) || field.allSatisfy { $0 < 0x80 || $0 >= listSeparator }
  }

  /// Makes room for rows and bytes to come.
  mutating func reserve(rows: Int, bytes count: Int) {
    bytes.reserveCapacity(count)
    starts.reserveCapacity(rows + 1)
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
