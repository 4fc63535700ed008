/// Finds a text that everything a regular expression matches must hold.
enum RequiredLiteral {
  /// The longest run of plain letters, digits and spaces, in lower case, or `nil` when there is none
  /// of three.
  ///
  /// Patterns with alternatives, groups, classes, repetitions in braces or escapes other than of
  /// single bytes of punctuation are cut where that makes a run uncertain; a pattern with `|` or
  /// groups gives nothing at all.
  static func of(_ pattern: String) -> String? {
    let bytes = Array(pattern.utf8)
    guard !bytes.contains(where: { giveUp.contains($0) }) else { return nil }
    var best: ArraySlice<UInt8> = []
    var start = 0
    for index in bytes.indices {
      if isPlain(bytes[index]) { continue }
      // A repetition sign makes the byte before it uncertain.
      let end = quantifiers.contains(bytes[index]) ? max(start, index - 1) : index
      if end - start > best.count { best = bytes[start..<end] }
      start = index + 1
    }
    if bytes.count - start > best.count { best = bytes[start...] }
    return best.count >= 3 ? FoldedText.folding(String(decoding: best, as: UTF8.self)) : nil
  }

  private static let giveUp = Array("|()[]{}\\#".utf8)
  private static let quantifiers = Array("?*+".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20).isLowercaseASCIILetter || (byte >= 0x30 && byte <= 0x39) || byte == 0x20
  }
}
