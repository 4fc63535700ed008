/// References to characters: XML's own five and numeric ones.
enum XMLEntities {
  /// The most bytes that a reference has.
  static let longest = 12

  private static let named: [([UInt8], UInt8)] = [
    (Array("amp".utf8), UInt8(ascii: "&")), (Array("lt".utf8), UInt8(ascii: "<")),
    (Array("gt".utf8), UInt8(ascii: ">")), (Array("quot".utf8), UInt8(ascii: "\"")),
    (Array("apos".utf8), UInt8(ascii: "'")),
  ]

  /// Decodes an attribute's value.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(ArchiveFault) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&") {
        index += try appendReference(
          bytes[index..<min(bytes.endIndex, index + longest)],
          to: &result
        )
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Decodes the reference that the bytes begin with and returns how many bytes it has.
  ///
  /// - Throws: `ArchiveFault` for entities that would have to be declared.
  static func appendReference(
    _ bytes: ArraySlice<UInt8>,
    to text: inout [UInt8]
  ) throws(ArchiveFault) -> Int {
    guard let end = bytes.firstIndex(of: ASCII.semicolon) else {
      throw .corrupt(reason: "the XML has an '&' that begins no reference")
    }
    let name = bytes[(bytes.startIndex + 1)..<end]
    if name.first == UInt8(ascii: "#") {
      text.append(contentsOf: String(scalar(name.dropFirst())).utf8)
    } else if let (_, byte) = named.first(where: { name.elementsEqual($0.0) }) {
      text.append(byte)
    } else {
      throw .corrupt(reason: "the XML has an entity of its own, '\(VisibleText(name.string))'")
    }
    return end + 1 - bytes.startIndex
  }

  /// The character of a number; U+FFFD where there is none.
  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar {
    let isHexadecimal = digits.first.map { $0.lowercasedASCII } == UInt8(ascii: "x")
    let text = (isHexadecimal ? digits.dropFirst() : digits).string
    let number = UInt32(text, radix: isHexadecimal ? 16 : 10)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) } ?? "\u{fffd}"
  }
}
