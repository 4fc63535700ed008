/// Characters that XML does not allow, written as `_x000D_` in the texts of workbooks.
enum EscapedCharacters {
  private static let start = Array("_x".utf8)
  private static let length = 7

  /// Appends text with such characters put back; a carriage return before a line end goes.
  static func append(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    guard text.contains(UInt8(ascii: "_")) else {
      result.append(contentsOf: text)
      return
    }
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == start[0], let scalar = scalar(text[index...]) {
        index += length
        let isLineEnd = scalar == "\r" && index < text.endIndex && text[index] == ASCII.newline
        if !isLineEnd { result.append(contentsOf: String(scalar).utf8) }
      } else {
        result.append(text[index])
        index += 1
      }
    }
  }

  private static func scalar(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard text.count >= length, text.starts(with: start),
      text[text.startIndex + length - 1] == start[0]
    else { return nil }
    let digits = text[(text.startIndex + 2)..<(text.startIndex + length - 1)]
    guard digits.allSatisfy({ $0.isASCIIDigit || ($0.lowercasedASCII &- 0x61) < 6 }) else {
      return nil
    }
    return UInt32(digits.string, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
