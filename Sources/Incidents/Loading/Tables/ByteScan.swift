/// Searches bytes sixteen at a time.
///
/// The comparisons are joined and looked at as two words, which the compiler turns into a handful of
/// vector instructions; a loop over single bytes takes eight times as long on running text.
enum ByteScan {
  /// The first offset from `start` on that holds one of three bytes, or the length of the text.
  ///
  /// - Complexity: O(*n*) in the bytes passed over.
  @inline(__always)
  static func firstIndex(
    of first: UInt8,
    _ second: UInt8,
    _ third: UInt8,
    in text: Span<UInt8>,
    from start: Int
  ) -> Int {
    unsafe text.withUnsafeBytes { bytes in
      var cursor = start
      let firsts = SIMD16<UInt8>(repeating: first)
      let seconds = SIMD16<UInt8>(repeating: second)
      let thirds = SIMD16<UInt8>(repeating: third)
      while cursor + 16 <= bytes.count {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: cursor, as: SIMD16<UInt8>.self)
        let hits = (block .== firsts) .| (block .== seconds) .| (block .== thirds)
        let words = unsafe unsafeBitCast(hits, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return cursor + words[0].trailingZeroBitCount >> 3 }
        if words[1] != 0 { return cursor + 8 + words[1].trailingZeroBitCount >> 3 }
        cursor += 16
      }
      while cursor < bytes.count {
        let byte = unsafe bytes[cursor]
        if byte == first || byte == second || byte == third { return cursor }
        cursor += 1
      }
      return cursor
    }
  }

  /// Whether a byte occurs in a range of a text; of sixteen bytes or fewer told at once, for how many
  /// there are cannot be foreseen.
  @inline(__always)
  static func contains(_ byte: UInt8, _ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBytes { bytes in
      let (start, count) = (range.lowerBound, range.count)
      guard count <= 16, start + 16 <= bytes.count else {
        return firstIndex(of: byte, byte, byte, in: text.extracting(range), from: 0) < count
      }
      let block = unsafe bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
      let hits = block .== SIMD16<UInt8>(repeating: byte)
      let pairs = unsafe unsafeBitCast(hits, to: SIMD8<UInt16>.self) &>> 4
      let fours = unsafe unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self)
      return fours << UInt64(64 - 4 * count) != 0
    }
  }

  /// How often a byte occurs.
  ///
  /// - Complexity: O(*n*).
  static func count(of byte: UInt8, in text: Span<UInt8>) -> Int {
    unsafe text.withUnsafeBytes { bytes in
      let wanted = SIMD16<UInt8>(repeating: byte)
      var count = 0
      var cursor = 0
      while cursor + 16 <= bytes.count {
        // Each byte of the sums counts one place of the blocks, and no further than it can.
        let end = min(bytes.count, cursor + 16 * 255)
        var sums = SIMD16<UInt8>()
        while cursor + 16 <= end {
          let block = unsafe bytes.loadUnaligned(fromByteOffset: cursor, as: SIMD16<UInt8>.self)
          sums &-= unsafe unsafeBitCast(block .== wanted, to: SIMD16<UInt8>.self)
          cursor += 16
        }
        let pairs = unsafe unsafeBitCast(sums, to: SIMD8<UInt16>.self)
        count += Int(((pairs & 0xff) &+ (pairs &>> 8)).wrappedSum())
      }
      while cursor < bytes.count {
        if unsafe bytes[cursor] == byte { count += 1 }
        cursor += 1
      }
      return count
    }
  }

  /// Appends a stretch of text to a buffer in one copy.
  @inline(__always)
  static func append(_ range: Range<Int>, of text: Span<UInt8>, to buffer: inout [UInt8]) {
    let stretch = text.extracting(range)
    unsafe stretch.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  /// Appends a stretch of text to a buffer in one copy.
  @inline(__always)
  static func append(_ range: Range<Int>, of bytes: [UInt8], to buffer: inout [UInt8]) {
    append(range, of: bytes.span, to: &buffer)
  }

  /// A hash of bytes, eight at a time, good enough for a table of a file's distinct cells.
  ///
  /// Each word is folded by a 64-bit product of which both halves are used, as wyhash does it.
  @inline(__always)
  static func hash(_ text: Span<UInt8>) -> UInt64 {
    unsafe text.withUnsafeBytes { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count) ^ 0x9e37_79b9_7f4a_7c15
      var cursor = 0
      while cursor + 8 <= bytes.count {
        hash = mixed(unsafe hash ^ bytes.loadUnaligned(fromByteOffset: cursor, as: UInt64.self))
        cursor += 8
      }
      return unsafe mixed(hash ^ lastWord(bytes))
    }
  }

  /// The last eight bytes, or all of fewer, as one word: equal for equal bytes of one length, and
  /// without a loop, of which the end cannot be foreseen.
  @inline(__always)
  private static func lastWord(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    if count >= 8 {
      return unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    }
    if count >= 4 {
      let first = unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = unsafe bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(first) | UInt64(last) << 32
    }
    guard count > 0 else { return 0 }
    return unsafe UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
  }

  /// The bytes of a range, sixteen or fewer but not none, with nothing behind them.
  @inline(__always)
  static func word(_ range: Range<Int>, of text: Span<UInt8>) -> SIMD2<UInt64> {
    unsafe text.withUnsafeBytes { bytes in
      let (start, count) = (range.lowerBound, range.count)
      guard start + 16 <= bytes.count else {
        var word = SIMD16<UInt8>()
        for offset in 0..<count { word[offset] = unsafe bytes[start + offset] }
        return unsafe unsafeBitCast(word, to: SIMD2<UInt64>.self)
      }
      var word = unsafe bytes.loadUnaligned(fromByteOffset: start, as: SIMD2<UInt64>.self)
      word[0] &= ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
      word[1] &= count > 8 ? ~0 &>> UInt64(truncatingIfNeeded: 128 &- 8 &* count) : 0
      return word
    }
  }

  /// The eight bytes from a place on as one word, of which the lowest byte stands first.
  @inline(__always)
  static func eight(at start: Int, of text: Span<UInt8>) -> UInt64 {
    precondition(start >= 0 && start + 8 <= text.count, "there are no eight bytes")
    return unsafe text.withUnsafeBytes { bytes in
      UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
    return product.high ^ product.low
  }

  /// Whether two texts are the same bytes.
  @inline(__always)
  static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { leftBytes in
      unsafe right.withUnsafeBytes { rightBytes in
        var cursor = 0
        while cursor + 8 <= leftBytes.count {
          let mine = unsafe leftBytes.loadUnaligned(fromByteOffset: cursor, as: UInt64.self)
          let other = unsafe rightBytes.loadUnaligned(fromByteOffset: cursor, as: UInt64.self)
          if mine != other { return false }
          cursor += 8
        }
        return unsafe lastWord(leftBytes) == lastWord(rightBytes)
      }
    }
  }

  /// Whether any byte is a blank, a control or one that may part the values of a list; `true` too for
  /// texts that are too short to be looked at in blocks.
  @inline(__always)
  static func mayPartValues(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBytes { bytes in
      guard bytes.count >= 16 else { return true }
      let behindBlanks = SIMD16<UInt8>(repeating: ASCII.space + 1)
      let semicolons = SIMD16<UInt8>(repeating: ASCII.semicolon)
      let bars = SIMD16<UInt8>(repeating: ASCII.bar)
      let commas = SIMD16<UInt8>(repeating: ASCII.comma)
      let quotes = SIMD16<UInt8>(repeating: ASCII.quote)
      let separators = SIMD16<UInt8>(repeating: TextArena.listSeparator)
      var cursor = 0
      while cursor < bytes.count {
        // The last block overlaps the one before.
        let start = min(cursor, bytes.count - 16)
        let block = unsafe bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
        let marks = (block .== semicolons) .| (block .== bars) .| (block .== commas)
        let others = (block .== quotes) .| (block .== separators) .| (block .< behindBlanks)
        let words = unsafe unsafeBitCast(marks .| others, to: SIMD2<UInt64>.self)
        if words[0] | words[1] != 0 { return true }
        cursor += 16
      }
      return false
    }
  }

  /// The first offset from `start` on that holds text outside ASCII, or the length of the text; the two
  /// bytes that part the fields and lists of a text arena are none.
  ///
  /// - Complexity: O(*n*) in the bytes passed over.
  @inline(__always)
  static func firstIndex(beyondASCIIFrom start: Int, in text: Span<UInt8>) -> Int {
    unsafe text.withUnsafeBytes { bytes in
      let first = SIMD16<UInt8>(repeating: 0x80)
      let count = SIMD16<UInt8>(repeating: TextArena.listSeparator - 0x80)
      var cursor = start
      while cursor + 16 <= bytes.count {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: cursor, as: SIMD16<UInt8>.self)
        let words = unsafe unsafeBitCast((block &- first) .< count, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return cursor + words[0].trailingZeroBitCount >> 3 }
        if words[1] != 0 { return cursor + 8 + words[1].trailingZeroBitCount >> 3 }
        cursor += 16
      }
      while cursor < bytes.count, unsafe bytes[cursor] &- 0x80 >= TextArena.listSeparator - 0x80 {
        cursor += 1
      }
      return cursor
    }
  }

  /// Whether any byte lies outside ASCII and is none of the two that part the fields and lists of a
  /// text arena.
  @inline(__always)
  static func holdsText(beyondASCII text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBytes { bytes in
      let first = SIMD16<UInt8>(repeating: 0x80)
      let count = SIMD16<UInt8>(repeating: TextArena.listSeparator - 0x80)
      var cursor = 0
      while cursor + 16 <= bytes.count {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: cursor, as: SIMD16<UInt8>.self)
        let words = unsafe unsafeBitCast((block &- first) .< count, to: SIMD2<UInt64>.self)
        if words[0] | words[1] != 0 { return true }
        cursor += 16
      }
      while cursor < bytes.count {
        if unsafe bytes[cursor] &- 0x80 < TextArena.listSeparator - 0x80 { return true }
        cursor += 1
      }
      return false
    }
  }
}
