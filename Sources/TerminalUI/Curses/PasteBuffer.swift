/// A bracketed paste while it comes in.
struct PasteBuffer {
  /// The most bytes kept; the rest is dropped.
  static let limit = 1 << 20

  private var bytes: [UInt8] = []

  /// Takes a byte.
  mutating func append(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }

  /// The text as one line: line ends and tabs are spaces, other controls are gone.
  ///
  /// - Complexity: O(*n*).
  var text: String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0a where previous == "\r": break
      case 0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00..<0x20, 0x7f..<0xa0: break
      // Steering the direction of the text around them.
      case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
