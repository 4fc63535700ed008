/// Gives equal byte strings one small number, so that a column holds numbers and no strings.
///
/// Code 0 is the empty string. An open-addressing table over short keys keeps interning a cell at a
/// few nanoseconds, which a `Dictionary` keyed by `String` does not. All strings lie in one run of
/// bytes: looking one up counts no references.
struct StringPool: Sendable {
  private struct Slot: Sendable {
    var key = StringKey.none
    var code: UInt32 = 0
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots = Array(repeating: Slot(), count: 64)

  /// How many distinct strings there are, the empty one included.
  var count: Int { ends.count }

  /// The distinct strings by code, as UTF-8.
  var values: [[UInt8]] { (0..<count).map { Array(bytes[range(of: $0)]) } }

  /// The string of a code, as UTF-8.
  func value(of code: Int) -> ArraySlice<UInt8> { bytes[range(of: code)] }

  /// The code of a string, new or known.
  mutating func code(of text: [UInt8]) -> UInt32 { code(of: text.indices, in: text.span) }

  /// The code of a string, new or known.
  mutating func code(of text: ArraySlice<UInt8>) -> UInt32 {
    code(of: 0..<text.count, in: text.span)
  }

  /// The code of the string in a range of a text, new or known.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  @inline(__always)
  mutating func code(of range: Range<Int>, in text: Span<UInt8>) -> UInt32 {
    if range.isEmpty { return 0 }
    let key = StringKey(range, of: text)
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)
    while slots[slot].code != 0 {
      if slots[slot].key == key, key.isWhole || holds(slots[slot].code, range, of: text) {
        return slots[slot].code
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return add(key, range, of: text, at: slot)
  }

  /// The code of the string in a range of a text, 0 where it is not known.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  @inline(__always)
  func knownCode(of range: Range<Int>, in text: Span<UInt8>) -> UInt32 {
    if range.isEmpty { return 0 }
    let key = StringKey(range, of: text)
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)
    while slots[slot].code != 0 {
      if slots[slot].key == key, key.isWhole || holds(slots[slot].code, range, of: text) { break }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return slots[slot].code
  }

  private func holds(_ code: UInt32, _ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    ByteScan.equal(bytes.span.extracting(self.range(of: Int(code))), text.extracting(range))
  }

  private mutating func add(
    _ key: StringKey,
    _ range: Range<Int>,
    of text: Span<UInt8>,
    at slot: Int
  ) -> UInt32 {
    let code = UInt32(count)
    ByteScan.append(range, of: text, to: &bytes)
    ends.append(bytes.count)
    slots[slot] = Slot(key: key, code: code)
    if count * 2 > slots.count { grow() }
    return code
  }

  @inline(__always)
  private func range(of code: Int) -> Range<Int> {
    code == 0 ? 0..<0 : ends[code - 1]..<ends[code]
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.code != 0 {
      var slot = Int(truncatingIfNeeded: entry.key.hash) & (slots.count - 1)
      while slots[slot].code != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
