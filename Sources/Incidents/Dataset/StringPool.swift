/// Gives equal byte strings one small number, so that a column holds numbers and no strings.
///
/// Code 0 is the empty string. An open-addressing table over hashes keeps interning a cell at a few
/// nanoseconds, which a `Dictionary` keyed by `String` does not. All strings lie in one run of
/// bytes: looking one up counts no references.
struct StringPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  /// A code with the upper half of its hash above it, so that one look tells most strings apart.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)
  private var hashes: [UInt64] = [0]
  private static let tag: UInt64 = 0xffff_ffff_0000_0000

  /// How many distinct strings there are, the empty one included.
  var count: Int { ends.count }

  /// The distinct strings by code, as UTF-8.
  var values: [[UInt8]] { (0..<count).map { Array(bytes[range(of: $0)]) } }

  /// The string of a code, as UTF-8.
  func value(of code: Int) -> ArraySlice<UInt8> { bytes[range(of: code)] }

  /// The code of a string, new or known.
  mutating func code(of text: [UInt8]) -> UInt32 { code(of: text.span) }

  /// The code of a string, new or known.
  mutating func code(of text: ArraySlice<UInt8>) -> UInt32 { code(of: text.span) }

  /// The code of a string, new or known.
  ///
  /// - Complexity: O(*n*) in the bytes.
  mutating func code(of text: Span<UInt8>) -> UInt32 {
    guard !text.isEmpty else { return 0 }
    let hash = ByteScan.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let code = UInt32(truncatingIfNeeded: slots[slot])
      if (slots[slot] ^ hash) & Self.tag == 0,
        ByteScan.equal(bytes.span.extracting(range(of: Int(code))), text)
      {
        return code
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = UInt32(count)
    ByteScan.append(0..<text.count, of: text, to: &bytes)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = hash & Self.tag | UInt64(code)
    if count * 2 > slots.count { grow() }
    return code
  }

  @inline(__always)
  private func range(of code: Int) -> Range<Int> {
    code == 0 ? 0..<0 : ends[code - 1]..<ends[code]
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for code in 1..<count {
      var slot = Int(truncatingIfNeeded: hashes[code]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hashes[code] & Self.tag | UInt64(code)
    }
  }
}
