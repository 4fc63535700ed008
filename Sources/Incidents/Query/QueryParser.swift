/// Reads a query line by recursive descent.
///
///     line   = { terms "or" } terms
///     terms  = term { ["AND"] term }
///     term   = ("-" | "NOT ") term | "(" line ")" | phrase | pattern | field ":" values | word
struct QueryParser {
  /// A term with its place.
  struct Term {
    var expression: QueryExpression
    var range: Range<Int>
    /// Its folded words as they were typed.
    var spellings: [String: String]
    /// Whether it is a bare `a or b`, which must be parenthesised beside other terms.
    var isAlternative = false
  }

  /// Deeper lines are refused so that no line can exhaust the stack.
  private static let deepest = 40

  var scanner: QueryScanner
  let vocabulary: QueryVocabulary
  let unfinished: UnfinishedValue?
  /// The folded words of the term as they were typed.
  var spellings: [String: String] = [:]
  /// How many signs turn what is being read into its opposite.
  private(set) var negations = 0
  private var depth = 0

  init(_ text: String, columns: [String], unfinished: UnfinishedValue? = nil) {
    scanner = QueryScanner(text)
    vocabulary = QueryVocabulary(columns: columns)
    self.unfinished = unfinished
  }

  /// The terms of the line that must all hold.
  mutating func line() throws(QueryError) -> [Term] {
    let terms = try alternatives()
    guard scanner.isAtEnd else {
      throw QueryMistake.strayParenthesis.error(at: scanner.position..<scanner.position + 1)
    }
    return terms
  }

  private mutating func alternatives() throws(QueryError) -> [Term] {
    var finished: [[Term]] = []
    var terms: [Term] = []
    var pending: (word: String, range: Range<Int>)?
    while true {
      scanner.skipSpaces()
      guard let byte = scanner.next, byte != UInt8(ascii: ")") else { break }
      if let found = conjunction() {
        let end = scanner.position
        let range = end - found.utf8.count..<end
        guard !terms.isEmpty, pending == nil else {
          throw QueryMistake.nothingBefore(found).error(at: range)
        }
        pending = (found, range)
        if found != "AND" {
          finished.append(terms)
          terms = []
          pending = nil
          lastOr = (found, range)
        }
        continue
      }
      pending = nil
      terms.append(try term())
    }
    if let pending { throw QueryMistake.nothingAfter(pending.word).error(at: pending.range) }
    guard !finished.isEmpty else { return terms }
    guard !terms.isEmpty else {
      throw QueryMistake.nothingAfter(lastOr?.word ?? "or").error(at: lastOr?.range ?? 0..<0)
    }
    return [Self.alternative(of: finished + [terms])]
  }

  private var lastOr: (word: String, range: Range<Int>)?

  private static func alternative(of branches: [[Term]]) -> Term {
    let start = branches.first?.first?.range.lowerBound ?? 0
    let end = branches.last?.last?.range.upperBound ?? start
    return Term(
      expression: .any(branches.map { QueryExpression(all: $0.map(\.expression)) }),
      range: start..<max(start, end),
      spellings: branches.joined().reduce(into: [:]) { all, term in
        all.merge(term.spellings) { first, _ in first }
      },
      isAlternative: true
    )
  }

  /// Steps over a joining word and returns it: `or` in any case, `AND` in capitals.
  private mutating func conjunction() -> String? {
    let end = scanner.wordEnd
    let word = scanner.text(scanner.position..<end)
    guard word == "AND" || FoldedText.folding(word) == "or" else { return nil }
    scanner.position = end
    return word
  }

  private mutating func term() throws(QueryError) -> Term {
    if depth == 0 { spellings = [:] }
    depth += 1
    defer { depth -= 1 }
    let start = scanner.position
    guard depth <= Self.deepest else {
      throw QueryMistake.tooDeep.error(at: start..<start + 1)
    }
    let expression: QueryExpression
    switch scanner.next {
    case UInt8(ascii: "-"):
      scanner.position += 1
      expression = try negated("-", from: start)
    case UInt8(ascii: "("): expression = try group()
    case UInt8(ascii: "\""): expression = try phraseOrColumn()
    case UInt8(ascii: "/"): expression = .test(.pattern(try scanner.pattern()))
    default: expression = try wordOrField()
    }
    return Term(
      expression: expression,
      range: start..<scanner.position,
      spellings: spellings
    )
  }

  private mutating func negated(
    _ sign: String,
    from start: Int
  ) throws(QueryError)
    -> QueryExpression
  {
    guard !scanner.isAtTermEnd else {
      throw QueryMistake.nothingAfter(sign).error(at: start..<start + sign.utf8.count)
    }
    negations += 1
    defer { negations -= 1 }
    return .not(try term().expression)
  }

  private mutating func group() throws(QueryError) -> QueryExpression {
    let start = scanner.position
    scanner.position += 1
    let terms = try alternatives()
    guard scanner.skip(")") else {
      throw QueryMistake.openParenthesis.error(at: start..<start + 1)
    }
    guard !terms.isEmpty else {
      throw QueryMistake.emptyParentheses.error(at: start..<scanner.position)
    }
    return QueryExpression(all: terms.map(\.expression))
  }

  private mutating func phraseOrColumn() throws(QueryError) -> QueryExpression {
    let start = scanner.position
    let text = try scanner.quoted()
    if scanner.next == UInt8(ascii: ":"), let field = vocabulary.exact(text) {
      scanner.position += 1
      return try values(of: field.key, named: field.name, from: start)
    }
    return try words(text, at: start..<scanner.position)
  }

  private mutating func wordOrField() throws(QueryError) -> QueryExpression {
    let start = scanner.position
    let end = scanner.wordEnd
    if let colon = scanner.bytes[start..<end].firstIndex(of: UInt8(ascii: ":")), colon > start {
      let name = scanner.text(start..<colon)
      let isAddress = scanner.bytes[colon..<end].starts(with: "://".utf8)
      let isName = scanner.bytes[start..<colon].allSatisfy { ($0 | 0x20).isLowercaseASCIILetter }
      if !isAddress, isName || vocabulary.exact(name) != nil {
        scanner.position = colon + 1
        return try field(name, at: start..<colon + 1)
      }
    }
    scanner.position = end
    let word = scanner.text(start..<end)
    if word == "NOT" {
      scanner.skipSpaces()
      return try negated(word, from: start)
    }
    return try words(word, at: start..<end)
  }

  private mutating func field(
    _ name: String,
    at range: Range<Int>
  ) throws(QueryError)
    -> QueryExpression
  {
    switch vocabulary.find(name) {
    case .found(let key, let name): return try values(of: key, named: name, from: range.lowerBound)
    case .ambiguous(let names):
      throw QueryMistake.ambiguousField(name, candidates: names).error(at: range)
    case .unknown(let nearest):
      throw QueryMistake.unknownField(name, nearest: nearest).error(at: range)
    }
  }

  private mutating func words(
    _ text: String,
    at range: Range<Int>
  ) throws(QueryError)
    -> QueryExpression
  {
    .test(.text(try folded(text, at: range)))
  }

  /// A text as it is searched for; how it was typed is kept for its chip.
  mutating func folded(_ text: String, at range: Range<Int>) throws(QueryError) -> String {
    let folded = FoldedText.folding(text)
    guard !folded.isEmpty else { throw QueryMistake.nothingToFind.error(at: range) }
    spellings[folded] = spellings[folded] ?? text
    return folded
  }
}

extension UInt8 {
  /// Whether the byte is a lower-case letter of ASCII.
  var isLowercaseASCIILetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}

extension QueryExpression {
  /// All of the parts; one part stands for itself.
  init(all parts: [QueryExpression]) {
    if let part = parts.first, parts.count == 1 {
      self = part
    } else {
      self = .all(parts)
    }
  }
}
