/// The colours of a recording's screen as players want them told: text, paper and the sixteen.
struct CastTheme {
  private let palette: SVGPalette

  init(styles: StyleTable) {
    palette = SVGPalette(styles: styles)
  }

  /// The members of a JSON object.
  var members: String {
    let sixteen = (0..<16).map { Color.palette(UInt8($0)).hex }.joined(separator: ":")
    return """
      "fg": "\(palette.base.foreground.hex)", "bg": "\(palette.base.background.hex)", \
      "palette": "\(sixteen)"
      """
  }
}
