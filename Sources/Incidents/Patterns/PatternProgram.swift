/// A regular expression made ready to be run over bytes by any number of `PatternMatcher`s.
///
/// ASCII scalars that no atom of the pattern tells apart are one class; a class is written as the bits of
/// the atoms that it passes.
final class PatternProgram: Sendable {
  let steps: PatternSteps
  /// Whether what the program finds matches for certain; else `Regex` has the last word.
  let isExact: Bool
  /// Whether all that it matches are letters, so that it can be looked for word by word: a match in
  /// any text is one in its folded words too.
  let matchesWithinWords: Bool
  /// Programs that match letters alone, each of which some word of a matching text must pass; none
  /// where the whole program is such a one.
  let wordParts: [PatternProgram]
  /// The atoms that each class of ASCII scalars passes.
  let classes: [UInt64]
  /// The class of each ASCII byte.
  let classOfByte: [UInt8]

  /// Whoever asks for one pattern asks for it again: once for each category, then for the text.
  private static let recent = RecentCache<String, PatternProgram>(limit: 8)

  /// The program of a pattern, or `nil` when only `Regex` can run it.
  static func program(for pattern: String) -> PatternProgram? {
    if let known = recent.value(pattern) { return known }
    guard let program = PatternProgram(pattern) else { return nil }
    recent.keep(program, for: pattern)
    return program
  }

  private convenience init?(_ pattern: String) {
    guard let parsed = PatternParser.parse(pattern) else { return nil }
    self.init(parsed.node, parsed.atoms, isExact: parsed.isExact)
  }

  private init?(_ node: PatternNode, _ atoms: [PatternAtom], isExact: Bool) {
    let tests = atoms.compactMap { $0.test() }
    guard let steps = PatternSteps(node), tests.count == atoms.count else { return nil }
    var classes: [UInt64] = []
    let numbers = (0..<0x80 as Range<UInt8>).map { byte in
      let bits = Self.bits(of: Unicode.Scalar(byte), tests)
      if let number = classes.firstIndex(of: bits) { return UInt8(number) }
      classes.append(bits)
      return UInt8(classes.count - 1)
    }
    self.steps = steps
    self.classes = classes
    self.isExact = isExact
    classOfByte = numbers
    let areLetters = atoms.enumerated().map { number, atom in
      atom.namesASCII
        && numbers.indices.allSatisfy {
          classes[Int(numbers[$0])] >> UInt64(number) & 1 == 0
            || (UInt8($0) | 0x20).isLowercaseASCIILetter
        }
    }
    let parts = node.parts { areLetters[$0] }
    matchesWithinWords = parts == [node]
    wordParts =
      matchesWithinWords ? [] : parts.compactMap { Self($0, atoms, isExact: false) }
  }

  /// The atoms that a scalar passes, a bit each.
  private static func bits(
    of scalar: Unicode.Scalar,
    _ tests: [(Unicode.Scalar) -> Bool]
  ) -> UInt64 {
    var bits: UInt64 = 0
    for (number, test) in tests.enumerated() where test(scalar) { bits |= 1 << UInt64(number) }
    return bits
  }
}
