/// Where the fields of a draft stand in a text that is at hand, so that they need no copy of their
/// own; an empty range stands for the draft's own bytes.
struct DraftRanges: Sendable {
  var id = 0..<0
  var country = 0..<0
  var admin = 0..<0
  var place = 0..<0
  var kind = 0..<0
  var target = 0..<0
  var actor = 0..<0
  var summary = 0..<0
  var sources = 0..<0
  var tags = 0..<0
  var extra: [Range<Int>] = []

  /// Forgets the ranges but keeps the buffer.
  mutating func clear() {
    id = 0..<0
    country = 0..<0
    admin = 0..<0
    place = 0..<0
    kind = 0..<0
    target = 0..<0
    actor = 0..<0
    summary = 0..<0
    sources = 0..<0
    tags = 0..<0
    for index in extra.indices { extra[index] = 0..<0 }
  }
}
