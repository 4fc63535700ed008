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

  /// From how many objects on a list inside an array's only object makes that object a page of
  /// records; below, it is more likely one incident with a list of sources or victims.
  static let fewestOnPage = 10

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

  /// Searches what follows an array in the objects around it.
  mutating func search(behindArray tokenizer: inout JSONTokenizer) {
    while let byte = tokenizer.peek() {
      do {
        switch byte {
        case ASCII.quote: _ = try tokenizer.string()
        case ASCII.openBracket: try countObjects(&tokenizer, path: [])
        default: tokenizer.position += 1
        }
      } catch {
        return
      }
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
    var first = tokenizer
    tokenizer.skipCommas()
    while !tokenizer.accept(ASCII.closeBracket) {
      if tokenizer.peek() == ASCII.openBrace {
        objects += 1
        if objects == 1 { first = tokenizer }
        if objects > best?.objects ?? 0 {
          best = Found(start: start, objects: objects, path: path.joined(separator: "."))
        }
      }
      _ = try tokenizer.skipValue()
      tokenizer.skipCommas()
    }
    guard objects == 1, path.count < Self.mostLevels else { return }
    var inside = Self()
    _ = inside.search(&first)
    if let page = inside.best, page.objects >= Self.fewestOnPage,
      page.objects > best?.objects ?? 0
    {
      best = page
      best?.path = (path + [page.path]).joined(separator: ".")
    }
  }
}
