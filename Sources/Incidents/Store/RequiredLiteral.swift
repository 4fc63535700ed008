/// Finds texts that everything a regular expression matches must hold.
///
/// It reads the syntax only as far as it is sure of it: what stands in a class, in a group with
/// alternatives or that may be absent, or behind an escape other than of punctuation is passed over,
/// and a pattern with options, comments or quoting gives nothing.
enum RequiredLiteral {
  /// The texts in lower case, longest first, each of two bytes or more; at most three.
  static func all(of pattern: String) -> [String] {
    let branches = branches(of: pattern)
    return branches.count == 1 ? branches[0] : []
  }

  /// The same for each of the pattern's alternatives: what it matches holds all texts of one of them.
  ///
  /// There are none when one of the alternatives requires nothing, or when they are very many.
  static func branches(of pattern: String) -> [[String]] {
    guard !Array(pattern.utf8).contains(where: { $0 >= 0x80 || $0 < 0x20 }) else { return [] }
    var reader = LiteralReader(Array(pattern.utf8))
    guard let branches = reader.branches(), branches.count <= mostBranches else { return [] }
    let literals = branches.map { texts in
      let long = texts.filter { $0.count > 1 }.sorted { $0.count > $1.count }
      return long.prefix(3).map { FoldedText.folding(String(decoding: $0, as: UTF8.self)) }
    }
    return literals.contains(where: \.isEmpty) ? [] : literals
  }

  /// More searches would cost more than they spare.
  private static let mostBranches = 8
}

/// Walks a pattern for its required texts; a step it does not understand ends the walk.
private struct LiteralReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The texts of each alternative of the whole pattern.
  mutating func branches() -> [[[UInt8]]]? {
    guard let first = branch(depth: 0) else { return nil }
    var branches = [first]
    while index < bytes.count, bytes[index] == UInt8(ascii: "|") {
      index += 1
      guard let next = branch(depth: 0) else { return nil }
      branches.append(next)
    }
    return index == bytes.count ? branches : nil
  }

  /// The texts of a group's branches up to the closing parenthesis; none where there are several.
  private mutating func alternation(depth: Int) -> [[UInt8]]? {
    guard depth < 32, let first = branch(depth: depth) else { return nil }
    var texts = first
    while index < bytes.count, bytes[index] == UInt8(ascii: "|") {
      index += 1
      guard branch(depth: depth) != nil else { return nil }
      texts = []
    }
    return texts
  }

  private mutating func branch(depth: Int) -> [[UInt8]]? {
    var texts: [[UInt8]] = []
    var run: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "|"), bytes[index] != UInt8(ascii: ")")
    {
      guard let atom = atom(depth: depth), let repetition = repetition() else { return nil }
      switch (atom, repetition) {
      case (.byte(let byte), .once): run.append(byte)
      case (.byte(let byte), .oneOrMore):
        texts.append(run + [byte])
        run = [byte]
      case (.group(let inner), .once), (.group(let inner), .oneOrMore):
        texts += [run] + inner
        run = []
      default:
        texts.append(run)
        run = []
      }
    }
    return texts + [run]
  }

  private enum Atom {
    case byte(UInt8)
    case group([[UInt8]])
    case other
  }

  private enum Repetition {
    case once
    case oneOrMore
    case perhaps
  }

  private mutating func atom(depth: Int) -> Atom? {
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "("): return group(depth: depth)
    case UInt8(ascii: "["): return classEnd() ? .other : nil
    case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"): return .other
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "#"):
      return nil
    default: return .byte(byte)
    }
  }

  /// Only plain groups, `(…)` and `(?:…)`, are understood.
  private mutating func group(depth: Int) -> Atom? {
    if index < bytes.count, bytes[index] == UInt8(ascii: "?") {
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") else { return nil }
      index += 2
    } else if index < bytes.count, bytes[index] == UInt8(ascii: "*") {
      return nil
    }
    guard let texts = alternation(depth: depth + 1), index < bytes.count,
      bytes[index] == UInt8(ascii: ")")
    else { return nil }
    index += 1
    return .group(texts)
  }

  /// Passes over a class of single bytes; nested ones, set operations and escapes are not understood.
  private mutating func classEnd() -> Bool {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "]"):
        index += 1
        return index - 1 > start
      case UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "~"),
        UInt8(ascii: "#"):
        return false
      case UInt8(ascii: "-") where index + 1 < bytes.count && bytes[index + 1] == bytes[index]:
        return false
      default: index += 1
      }
    }
    return false
  }

  /// An escaped byte of punctuation stands for itself, a class such as `\d` for anything.
  private mutating func escape() -> Atom? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    index += 1
    if "dDwWsSbB".utf8.contains(byte) { return .other }
    let isWord = (byte | 0x20).isLowercaseASCIILetter || (0x30...0x39).contains(byte)
    return isWord ? nil : .byte(byte)
  }

  /// Reads `?`, `*`, `+` and `{n}`, `{n,m}` behind an atom, lazy and possessive ones too.
  private mutating func repetition() -> Repetition? {
    guard index < bytes.count else { return .once }
    let result: Repetition
    switch bytes[index] {
    case UInt8(ascii: "?"), UInt8(ascii: "*"): result = .perhaps
    case UInt8(ascii: "+"): result = .oneOrMore
    case UInt8(ascii: "{"):
      while index < bytes.count, bytes[index] != UInt8(ascii: "}") { index += 1 }
      guard index < bytes.count else { return nil }
      result = .perhaps
    default: return .once
    }
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "?") || bytes[index] == UInt8(ascii: "+") {
      index += 1
    }
    // A sign behind a sign means something that is not worth knowing.
    if index < bytes.count, "?*+{".utf8.contains(bytes[index]) { return nil }
    return result
  }
}
