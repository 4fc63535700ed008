/// The scalars beyond ASCII that never join with those beside them to one character: letters with
/// their accents in them, ideographs, whole syllables, punctuation.
///
/// `Regex` takes each of them for one wherever it stands. All others, such as combining accents,
/// joiners and emoji, are its own to judge.
enum LoneScalars {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x00a1...0x00a8, 0x00aa...0x00ac, 0x00af...0x02ff, 0x0370...0x0373, 0x0376...0x0377,
    0x037b...0x037d, 0x0386...0x0386, 0x0388...0x038a, 0x038e...0x03a1, 0x03a3...0x0482,
    0x048a...0x052f, 0x05d0...0x05ea, 0x060c...0x060c, 0x061b...0x061b, 0x061f...0x064a,
    0x0660...0x066d, 0x0671...0x06d3, 0x1e00...0x1eff, 0x2010...0x2027, 0x2030...0x203b,
    0x20a0...0x20bf, 0x3001...0x3029, 0x3041...0x3096, 0x30a1...0x30ff, 0x3400...0x4dbf,
    0x4e00...0x9fff, 0xac00...0xd7a3, 0xff01...0xff9d,
  ]

  /// Whether the scalar is one of them.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }

  /// Reads the one whose bytes begin at a place; `nil` for another scalar and for bytes that are no
  /// text.
  static func scalar(in bytes: [UInt8], at start: Int, to end: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[start]
    // All of them are written in two bytes or three.
    let length = lead & 0xe0 == 0xc0 ? 2 : 3
    guard lead & 0xe0 == 0xc0 || lead & 0xf0 == 0xe0, start + length <= end else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1f : 0x0f)
    for byte in bytes[start + 1..<start + length] {
      guard byte & 0xc0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    guard value >= (length == 2 ? 0x80 : 0x800), let scalar = Unicode.Scalar(value),
      contains(scalar)
    else { return nil }
    return (scalar, length)
  }
}
