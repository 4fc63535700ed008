/// The order in which the keys of the objects before came.
///
/// In most files it is that of every object, so that a key need not be looked for: that it is the one
/// expected is seen at once.
struct JSONKeyOrder {
  /// Keys further on are not expected.
  private static let mostKeys = 1024

  private var keys: [(key: StringKey, number: Int)] = []
  private var place = -1

  /// Begins with another object.
  mutating func begin() { place = -1 }

  /// Where the key at an offset stands between its quotes, and its number, if it is the one expected.
  @inline(__always)
  mutating func next(
    at position: Int,
    in text: Span<UInt8>
  ) -> (content: Range<Int>, number: Int)? {
    place += 1
    guard place < keys.count, keys[place].key != .none else { return nil }
    let content = position + 1..<position + 1 + keys[place].key.count
    guard content.upperBound < text.count, text[position] == ASCII.quote,
      text[content.upperBound] == ASCII.quote, StringKey(content, of: text) == keys[place].key
    else { return nil }
    return (content, keys[place].number)
  }

  /// Expects a key where it stands in the object at hand.
  mutating func learn(_ content: Range<Int>, number: Int, in text: Span<UInt8>) {
    let key = StringKey(content, of: text)
    guard key.isWhole, place < Self.mostKeys else { return }
    while keys.count <= place { keys.append((.none, 0)) }
    keys[place] = (key, number)
  }
}
