/// How the bytes of a file stand for characters.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows code page 1252, which holds ISO 8859-1.
  case windows1252 = "cp1252"
  /// The Macintosh's code page for Western languages.
  case macRoman = "macroman"

  /// Finds an encoding by a common name in any case, or `nil` when it is not known.
  public init?(name: String) {
    let compact = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    switch compact {
    case "utf8", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "cp1252", "windows1252", "latin1", "iso88591", "ansi": self = .windows1252
    case "macroman", "macintosh", "mac", "xmacroman": self = .macRoman
    default: return nil
    }
  }

  /// The encoding that the first bytes show, or `nil` when it takes a look at the rest.
  static func marked(_ bytes: [UInt8]) -> Self? {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return .utf8 }
    if bytes.starts(with: [0xff, 0xfe]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xfe, 0xff]) { return .utf16BigEndian }
    return wideEncoding(of: bytes)
  }

  /// UTF-16 without a mark, known by ASCII text having a NUL in every other byte.
  static func wideEncoding(of bytes: [UInt8]) -> Self? {
    let head = bytes.prefix(256)
    guard head.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    let most = head.count * 2 / 5
    if zeros[1] >= most, zeros[0] * 16 <= zeros[1] { return .utf16LittleEndian }
    if zeros[0] >= most, zeros[1] * 16 <= zeros[0] { return .utf16BigEndian }
    return nil
  }
}
