/// The words of a text as keyword tables see them: hyphens opened, signs left out.
struct PhraseIndex: Sendable {
  /// One word with its token.
  struct Atom: Sendable {
    /// The word, folded.
    var word: String
    /// The token it is of.
    var token: Int
  }

  /// The tokens of the text.
  let tokens: [Token]
  /// The words in order.
  let atoms: [Atom]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    var atoms: [Atom] = []
    for (index, token) in tokens.enumerated() where !token.isSign {
      for part in token.folded.split(separator: "-") {
        atoms.append(Atom(word: String(part), token: index))
      }
    }
    self.atoms = atoms
  }

  /// The words from one atom to another, as a place in the text: UTF-8 offsets.
  func range(_ span: Range<Int>) -> Range<Int> {
    guard let first = atoms[safe: span.lowerBound], let last = atoms[safe: span.upperBound - 1]
    else {
      return 0..<0
    }
    return tokens[first.token].range.lowerBound..<tokens[last.token].range.upperBound
  }

  /// The sentence of an atom.
  func sentence(_ index: Int) -> Int { tokens[atoms[index].token].sentence }

  /// Whether the words of a phrase stand at an atom; `*` at a word's end stands for any ending.
  func matches(_ phrase: Phrase, at index: Int) -> Bool {
    guard index + phrase.words.count <= atoms.count else { return false }
    for offset in phrase.words.indices {
      let atom = atoms[index + offset].word
      let pattern = phrase.words[offset]
      guard pattern.isStem ? atom.hasPrefix(pattern.text) : atom == pattern.text else {
        return false
      }
    }
    return sentence(index) == sentence(index + phrase.words.count - 1)
  }
}
