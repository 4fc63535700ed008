/// What stands at the cursor of a query line, as far as it matters for completing it.
struct CompletionContext {
  /// What can be completed.
  enum Subject {
    case word
    case value(of: QueryVocabulary.Key)
  }

  let subject: Subject
  /// What has been typed of it, without quotes or `=`.
  let typed: String
  /// What a completion replaces: UTF-8 offsets, up to the end of the word under the cursor.
  let range: Range<Int>

  /// Looks at the line; `nil` where nothing can be completed, as in a phrase or a pattern.
  init?(_ text: String, at cursor: Int, columns: [String]) {
    let bytes = Array(text.utf8)
    let cursor = min(max(0, cursor), bytes.count)
    var marks = Marks()
    for index in 0..<cursor { marks.step(over: bytes, at: index) }
    let term = marks.term..<cursor
    if bytes[term].first == UInt8(ascii: "/") { return nil }
    guard let colon = marks.colon else {
      guard !marks.isQuoted, bytes[term].first != UInt8(ascii: "\"") else { return nil }
      subject = .word
      typed = String(decoding: bytes[term], as: UTF8.self)
      range =
        term.lowerBound..<Self.end(in: bytes, from: cursor, isQuoted: false, stopsAtComma: false)
      return
    }
    let vocabulary = QueryVocabulary(columns: columns)
    let name = String(decoding: bytes[term.lowerBound..<colon], as: UTF8.self)
    guard case .found(let key, _) = vocabulary.find(String(name.filter { $0 != "\"" })) else {
      return nil
    }
    subject = .value(of: key)
    let value = bytes[marks.value..<cursor].drop { $0 == UInt8(ascii: "=") }
    if value.first == UInt8(ascii: "/") { return nil }
    typed = String(decoding: value.drop { $0 == UInt8(ascii: "\"") }, as: UTF8.self)
    range =
      marks
      .value..<Self.end(
        in: bytes,
        from: cursor,
        isQuoted: marks.isQuoted,
        stopsAtComma: true
      )
  }

  /// Where the parts of the term begin, found byte by byte.
  private struct Marks {
    var term = 0
    var colon: Int?
    var value = 0
    var isQuoted = false
    private var isEscaped = false

    mutating func step(over bytes: [UInt8], at index: Int) {
      let byte = bytes[index]
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isQuoted = false
        }
        return
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted = true
      case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"):
        term = index + 1
        colon = nil
      case UInt8(ascii: "-") where term == index: term = index + 1
      case UInt8(ascii: ":") where colon == nil:
        colon = index
        value = index + 1
      case UInt8(ascii: ",") where colon != nil: value = index + 1
      default: break
      }
    }
  }

  private static func end(
    in bytes: [UInt8],
    from cursor: Int,
    isQuoted: Bool,
    stopsAtComma: Bool
  ) -> Int {
    var end = cursor
    while end < bytes.count {
      let byte = bytes[end]
      if isQuoted {
        end += 1
        if byte == UInt8(ascii: "\"") { return end }
        continue
      }
      if byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { return end }
      if stopsAtComma, byte == UInt8(ascii: ",") { return end }
      end += 1
    }
    return end
  }
}
