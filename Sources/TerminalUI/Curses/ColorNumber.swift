/// The numbers by which curses knows colours.
enum ColorNumber {
  /// A colour's number at a depth: -1 is the terminal's own.
  ///
  /// What a depth cannot show becomes the nearest it can, or the terminal's own colour.
  static func of(_ color: Color, at depth: ColorDepth) -> Int32 {
    switch (depth, color) {
    case (.mono, _), (_, .terminalDefault): -1
    case (_, .ansi(let number)): Int32(number & 15)
    case (.ansi16, _): -1
    case (.indexed256, .indexed(let number)): Int32(number)
    case (.indexed256, .rgb(let red, let green, let blue)): cube(red, green, blue)
    case (.truecolor, .indexed(let number)): packed(palette(number))
    case (.truecolor, .rgb(let red, let green, let blue)): packed((red, green, blue))
    }
  }

  /// Red, green and blue in one number, which must not be one of the palette's sixteen.
  ///
  /// Black and the darkest blues are moved by a single step of green.
  private static func packed(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> Int32 {
    let value = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return value < 16 ? value | 0x100 : value
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static func palette(_ number: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    guard number >= 16 else { return (0, 0, 0) }
    guard number < 232 else {
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
    let place = Int(number) - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  private static func cube(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    func nearest(_ level: UInt8) -> Int32 {
      level < 48 ? 0 : level < 115 ? 1 : Int32(level - 35) / 40
    }
    return 16 + 36 * nearest(red) + 6 * nearest(green) + nearest(blue)
  }
}
