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
  /// Tells of any scalar which atoms it passes.
  let tests: AtomTests
  /// Whether each scalar is judged alone; `Regex` judges ASCII in `\w` and its like otherwise where a
  /// scalar beyond ASCII follows.
  let judgesAlone: Bool

  /// Whoever asks for one pattern asks for it again: once for each category, then for the text.
  ///
  /// They are told apart by their bytes: a letter with its accent in it and the two apart are equal
  /// strings, but not equal patterns.
  private static let recent = RecentCache<[UInt8], PatternProgram>(limit: 8)

  /// The program of a pattern, or `nil` when only `Regex` can run it.
  static func program(for pattern: String) -> PatternProgram? {
    let key = Array(pattern.utf8)
    if let known = recent.value(key) { return known }
    guard let program = PatternProgram(pattern) else { return nil }
    recent.keep(program, for: key)
    return program
  }

  private convenience init?(_ pattern: String) {
    guard let parsed = PatternParser.parse(pattern) else { return nil }
    self.init(parsed.node, parsed.atoms, isExact: parsed.isExact)
  }

  private init?(_ node: PatternNode, _ atoms: [PatternAtom], isExact: Bool) {
    guard let steps = PatternSteps(node), let tests = AtomTests(atoms) else { return nil }
    var classes: [UInt64] = []
    let numbers = (0..<0x80 as Range<UInt8>).map { byte in
      let bits = tests.passed(by: Unicode.Scalar(byte))
      if let number = classes.firstIndex(of: bits) { return UInt8(number) }
      classes.append(bits)
      return UInt8(classes.count - 1)
    }
    self.steps = steps
    self.tests = tests
    judgesAlone = !atoms.contains { $0.holdsNamedClass }
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
}
