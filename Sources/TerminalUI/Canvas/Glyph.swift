/// One thing to draw: a base character and the marks over it.
public struct Glyph: Hashable, Sendable {
  /// The character that takes the room.
  public let base: Unicode.Scalar
  /// What is drawn over it, at most four.
  public internal(set) var marks: [Unicode.Scalar] = []
  /// 1 or 2.
  public let columns: Int

  init(base: Unicode.Scalar, columns: Int) {
    self.base = base
    self.columns = columns
  }

  /// The scalars as text again.
  public var text: String {
    var text = String(base)
    text.unicodeScalars.append(contentsOf: marks)
    return text
  }

  /// Appends the scalars in UTF-8.
  func append(to bytes: inout [UInt8]) {
    if base.isASCII, marks.isEmpty { return bytes.append(UInt8(ascii: base)) }
    bytes.append(contentsOf: UTF8.encode(base) ?? UTF8.encodedReplacementCharacter)
    for mark in marks {
      bytes.append(contentsOf: UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
