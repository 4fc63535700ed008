/// Gives equal byte strings one small number, so that a column holds numbers and no strings.
///
/// Code 0 is the empty string. An open-addressing table over short keys keeps interning a cell at a
/// few nanoseconds, which a `Dictionary` keyed by `String` does not. All strings lie in one run of
/// bytes: looking one up counts no references.
struct StringPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  /// By place in the table.
  private var keys = Array(repeating: StringKey.none, count: 64)
  /// By place in the table; 0 where it is free.
  private var codes = Array(repeating: UInt32(0), count: 64)

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
    return code(of: StringKey(range, of: text), range, in: text)
  }

  /// The code of the string in a range of a text, 0 where it is not known.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  @inline(__always)
  func knownCode(of range: Range<Int>, in text: Span<UInt8>) -> UInt32 {
    if range.isEmpty { return 0 }
    return codes[place(of: StringKey(range, of: text), range, in: text)]
  }

  /// Adds the codes of strings of a text, new or known.
  ///
  /// The places of some in the table are all asked for before the first is looked at: a table of
  /// thousands of strings is not in the nearest cache, and to wait for one place after the other takes
  /// longer than all the rest.
  ///
  /// - Parameters:
  ///   - count: How many strings there are.
  ///   - text: The text.
  ///   - result: Where the codes go.
  ///   - range: Where a string stands.
  /// - Complexity: O(*n*) in the bytes of the strings.
  @inline(__always)
  mutating func appendCodes(
    of count: Int,
    in text: Span<UInt8>,
    to result: inout OutputSpan<UInt32>,
    range: (Int) -> Range<Int>
  ) {
    var some = InlineArray<16, StringKey>(repeating: .none)
    var first = 0
    while first < count {
      let size = min(some.count, count - first)
      expect(size, in: text, keys.span, codes.span, &some) { range(first + $0) }
      for index in 0..<size {
        if some[index] == .none {
          result.append(0)
        } else {
          result.append(code(of: some[index], range(first + index), in: text))
        }
      }
      first += size
    }
  }

  @inline(__always)
  private func expect(
    _ count: Int,
    in text: Span<UInt8>,
    _ keys: Span<StringKey>,
    _ codes: Span<UInt32>,
    _ some: inout InlineArray<16, StringKey>,
    range: (Int) -> Range<Int>
  ) {
    for index in 0..<count {
      let range = range(index)
      let key = range.isEmpty ? .none : StringKey(range, of: text)
      some[index] = key
      let place = firstPlace(of: key)
      keys.prefetch(place)
      codes.prefetch(place)
    }
  }

  @inline(__always)
  private mutating func code(
    of key: StringKey,
    _ range: @autoclosure () -> Range<Int>,
    in text: Span<UInt8>
  ) -> UInt32 {
    let place = place(of: key, range(), in: text)
    let code = codes[place]
    return code != 0 ? code : add(key, range(), of: text, at: place)
  }

  /// The place of a string, or the free one where it belongs.
  @inline(__always)
  private func place(
    of key: StringKey,
    _ range: @autoclosure () -> Range<Int>,
    in text: Span<UInt8>
  ) -> Int {
    var place = firstPlace(of: key)
    while codes[place] != 0 {
      if keys[place] == key, key.isWhole || holds(codes[place], range(), of: text) { return place }
      place = (place &+ 1) & (codes.count &- 1)
    }
    return place
  }

  @inline(__always)
  private func firstPlace(of key: StringKey) -> Int {
    Int(truncatingIfNeeded: key.hash) & (codes.count &- 1)
  }

  private func holds(_ code: UInt32, _ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    ByteScan.equal(bytes.span.extracting(self.range(of: Int(code))), text.extracting(range))
  }

  private mutating func add(
    _ key: StringKey,
    _ range: Range<Int>,
    of text: Span<UInt8>,
    at place: Int
  ) -> UInt32 {
    let code = UInt32(count)
    ByteScan.append(range, of: text, to: &bytes)
    ends.append(bytes.count)
    keys[place] = key
    codes[place] = code
    if count * 2 > codes.count { grow() }
    return code
  }

  @inline(__always)
  private func range(of code: Int) -> Range<Int> {
    code == 0 ? 0..<0 : ends[code - 1]..<ends[code]
  }

  private mutating func grow() {
    let (oldKeys, oldCodes) = (keys, codes)
    keys = Array(repeating: .none, count: oldKeys.count * 2)
    codes = Array(repeating: 0, count: oldCodes.count * 2)
    for (key, code) in zip(oldKeys, oldCodes) where code != 0 {
      var place = firstPlace(of: key)
      while codes[place] != 0 { place = (place + 1) & (codes.count - 1) }
      keys[place] = key
      codes[place] = code
    }
  }
}
