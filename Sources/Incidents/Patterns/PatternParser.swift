/// Reads the common part of the syntax of regular expressions: literals, classes, groups,
/// alternatives, repetitions and the ends of the text.
///
/// What it is not sure of it does not read: such a pattern is left to `Regex`.
struct PatternParser {
  /// What a pattern was read as.
  struct Result {
    var node: PatternNode
    var atoms: [PatternAtom]
    /// Whether the node matches what the pattern does, or also more: tests of word boundaries are
    /// left out.
    var isExact: Bool
  }

  /// An atom is a bit of a word.
  private static let mostAtoms = 64
  private static let mostRepetitions = 64

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var atoms: [PatternAtom] = []
  private var isExact = true

  /// Reads a pattern, or `nil` when some of it is not understood.
  static func parse(_ pattern: String) -> Result? {
    // Where a character has several scalars a class or repetition could mean them all.
    guard pattern.unicodeScalars.count == pattern.count,
      pattern.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
    else { return nil }
    var parser = PatternParser(scalars: Array(pattern.unicodeScalars))
    guard let node = parser.choice(depth: 0), parser.index == parser.scalars.count else {
      return nil
    }
    return Result(node: node, atoms: parser.atoms, isExact: parser.isExact)
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func choice(depth: Int) -> PatternNode? {
    guard depth < 32, let first = sequence(depth: depth) else { return nil }
    var parts = [first]
    while skip("|") {
      guard let part = sequence(depth: depth) else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : .choice(parts)
  }

  private mutating func sequence(depth: Int) -> PatternNode? {
    var parts: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let part = part(depth: depth), let repeated = repetition(of: part) else { return nil }
      parts.append(repeated)
    }
    return .sequence(parts)
  }

  private mutating func part(depth: Int) -> PatternNode? {
    let start = index
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "(": return group(depth: depth)
    case "[": return classEnd() ? atom(.oneOf(text(from: start))) : nil
    case ".": return atom(.oneOf("."))
    case "^": return .start
    case "$": return .end
    case "\\": return escape()
    case "*", "+", "?", "{", "}", "]": return nil
    default: return atom(.scalar(scalar))
    }
  }

  private func text(from start: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private mutating func atom(_ atom: PatternAtom) -> PatternNode? {
    if let number = atoms.firstIndex(of: atom) { return .atom(number) }
    guard atoms.count < Self.mostAtoms else { return nil }
    atoms.append(atom)
    return .atom(atoms.count - 1)
  }

  private mutating func group(depth: Int) -> PatternNode? {
    if skip("?") { guard skip(":") else { return nil } }
    guard next != "*", let node = choice(depth: depth + 1), skip(")") else { return nil }
    return node
  }

  /// Passes over a class without others in it and without set operations.
  private mutating func classEnd() -> Bool {
    _ = skip("^")
    let start = index
    while let scalar = next {
      index += 1
      switch scalar {
      case "]": return index - 1 > start
      case "[", "&", "~", "#": return false
      case "-" where next == "-": return false
      case "\\":
        guard let escaped = next, Self.isClass(escaped) || Self.isPunctuation(escaped) else {
          return false
        }
        index += 1
      default: break
      }
    }
    return false
  }

  private mutating func escape() -> PatternNode? {
    guard let scalar = next else { return nil }
    index += 1
    if Self.isClass(scalar) { return atom(.oneOf("\\\(scalar)")) }
    if scalar == "b" || scalar == "B" {
      isExact = false
      return .sequence([])
    }
    return Self.isPunctuation(scalar) ? atom(.scalar(scalar)) : nil
  }

  private static func isClass(_ scalar: Unicode.Scalar) -> Bool {
    "dDwWsS".unicodeScalars.contains(scalar)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7e).contains(scalar.value) && !scalar.properties.isAlphabetic
      && scalar.properties.numericType == nil && scalar != "_" && scalar != "<" && scalar != ">"
  }

  /// Reads `?`, `*`, `+`, `{n}`, `{n,}` or `{n,m}` behind a part, lazy or not; possessive ones change
  /// what matches and are left alone, as are repetitions of what may be nothing.
  private mutating func repetition(of part: PatternNode) -> PatternNode? {
    guard let sign = next, "?*+{".unicodeScalars.contains(sign) else { return part }
    index += 1
    var (least, most): (Int, Int?) = (sign == "+" ? 1 : 0, sign == "?" ? 1 : nil)
    if sign == "{" {
      guard let bounds = bounds() else { return nil }
      (least, most) = bounds
    }
    _ = skip("?")
    if let sign = next, "?*+{".unicodeScalars.contains(sign) { return nil }
    if part.isNullable { return nil }
    return .repeated(part, least: least, most: most)
  }

  private mutating func bounds() -> (Int, Int?)? {
    guard let least = number() else { return nil }
    if skip("}") { return (least, least) }
    guard skip(",") else { return nil }
    if skip("}") { return (least, nil) }
    guard let most = number(), skip("}"), least <= most else { return nil }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var number: Int?
    while let scalar = next, let digit = Int(String(scalar)), scalar.isASCII {
      number = (number ?? 0) * 10 + digit
      index += 1
      if number ?? 0 > Self.mostRepetitions { return nil }
    }
    return number
  }
}
