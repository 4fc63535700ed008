/// A colour as a terminal can be told it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// One of the sixteen that the user's terminal defines, 0-15.
  case ansi(UInt8)
  /// One of the fixed colours of the 256-colour palette, 16-255.
  case indexed(UInt8)
  /// 24 bits.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}
