/// Writes terms the way the parser reads them.
enum QueryTermText {
  /// A term that asks for exactly or in part this value of a field, quoted where that is needed.
  static func term(_ field: String, _ value: String, isExact: Bool = false) -> String {
    name(field) + ":" + (isExact ? "=" : "") + quotedIfNeeded(value)
  }

  /// A field's name, quoted when it is a column's that no bare word can be.
  static func name(_ field: String) -> String {
    let isBare = field.utf8.allSatisfy {
      ($0 | 0x20).isLowercaseASCIILetter || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "_")
    }
    return isBare ? field : quoted(field)
  }

  /// The value as it stands if no byte of it means something to the parser, else in quotes.
  static func quotedIfNeeded(_ value: String) -> String {
    isBare(value) ? value : quoted(value)
  }

  private static func isBare(_ value: String) -> Bool {
    guard let first = value.utf8.first, isOrdinary(first) else { return false }
    return value.utf8.allSatisfy {
      isOrdinary($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "&")
    }
  }

  private static func isOrdinary(_ byte: UInt8) -> Bool {
    (byte | 0x20).isLowercaseASCIILetter || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
      || byte == UInt8(ascii: "_")
  }

  static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
