import Dashboard

/// The colours of styles as they look in a picture, where no terminal's own colours exist.
struct SVGPalette: Sendable {
  /// Strokes and what is behind them, reversal and dimness done.
  struct Colors: Hashable, Sendable {
    var foreground: RGB
    var background: RGB
  }

  private let styles: StyleTable
  /// The colours of text on the screen.
  let base: Colors

  init(styles: StyleTable) {
    self.styles = styles
    let text = styles.style(.text, .base)
    let paper = Self.rgb(text.background) ?? RGB(red: 16, green: 18, blue: 22)
    let isDark = paper.luminance < 0.2
    let ink = isDark ? RGB(red: 220, green: 223, blue: 228) : RGB(red: 30, green: 32, blue: 36)
    base = Colors(foreground: Self.rgb(text.foreground) ?? ink, background: paper)
  }

  func style(of cell: Cell) -> Style {
    styles.style(cell.role, cell.surface)
  }

  func colors(of style: Style) -> Colors {
    var colors = Colors(
      foreground: Self.rgb(style.foreground) ?? base.foreground,
      background: Self.rgb(style.background) ?? base.background
    )
    if style.attributes.contains(.reverse) {
      swap(&colors.foreground, &colors.background)
    }
    if style.attributes.contains(.dim) {
      colors.foreground = colors.foreground.mixed(with: colors.background, by: 0.4)
    }
    return colors
  }

  private static func rgb(_ color: Color) -> RGB? {
    if case .ansi(let index) = color { return Color.palette(min(index, 15)) }
    return color.rgb
  }
}
