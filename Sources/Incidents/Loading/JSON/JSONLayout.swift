/// Where the objects of a JSON text are that can be incidents.
struct JSONLayout: Hashable, Sendable {
  /// The offset of the first object.
  var start: Int
  /// Whether the objects follow each other without an array around them.
  var isLineDelimited: Bool
  /// Whether the objects are GeoJSON features.
  var isGeographic = false
  /// The keys that lead to the array, joined by dots; empty for a bare array.
  var path = ""

  /// Finds the records of JSON text, or `nil` when the text does not begin like JSON.
  ///
  /// An envelope's records are its longest array of objects, reached through objects alone.
  ///
  /// - Complexity: O(*n*) for an envelope, O(1) for a bare array, O(first object) for NDJSON.
  init?(of bytes: [UInt8]) {
    var tokenizer = JSONTokenizer(bytes: bytes)
    switch tokenizer.peek() {
    case ASCII.openBracket:
      tokenizer.position += 1
      guard let next = tokenizer.peek(), Self.beginsValue(next) else { return nil }
      let inner = Self.innerArray(tokenizer)
      self.init(start: inner ?? tokenizer.position, isLineDelimited: false)
      isGeographic = Self.isFeature(JSONTokenizer(bytes: bytes, position: start))
      if inner != nil { path = Self.innerPath }
    case ASCII.openBrace:
      let first = tokenizer.position
      guard Self.beginsObject(tokenizer) else { return nil }
      var search = EnvelopeSearch()
      let isWhole = search.search(&tokenizer)
      let isFollowed = isWhole && tokenizer.peek() == ASCII.openBrace
      if let found = search.best, !isFollowed {
        self.init(start: found.start, isLineDelimited: false)
        path = found.path
        isGeographic = Self.isFeature(JSONTokenizer(bytes: bytes, position: found.start))
      } else {
        self.init(start: first, isLineDelimited: true)
        isGeographic = Self.isFeature(JSONTokenizer(bytes: bytes, position: first))
      }
    default: return nil
    }
  }

  /// Whether the array of the records is a member of an object, beside others.
  var isInEnvelope: Bool { !isLineDelimited && !path.isEmpty && path != Self.innerPath }

  /// The path of an array inside another one.
  private static let innerPath = "[]"

  /// Where the records were found, for the report; `nil` where there was nothing to choose.
  var note: String? {
    path.isEmpty ? nil : "records are the objects of '\(path)'"
  }

  private init(start: Int, isLineDelimited: Bool) {
    self.start = start
    self.isLineDelimited = isLineDelimited
  }

  /// Where the records begin when an array holds them in one more: `[[{…}]]`, or behind an object
  /// that only tells the page, `[{"page":1},[{…},{…}]]`.
  private static func innerArray(_ tokenizer: JSONTokenizer) -> Int? {
    var tokenizer = tokenizer
    if tokenizer.peek() == ASCII.openBrace {
      guard (try? tokenizer.skipValue()) != nil else { return nil }
      tokenizer.skipCommas()
    }
    guard tokenizer.accept(ASCII.openBracket) else { return nil }
    let start = tokenizer.position
    return tokenizer.peek() == ASCII.openBrace ? start : nil
  }

  private static func beginsValue(_ byte: UInt8) -> Bool {
    byte == ASCII.openBrace || byte == ASCII.closeBracket || byte == ASCII.openBracket
      || byte == ASCII.quote || byte.isASCIIDigit || byte == ASCII.minus
  }

  /// A brace that a key or the other brace follows, so that prose in braces is no JSON.
  private static func beginsObject(_ tokenizer: JSONTokenizer) -> Bool {
    var tokenizer = tokenizer
    tokenizer.position += 1
    let next = tokenizer.peek()
    return next == ASCII.quote || next == ASCII.closeBrace
  }

  /// Whether the next object has a geometry and properties.
  private static func isFeature(_ tokenizer: JSONTokenizer) -> Bool {
    var tokenizer = tokenizer
    guard tokenizer.accept(ASCII.openBrace) else { return false }
    var marks = 0
    while tokenizer.peek() == ASCII.quote {
      guard let key = try? tokenizer.string() else { return false }
      let name = tokenizer.bytes[key.content]
      if name.isWord("geometry") || name.isWord("properties") { marks += 1 }
      guard tokenizer.accept(ASCII.colon), (try? tokenizer.skipValue()) != nil else {
        return false
      }
      if marks == 2 { return true }
      tokenizer.skipCommas()
    }
    return false
  }
}
