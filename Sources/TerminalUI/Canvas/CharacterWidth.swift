public import Dashboard

/// How many columns text takes, by a table of our own so that the canvas and curses agree.
///
/// The widths are those of glibc 2.36 (Unicode 14): East Asian Wide and Fullwidth take two
/// columns, marks none, everything else one. What Unicode 14 does not know is shown as U+FFFD.
public enum CharacterWidth: Sendable {
  /// What becomes of a scalar in a cell.
  enum Class: Equatable {
    /// Drawn, this many columns wide.
    case spacing(Int)
    /// Drawn over the character before it.
    case mark
    /// Left out.
    case hidden
    /// Not fit for a terminal: shown as U+FFFD.
    case replaced
  }

  /// The columns that a text takes when it is drawn, after everything harmful is replaced and
  /// what has no width is left out.
  ///
  /// - Complexity: O(*n*), quick for printable ASCII.
  public static func displayWidth(of text: String) -> Int {
    if isPrintableASCII(text) { return text.utf8.count }
    return Glyphs(of: text).reduce(0) { $0 + $1.columns }
  }

  /// The columns that a line of several runs takes.
  public static func displayWidth(of line: StyledLine) -> Int {
    line.reduce(0) { $0 + displayWidth(of: $1.text) }
  }

  /// What is drawn for a character as a reader counts them; nothing for one without width.
  ///
  /// Usually one glyph; a flag becomes its two letters, a joined emoji its first, and a conjunct
  /// of an Indic script one glyph for each of its letters.
  public static func cells(for character: Character) -> [Glyph] {
    Array(Glyphs(of: String(character)))
  }

  /// Whether a text is printable ASCII alone, one column a byte.
  public static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
  }

  static func classify(_ scalar: Unicode.Scalar) -> Class {
    let value = scalar.value
    if value < 0x300 {
      if value >= 0x20, value < 0x7f { return .spacing(1) }
      if value < 0xa0 { return .replaced }
      return value == 0xad ? .hidden : .spacing(1)
    }
    // Dashes, quotes and ellipses, lines and blocks, braille: most of what is not a letter.
    switch value {
    case 0x2010...0x2027, 0x2500...0x25fc, 0x2800...0x28ff: return .spacing(1)
    default: break
    }
    let properties = scalar.properties
    guard let age = properties.age, age.major <= 14 else { return .replaced }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return isInvisibleMark(value) ? .hidden : .mark
    case .format: return classifyFormat(value)
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return .replaced
    default:
      // Vowels and final consonants of Hangul in parts are drawn over the first consonant.
      if (0x1160...0x11ff).contains(value) || (0xd7b0...0xd7fb).contains(value) { return .mark }
      return .spacing(isWide(value) ? 2 : 1)
    }
  }

  /// Variation selectors and the grapheme joiner, which are marks that draw nothing.
  private static func isInvisibleMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x034f, 0x180b...0x180d, 0x180f, 0xfe00...0xfe0f, 0xe0100...0xe01ef: true
    default: false
    }
  }

  private static func classifyFormat(_ value: UInt32) -> Class {
    switch value {
    case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: .replaced
    case 0x0600...0x0605, 0x06dd, 0x070f, 0x0890...0x0891, 0x08e2, 0x110bd, 0x110cd: .spacing(1)
    default: .hidden
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value {
        low = middle + 1
      } else if wideRanges[middle].lowerBound > value {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
