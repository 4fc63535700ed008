/// Two colours, by their numbers in curses, and attributes.
struct CellLook: Hashable {
  /// As terminals begin and frames end.
  static let plain = CellLook(foreground: -1, background: -1, attributes: [])

  /// -1 is the terminal's own, then the sixteen, then the palette's or 0xRRGGBB.
  var foreground: Int32
  /// The same for what lies behind.
  var background: Int32
  /// What is drawn over the colours.
  var attributes: Style.Attributes

  /// Whether of a blank more is seen than its background.
  var showsOnBlanks: Bool { !attributes.isDisjoint(with: [.underline, .reverse]) }
}
