/// Writes JSON piece by piece, its keys in the order in which they come.
///
/// Commas are its own business; the caller opens, fills and closes. Text is escaped so that the
/// result is RFC 8259 and harmless on a terminal and in a script tag: besides quotes, backslashes
/// and control characters, also DEL, C1, line and paragraph separators, zero-width characters,
/// bidirectional controls and tag characters appear as `\uXXXX`.
///
///     var json = JSONWriter()
///     json.object { $0.member("killed", 4) }
public struct JSONWriter: Sendable {
  /// What has been written, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var needsBreak = false

  /// A writer that has written nothing.
  public init() {}

  /// What has been written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what has been written, but not where it is within objects and arrays.
  public mutating func removeBytes() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Starts a new line before the next element, behind its comma, or before the closing bracket.
  public mutating func breakLine() {
    needsBreak = true
  }

  /// Ends the line and starts over with a value of its own, as each line of NDJSON is.
  public mutating func endDocument() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }
}

extension JSONWriter {
  /// Writes an object with the members that `body` adds.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes an array with the elements that `body` adds.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    beginArray()
    body(&self)
    endArray()
  }

  /// Opens an object.
  public mutating func beginObject() { open("{") }

  /// Closes the innermost object.
  public mutating func endObject() { close("}") }

  /// Opens an array.
  public mutating func beginArray() { open("[") }

  /// Closes the innermost array.
  public mutating func endArray() { close("]") }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    if needsBreak { bytes.append(UInt8(ascii: "\n")) }
    needsBreak = false
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if needsBreak { bytes.append(UInt8(ascii: "\n")) }
    needsComma = true
    needsBreak = false
  }
}

extension JSONWriter {
  /// Writes the name of the next member; its value must follow.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a text, or `null`.
  public mutating func value(_ text: String?) {
    guard let text else { return null() }
    separate()
    quote(text)
  }

  /// Writes a whole number, or `null`.
  public mutating func value(_ number: Int?) {
    guard let number else { return null() }
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number in as few digits as bring it back, or `null` when it is none or infinite.
  public mutating func value(_ number: Float?) {
    guard let number, number.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a member with a text or `null`.
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a member with a whole number or `null`.
  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a member with a list of texts.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array { json in for text in texts { json.value(text) } }
  }
}

extension JSONWriter {
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) && $0 != 0x22 && $0 != 0x5c }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { escape(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5c: bytes.append(contentsOf: "\\\\".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0a: bytes.append(contentsOf: "\\n".utf8)
    case 0x0d: bytes.append(contentsOf: "\\r".utf8)
    case 0x00..<0x20, 0x7f..<0xa0, 0xad, 0x061c, 0x180e, 0x200b...0x200f, 0x2028...0x202e,
      0x2060...0x206f, 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe0fff:
      for unit in UTF16.encode(scalar) ?? .init() { escape(unit: unit) }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }

  private mutating func escape(unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
