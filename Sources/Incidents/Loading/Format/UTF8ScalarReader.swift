/// Steps through bytes one scalar at a time and tells sound sequences from faults.
struct UTF8ScalarReader {
  /// One scalar, or one byte that begins none.
  struct Step {
    var start: Int
    var length: Int
    /// The scalar's value, `nil` for a fault.
    var scalar: UInt32?
  }

  /// The offset of the next byte.
  var position: Int

  /// The next step, or `nil` at the end.
  mutating func next(in bytes: [UInt8]) -> Step? {
    guard position < bytes.count else { return nil }
    let start = position
    let lead = bytes[start]
    let length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard length > 0, lead < 0xf5, start + length <= bytes.count else { return fault(at: start) }
    if length == 1 {
      position += 1
      return Step(start: start, length: 1, scalar: UInt32(lead))
    }
    var value = UInt32(lead & (0x7f >> UInt8(length)))
    for offset in 1..<length {
      let byte = bytes[start + offset]
      guard byte & 0xc0 == 0x80 else { return fault(at: start) }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, Unicode.Scalar(value) != nil else { return fault(at: start) }
    position += length
    return Step(start: start, length: length, scalar: value)
  }

  private mutating func fault(at start: Int) -> Step {
    position = start + 1
    return Step(start: start, length: 1, scalar: nil)
  }
}
