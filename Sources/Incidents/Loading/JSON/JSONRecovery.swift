/// Finds where the records go on behind one that is broken.
///
/// In one object a line that is the next line. In an array it is the next line that begins with an
/// object or, since whole files are written on one line, the next object behind another that begins
/// with the key that the first record begins with.
struct JSONRecovery {
  let bytes: [UInt8]
  let layout: JSONLayout
  /// The key that the first record begins with, empty where it has none.
  let firstKey: ArraySlice<UInt8>

  /// The offset of the next record, or `nil` when none follows.
  ///
  /// - Complexity: O(*n*) in the bytes up to there.
  func nextRecord(behind offset: Int) -> Int? {
    var cursor = min(offset, bytes.count)
    while cursor < bytes.count {
      if bytes[cursor] == ASCII.newline {
        if layout.isLineDelimited { return cursor + 1 }
        guard let next = firstText(from: cursor + 1) else { return nil }
        if bytes[next] == ASCII.openBrace { return next }
        cursor = next
        continue
      } else if bytes[cursor] == ASCII.closeBrace, !layout.isLineDelimited,
        let next = recordBehindBrace(at: cursor)
      {
        return next
      }
      cursor += 1
    }
    return nil
  }

  /// The key that comes first in the object that comes next; empty when there is none.
  static func firstKey(_ tokenizer: JSONTokenizer) -> ArraySlice<UInt8> {
    var tokenizer = tokenizer
    guard tokenizer.accept(ASCII.openBrace), let key = try? tokenizer.string() else { return [] }
    return tokenizer.bytes[key.content]
  }

  /// The object that `},` leads to, if it begins as records do.
  private func recordBehindBrace(at brace: Int) -> Int? {
    guard !firstKey.isEmpty, let comma = firstText(from: brace + 1), bytes[comma] == ASCII.comma,
      let next = firstText(from: comma + 1), bytes[next] == ASCII.openBrace,
      Self.firstKey(JSONTokenizer(bytes: bytes, position: next)) == firstKey
    else { return nil }
    return next
  }

  /// The offset of the first byte that is no blank.
  private func firstText(from start: Int) -> Int? {
    bytes[min(start, bytes.count)...].firstIndex { !$0.isBlank }
  }
}
