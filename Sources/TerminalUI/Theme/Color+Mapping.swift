extension Color {
  /// The 24 bits, where the colour has fixed ones.
  public var rgb: RGB? {
    switch self {
    case .terminalDefault, .ansi: nil
    case .indexed(let index): Self.palette(index)
    case .rgb(let red, let green, let blue): RGB(red: red, green: green, blue: blue)
    }
  }

  /// A colour of 24 bits.
  init(_ color: RGB) {
    self = .rgb(red: color.red, green: color.green, blue: color.blue)
  }

  /// The nearest of the fixed 240 colours, by OKLab; the first sixteen are the user's own and are
  /// never chosen.
  var indexed256: Color {
    guard case .rgb = self, let rgb else { return self }
    let wanted = OKLab(rgb)
    var best = (index: UInt8(16), distance: Double.infinity)
    for (offset, candidate) in Self.fixedPalette.enumerated() {
      let distance = wanted.distance(to: candidate)
      if distance < best.distance { best = (UInt8(truncatingIfNeeded: offset + 16), distance) }
    }
    return .indexed(best.index)
  }

  /// One of the user's colours of the same hue, or nothing for a grey, which the user's default
  /// stands for best.
  ///
  /// On white the bright half, yellow and cyan are unreadable in the usual palettes, so light
  /// themes do without them; on black blue is, so there the lighter blues count as cyan.
  func ansi(on variant: ThemeVariant) -> Color? {
    guard let rgb else { return nil }
    let color = OKLab(rgb)
    guard color.chroma >= 0.045 else { return nil }
    let isLight = variant == .light
    let base: UInt8
    switch color.hue {
    case 52..<122:
      if isLight { return nil }
      base = 3
    case 122..<172: base = 2
    case 172..<248: base = isLight ? 4 : 6
    case 248..<288: base = 4
    case 288..<348: base = 5
    default: base = 1
    }
    return .ansi(!isLight && color.lightness > 0.62 ? base + 8 : base)
  }

  private static let fixedPalette: [OKLab] = (16...255).map { OKLab(palette($0)) }

  /// The colours of xterm's palette; the first sixteen, which users change, as xterm has them.
  static func palette(_ index: UInt8) -> RGB {
    let index = Int(index)
    if index >= 232 {
      let grey = UInt8(8 + 10 * (index - 232))
      return RGB(red: grey, green: grey, blue: grey)
    }
    if index >= 16 {
      let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return RGB(red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
    }
    let low: [RGB] = [
      RGB(red: 0, green: 0, blue: 0), RGB(red: 205, green: 0, blue: 0),
      RGB(red: 0, green: 205, blue: 0), RGB(red: 205, green: 205, blue: 0),
      RGB(red: 0, green: 0, blue: 238), RGB(red: 205, green: 0, blue: 205),
      RGB(red: 0, green: 205, blue: 205), RGB(red: 229, green: 229, blue: 229),
      RGB(red: 127, green: 127, blue: 127), RGB(red: 255, green: 0, blue: 0),
      RGB(red: 0, green: 255, blue: 0), RGB(red: 255, green: 255, blue: 0),
      RGB(red: 92, green: 92, blue: 255), RGB(red: 255, green: 0, blue: 255),
      RGB(red: 0, green: 255, blue: 255), RGB(red: 255, green: 255, blue: 255),
    ]
    return low[index]
  }
}
