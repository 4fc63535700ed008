/// Gives equal byte strings one small number, so that a column holds numbers and no strings.
///
/// Code 0 is the empty string. An open-addressing table over FNV-1a keeps interning a cell at a
/// few nanoseconds, which a `Dictionary` keyed by `String` does not.
struct StringPool: Sendable {
  /// The distinct strings by code, as UTF-8.
  private(set) var values: [[UInt8]] = [[]]
  private var slots: [UInt32] = Array(repeating: 0, count: 64)
  private var hashes: [UInt64] = [0]

  /// The code of a string, new or known.
  mutating func code(of bytes: some RandomAccessCollection<UInt8>) -> UInt32 {
    guard !bytes.isEmpty else { return 0 }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      let code = slots[slot]
      if hashes[Int(code)] == hash, values[Int(code)].elementsEqual(bytes) { return code }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = UInt32(values.count)
    values.append(Array(bytes))
    hashes.append(hash)
    slots[slot] = code
    if values.count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for code in 1..<values.count {
      let hash = hashes[code]
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(code)
    }
  }
}
