/// Looks through an object for its longest array of objects.
struct EnvelopeSearch {
  /// An array of objects.
  struct Found {
    /// The offset behind its bracket.
    var start: Int
    /// How many objects it holds.
    var objects: Int
    /// The keys that lead to it, joined by dots.
    var path: String
  }

  /// How many objects deep an array is looked for.
  static let mostLevels = 16

  /// The longest array so far.
  private(set) var best: Found?

  /// Searches the object that comes next and steps over it; `false` when it is broken or cut off,
  /// which what was found before survives.
  mutating func search(_ tokenizer: inout JSONTokenizer) -> Bool {
    do {
      try searchObject(&tokenizer, path: [])
      return true
    } catch {
      return false
    }
  }

  private mutating func searchObject(
    _ tokenizer: inout JSONTokenizer,
    path: [String]
  ) throws(JSONFault) {
    try tokenizer.expect(ASCII.openBrace)
    tokenizer.skipCommas()
    while !tokenizer.accept(ASCII.closeBrace) {
      let key = try tokenizer.string()
      try tokenizer.expect(ASCII.colon)
      let inner = path + [tokenizer.bytes[key.content].string]
      switch tokenizer.peek() {
      case ASCII.openBrace where inner.count < Self.mostLevels:
        try searchObject(&tokenizer, path: inner)
      case ASCII.openBracket:
        try countObjects(&tokenizer, path: inner)
      default:
        _ = try tokenizer.skipValue()
      }
      tokenizer.skipCommas()
    }
  }

  private mutating func countObjects(
    _ tokenizer: inout JSONTokenizer,
    path: [String]
  ) throws(JSONFault) {
    try tokenizer.expect(ASCII.openBracket)
    let start = tokenizer.position
    var objects = 0
    tokenizer.skipCommas()
    while !tokenizer.accept(ASCII.closeBracket) {
      if tokenizer.peek() == ASCII.openBrace {
        objects += 1
        if objects > best?.objects ?? 0 {
          best = Found(start: start, objects: objects, path: path.joined(separator: "."))
        }
      }
      _ = try tokenizer.skipValue()
      tokenizer.skipCommas()
    }
  }
}
