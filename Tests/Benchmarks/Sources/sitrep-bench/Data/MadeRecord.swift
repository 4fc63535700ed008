/// The cells of one made-up record; one value is filled again and again, so a row allocates nothing.
struct MadeRecord {
  static let columns = [
    "id", "date", "country", "city", "latitude", "longitude", "killed", "injured", "attack_type",
    "target", "perpetrator", "summary", "source",
  ]
  static let latitude = 4
  static let longitude = 5

  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Whether a column holds figures, which JSON writes without quotes.
  static func isNumeric(_ column: Int) -> Bool { (4...7).contains(column) }

  subscript(column: Int) -> ArraySlice<UInt8> {
    bytes[(column == 0 ? 0 : ends[column - 1])..<ends[column]]
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
  }

  /// Appends a number with at least so many digits.
  mutating func append(_ number: Int, digits: Int = 1) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    while rest > 0 || bytes.count - start < digits {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  mutating func endCell() {
    ends.append(bytes.count)
  }

  /// Makes the first letter of the cell at hand a capital.
  mutating func capitalize() {
    let start = ends.last ?? 0
    guard start < bytes.count, (97...122).contains(bytes[start]) else { return }
    bytes[start] -= 32
  }
}
