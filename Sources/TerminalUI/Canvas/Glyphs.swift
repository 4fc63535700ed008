/// The glyphs of a text one after the other, each safe to send to a terminal.
///
/// Terminals disagree about joined emoji, flags, keycaps and variation selectors, and curses cuts
/// sequences silently. So a joined emoji is reduced to its first, a flag to its two letters, a
/// keycap to its digit; selectors and other invisible scalars are left out, a mark without a base
/// as well, and so are marks beyond four. Controls and bidirectional overrides become U+FFFD.
struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var peeked: Unicode.Scalar?

  init(of text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Glyph? {
    while let scalar = take() {
      if let letter = Self.flagLetter(scalar) { return Glyph(base: letter, columns: 1) }
      switch CharacterWidth.classify(scalar) {
      case .spacing(let columns):
        var glyph = Glyph(base: scalar, columns: columns)
        absorb(into: &glyph)
        return glyph
      case .replaced:
        return Glyph(base: scalar == "\t" ? " " : "\u{fffd}", columns: 1)
      case .mark, .hidden:
        continue
      }
    }
    return nil
  }

  /// Takes what follows and belongs to the glyph.
  private mutating func absorb(into glyph: inout Glyph) {
    var isJoining = false
    while let scalar = peek(), scalar.value >= 0x300 || scalar.value == 0xad {
      switch CharacterWidth.classify(scalar) {
      case .mark:
        // U+20E3 makes a keycap, which terminals draw in one or in two columns.
        if glyph.marks.count < 4, scalar.value != 0x20e3 { glyph.marks.append(scalar) }
      case .hidden:
        isJoining = scalar.value == 0x200d && Self.isPictograph(glyph.base)
      case .spacing:
        let isSkinTone = (0x1f3fb...0x1f3ff).contains(scalar.value)
        guard (isJoining || isSkinTone) && Self.isPictograph(glyph.base),
          Self.isPictograph(scalar)
        else { return }
        isJoining = false
      case .replaced:
        return
      }
      peeked = nil
    }
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = peeked else { return scalars.next() }
    peeked = nil
    return scalar
  }

  private mutating func peek() -> Unicode.Scalar? {
    if peeked == nil { peeked = scalars.next() }
    return peeked
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && scalar.properties.isEmoji
  }

  private static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1f1e6...0x1f1ff).contains(scalar.value) else { return nil }
    return Unicode.Scalar(0x41 + scalar.value - 0x1f1e6)
  }
}
