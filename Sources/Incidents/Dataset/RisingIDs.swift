/// Tells whether the identifiers of all rows rise, as those of most files do: then none is repeated,
/// and nothing needs to be stored to know it.
///
/// Shorter identifiers come first, so that numbers rise; rows without one are passed over.
struct RisingIDs: Sendable {
  /// Whether each identifier comes behind the one before it.
  private(set) var isRising = true
  private var first: Range<Int>?
  private var last: Range<Int>?

  /// Heeds the next identifier, by where it stands among the bytes of the text arena.
  @inline(__always)
  mutating func add(_ range: Range<Int>, of bytes: Span<UInt8>) {
    guard isRising, !range.isEmpty else { return }
    if let last, !Self.isBefore(last, range, of: bytes) { isRising = false }
    if first == nil { first = range }
    last = range
  }

  /// Heeds the identifiers of a part whose text was put behind the text before it.
  mutating func append(_ part: Self, offset: Int, of bytes: Span<UInt8>) {
    if !part.isRising { isRising = false }
    guard isRising, let first = part.first, let last = part.last else { return }
    add(first.lowerBound + offset..<first.upperBound + offset, of: bytes)
    self.last = last.lowerBound + offset..<last.upperBound + offset
  }

  @inline(__always)
  private static func isBefore(
    _ left: Range<Int>,
    _ right: Range<Int>,
    of bytes: Span<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return left.count < right.count }
    for offset in 0..<left.count {
      let mine = bytes[left.lowerBound + offset]
      let other = bytes[right.lowerBound + offset]
      if mine != other { return mine < other }
    }
    return false
  }
}
