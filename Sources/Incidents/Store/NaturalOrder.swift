/// The order of the texts of a column as people expect it: numbers by value, then texts by letters,
/// with the numbers within them by value too.
struct NaturalOrder: Sendable {
  /// The place of each row's text from 1 on, the same for equal texts; `nil` for rows without one.
  let ranks: [UInt32?]

  /// So many bytes of a text decide; texts that begin alike for longer keep the order of the files.
  static let decisiveBytes = 64

  /// Sorts the texts of a field.
  ///
  /// - Throws: `CancellationError` once the current task is cancelled.
  /// - Complexity: O(*n* log *n*) in the rows.
  init(_ text: TextArena, field: Int) throws(CancellationError) {
    var keys: [UInt8] = []
    var starts = [0]
    var heads: [UInt64] = []
    var rows: [Int32] = []
    for row in 0..<text.rowCount {
      if row & 0xffff == 0, Task.isCancelled { throw CancellationError() }
      Self.append(text.bytes(ofField: field, row: row), to: &keys)
      if keys.count > starts[row] { rows.append(Int32(truncatingIfNeeded: row)) }
      heads.append(Self.head(keys[starts[row]...]))
      starts.append(keys.count)
    }
    if Task.isCancelled { throw CancellationError() }
    func key(_ row: Int32) -> ArraySlice<UInt8> { keys[starts[Int(row)]..<starts[Int(row) + 1]] }
    rows.sort { left, right in
      let (first, second) = (heads[Int(left)], heads[Int(right)])
      return first == second ? key(left).lexicographicallyPrecedes(key(right)) : first < second
    }
    var ranks = [UInt32?](repeating: nil, count: text.rowCount)
    var rank: UInt32 = 0
    var previous: Int32?
    for row in rows {
      // Turned round, 0 would be the number that stands for "unknown".
      if previous.map({ heads[Int($0)] != heads[Int(row)] || key($0) != key(row) }) ?? true {
        rank += 1
      }
      previous = row
      ranks[Int(row)] = rank
    }
    self.ranks = ranks
  }

  /// The first eight bytes as a number that sorts like them.
  private static func head(_ key: ArraySlice<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for (index, byte) in key.prefix(8).enumerated() {
      head |= UInt64(byte) << UInt64(56 - index * 8)
    }
    return head
  }

  /// Appends bytes that sort as the text does: 1 and a number, or 2 and folded letters; nothing for an
  /// empty text.
  private static func append(_ text: ArraySlice<UInt8>, to keys: inout [UInt8]) {
    let text = text.drop { $0 == 0x20 }
    guard !text.isEmpty else { return }
    if text.count <= 32, let number = number(text) {
      keys.append(1)
      let bits = number.bitPattern
      let ordered = bits >> 63 == 1 ? ~bits : bits | 1 << 63
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        keys.append(UInt8(truncatingIfNeeded: ordered >> shift))
      }
      return
    }
    keys.append(2)
    let beginning = text.prefix(decisiveBytes)
    guard beginning.allSatisfy({ $0 < 0x80 }) else {
      appendDigitsByValue(
        Array(FoldedText.folding(String(decoding: beginning, as: UTF8.self)).utf8)[...],
        to: &keys
      )
      return
    }
    appendDigitsByValue(beginning, to: &keys)
  }

  /// Appends letters in lower case, and before each run of digits how long it is, so that 9 comes
  /// before 10.
  private static func appendDigitsByValue(_ text: ArraySlice<UInt8>, to keys: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard isDigit(byte) else {
        keys.append((0x41...0x5a).contains(byte) ? byte | 0x20 : byte)
        index += 1
        continue
      }
      var end = index
      while end < text.endIndex, isDigit(text[end]) { end += 1 }
      let digits = text[index..<end].drop { $0 == 0x30 }
      keys.append(0x30)
      keys.append(UInt8(digits.count))
      keys.append(contentsOf: digits)
      index = end
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The value of a text that is a decimal number and nothing else, thousands by comma or not.
  private static func number(_ text: ArraySlice<UInt8>) -> Double? {
    guard let last = text.last, isDigit(last) || last == 0x2e || last == 0x20 else { return nil }
    let plain = text.filter { $0 != 0x2c && $0 != 0x20 }
    let isNumeric = plain.allSatisfy {
      isDigit($0) || $0 == 0x2e || $0 == 0x2d || $0 == 0x2b || $0 | 0x20 == 0x65
    }
    guard isNumeric else { return nil }
    return Double(String(decoding: plain, as: UTF8.self))
  }
}

extension SortKey.Field {
  /// The position of the field in the text arena, or `nil` when it has a column of its own.
  func arenaIndex(in columns: [String]) -> Int? {
    switch self {
    case .id: QueryField.standard(.id).arenaIndex(in: columns)
    case .summary: QueryField.standard(.summary).arenaIndex(in: columns)
    case .source: QueryField.standard(.source).arenaIndex(in: columns)
    case .column(let name): QueryField.column(name).arenaIndex(in: columns)
    default: nil
    }
  }
}
