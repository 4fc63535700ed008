/// Makes the plain form under which names of places are looked up.
///
/// Folded text of letters and digits; apostrophes vanish and every other mark is a space, runs of
/// spaces are one. `&` is "and", `St.` is "saint", and a leading "the" goes:
///
///     "The Gambia"            gambia
///     "St. Kitts & Nevis"     saint kitts and nevis
///     "Côte d’Ivoire"         cote divoire
struct PlaceKey {
  private var folded: [UInt8] = []
  private var key: [UInt8] = []

  init() {}

  /// The key of a name, empty when it has neither letter nor digit.
  static func key(of name: some StringProtocol) -> String {
    var maker = PlaceKey()
    return maker.key(of: Array(name.utf8)[...])
  }

  /// The key of a name, made in buffers that the next call uses again.
  mutating func key(of name: ArraySlice<UInt8>) -> String {
    folded.removeAll(keepingCapacity: true)
    key.removeAll(keepingCapacity: true)
    FoldedText.appendFolded(of: name, to: &folded)
    var wordStart = 0
    for byte in folded {
      switch byte {
      case 0x61...0x7a, 0x30...0x39, 0x80...: key.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case UInt8(ascii: "&"):
        endWord(&wordStart)
        key.append(contentsOf: "and".utf8)
        endWord(&wordStart)
      default: endWord(&wordStart)
      }
    }
    endWord(&wordStart)
    if key.last == Self.space { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// Closes the word that began at `start`, if there is one.
  private mutating func endWord(_ start: inout Int) {
    let length = key.count - start
    guard length > 0 else { return }
    if length == 2, key[start] == UInt8(ascii: "s"), key[start + 1] == UInt8(ascii: "t") {
      key.replaceSubrange(start..., with: "saint".utf8)
    } else if start == 0, length == 3, key.elementsEqual("the".utf8) {
      key.removeAll(keepingCapacity: true)
      return
    }
    key.append(Self.space)
    start = key.count
  }

  private static let space = UInt8(ascii: " ")
}
