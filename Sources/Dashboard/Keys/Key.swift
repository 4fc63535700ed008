/// One press of a key, as far as a terminal can tell keys apart.
///
/// Several presses reach a program as the same byte, so there is one value for them: `C-m` and
/// `C-j` are `enter`, `C-i` is `tab`, `C-h` is `backspace` and `C-[` is `escape`. A letter with
/// Shift is the capital letter.
public enum Key: Hashable, Sendable {
  /// A printable character, with its accents.
  case character(Character)
  /// Return, whichever byte the terminal sends for it.
  case enter
  /// Escape on its own.
  case escape
  /// The tabulator.
  case tab
  /// Shift and the tabulator.
  case backTab
  /// Delete to the left.
  case backspace
  /// Delete to the right.
  case delete
  /// Insert.
  case insert
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// To the start.
  case home
  /// To the end.
  case end
  /// A screen back.
  case pageUp
  /// A screen on.
  case pageDown
  /// A function key, counted from 1.
  case function(Int)
  /// Control and a small letter, a space or one of `\ ] ^ _`.
  case control(Character)
  /// Alt (or Escape just before) and a character.
  case alt(Character)
}

extension Key {
  /// The key that Control with a character sends, or `nil` when it sends nothing of its own.
  ///
  /// Capital and small letters are the same key.
  public init?(controlWith character: Character) {
    // Swift orders é between e and f, so a range of letters alone would let it in.
    guard character.isASCII, let lowered = character.lowercased().first else { return nil }
    switch lowered {
    case "m", "j": self = .enter
    case "i": self = .tab
    case "h": self = .backspace
    case "[": self = .escape
    case "a"..."z", " ", "\\", "]", "^", "_": self = .control(lowered)
    default: return nil
    }
  }

  /// Whether a character is drawn rather than obeyed, and so may stand for a key.
  static func isPrintable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .surrogate, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
