/// Where the cells of a table may end: at its delimiters and at the bytes that end lines.
///
/// Sixteen bytes are compared at once, and once only, however many cells end among them: four bits of
/// a word tell of each byte whether it is one. Looked for from cell to cell, the same bytes would be
/// compared again for each short cell, and where in them the next one ends cannot be foreseen.
struct CellEnds {
  private static let width = 16
  /// The lowest of the four bits that tell of a byte.
  private static let marks: UInt64 = 0x1111_1111_1111_1111

  private let delimiters: SIMD16<UInt8>
  /// Where the bytes begin that were compared last.
  private var block: Int
  /// Which of them may end a cell and were not told yet.
  private var hits: UInt64 = 0

  /// Looks from a place in a text on.
  @inline(__always)
  init(of delimiter: UInt8, in text: Span<UInt8>, from position: Int) {
    delimiters = SIMD16(repeating: delimiter)
    block = position
    hits = hits(in: text)
  }

  /// The next place where a cell may end, or the length of the text.
  ///
  /// - Complexity: O(*n*) in the bytes passed over.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> Int {
    while hits == 0 {
      guard text.count - block > Self.width else { return text.count }
      block += Self.width
      hits = hits(in: text)
    }
    let end = block &+ hits.trailingZeroBitCount >> 2
    hits &= hits &- 1
    return end
  }

  /// Goes on at another place: behind a quoted cell, or a line end of several bytes.
  @inline(__always)
  mutating func move(to position: Int, in text: Span<UInt8>) {
    block = position
    hits = hits(in: text)
  }

  @inline(__always)
  private func hits(in text: Span<UInt8>) -> UInt64 {
    unsafe text.withUnsafeBytes { bytes in
      guard block + Self.width <= bytes.count else { return lastHits(in: text) }
      return hits(in: unsafe bytes.loadUnaligned(fromByteOffset: block, as: SIMD16<UInt8>.self))
    }
  }

  @inline(__always)
  private func hits(in bytes: SIMD16<UInt8>) -> UInt64 {
    let newlines = SIMD16<UInt8>(repeating: ASCII.newline)
    let returns = SIMD16<UInt8>(repeating: ASCII.carriageReturn)
    let ends = (bytes .== delimiters) .| (bytes .== newlines) .| (bytes .== returns)
    let pairs = unsafe unsafeBitCast(ends, to: SIMD8<UInt16>.self) &>> 4
    return unsafe unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self)
      & Self.marks
  }

  /// What the last bytes of a text tell, of which there are too few to be loaded at once.
  private func lastHits(in text: Span<UInt8>) -> UInt64 {
    guard block < text.count else { return 0 }
    var bytes = SIMD16<UInt8>()
    for index in block..<text.count { bytes[index - block] = text[index] }
    // What stands behind them is no text, even where a delimiter is the byte 0.
    return hits(in: bytes) & ((1 << UInt64(4 * (text.count - block))) - 1)
  }
}
