/// The ways in which cells say that they say nothing.
enum MissingValue {
  /// Whether a cell of any column holds no value: `NA`, `N/A`, `null`, a dash.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first else { return true }
    guard cell.count <= 5 else { return false }
    switch first {
    case UInt8(ascii: "N"), UInt8(ascii: "n"):
      return cell.isWord("na") || cell.isWord("n/a") || cell.isWord("n.a.") || cell.isWord("nan")
        || cell.isWord("null") || cell.isWord("n.a")
    case UInt8(ascii: "#"): return cell.isWord("#n/a")
    case ASCII.minus: return cell.allSatisfy { $0 == ASCII.minus }
    case UInt8(ascii: "\\"): return cell.isWord("\\n")
    case 0xe2: return cell.elementsEqual("–".utf8) || cell.elementsEqual("—".utf8)
    default: return false
    }
  }

  /// Whether a cell of any column holds no value, told from the text itself.
  @inline(__always)
  static func holds(_ cell: Span<UInt8>) -> Bool {
    guard !cell.isEmpty else { return true }
    // How long a cell is cannot be foreseen; that few begin as these words do can.
    return mayBegin(with: cell[0]) && cell.count <= 5 && isMissing(cell)
  }

  @inline(__always)
  private static func mayBegin(with byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "n") || byte == UInt8(ascii: "#") || byte == ASCII.minus
      || byte == ASCII.backslash || byte == 0xe2
  }

  private static func isMissing(_ cell: Span<UInt8>) -> Bool {
    var word: [UInt8] = []
    ByteScan.append(0..<cell.count, of: cell, to: &word)
    return holds(word[...])
  }

  /// Whether a cell that should hold a date or number says that it is not known.
  static func isUnknown(_ cell: ArraySlice<UInt8>) -> Bool {
    if holds(cell) { return true }
    guard cell.count <= 14 else { return false }
    return words.contains { cell.isWord($0) }
  }

  private static let words = [
    "unknown", "unk", "unk.", "?", "??", "none", "missing", "unspecified", "undetermined",
    "not available", "not known", "not applicable", "tbd", "tbc", "tk", ".", "x",
  ]
}
