/// Counts how often each of some lines occurs.
///
/// A table of open addressing: a `Dictionary`, which hashes against attackers, takes ten times as long
/// over the lines of the atlas, and these stand between the start and the first rows.
struct LineTally {
  private var lines: [UInt64]
  private var counts: [UInt8]
  private let shift: UInt64

  /// Has room for so many lines.
  init(capacity: Int) {
    let bits = Int.bitWidth - (2 * max(8, capacity)).leadingZeroBitCount
    lines = Array(repeating: 0, count: 1 << bits)
    counts = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// Counts a line, which is not 0, and returns its place.
  ///
  /// - Complexity: O(1) expected.
  mutating func add(_ line: UInt64) -> Int {
    // Fibonacci hashing, after Knuth.
    var place = Int((line &* 0x9e37_79b9_7f4a_7c15) >> shift)
    while lines[place] != 0, lines[place] != line { place = (place + 1) & (lines.count - 1) }
    lines[place] = line
    counts[place] = counts[place] == .max ? .max : counts[place] + 1
    return place
  }

  /// How often the line at a place occurred, up to 255 times.
  func uses(at place: Int) -> Int { Int(counts[place]) }
}
