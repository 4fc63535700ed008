/// Turns the escapes of JSON strings into the characters they stand for.
enum JSONEscapes {
  /// Appends a string's content as UTF-8; half a surrogate pair becomes U+FFFD.
  static func append(_ content: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var index = content.startIndex
    while index < content.endIndex {
      let byte = content[index]
      index += 1
      guard byte == ASCII.backslash, index < content.endIndex else {
        result.append(byte)
        continue
      }
      let letter = content[index]
      index += 1
      switch letter {
      case UInt8(ascii: "n"): result.append(ASCII.newline)
      case UInt8(ascii: "t"): result.append(ASCII.tab)
      case UInt8(ascii: "r"): result.append(ASCII.carriageReturn)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0c)
      case UInt8(ascii: "u"): appendScalar(content, &index, to: &result)
      default: result.append(letter)
      }
    }
  }

  private static func appendScalar(
    _ content: ArraySlice<UInt8>,
    _ index: inout Int,
    to result: inout [UInt8]
  ) {
    guard let unit = unit(content, at: index) else {
      result.append(contentsOf: "\u{fffd}".utf8)
      return
    }
    index += 4
    var value = unit
    if (0xd800..<0xdc00).contains(unit), index + 1 < content.endIndex,
      content[index] == ASCII.backslash, content[index + 1] == UInt8(ascii: "u"),
      let second = self.unit(content, at: index + 2), (0xdc00..<0xe000).contains(second)
    {
      value = 0x10000 + (unit - 0xd800) << 10 + (second - 0xdc00)
      index += 6
    }
    let scalar = Unicode.Scalar(value) ?? "\u{fffd}"
    result.append(contentsOf: String(scalar).utf8)
  }

  private static func unit(_ content: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= content.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in content[index..<index + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
