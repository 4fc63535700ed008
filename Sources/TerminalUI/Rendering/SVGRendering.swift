import Dashboard

/// A canvas as a picture that scales, complete in itself: no script, no font to fetch.
///
///     ╭─────────────────────────────╮
///     │            title            │
///     │  the cells                  │
///     ╰─────────────────────────────╯
///
/// Every run of text is stretched to exactly its cells; frames, blocks and braille are drawn as
/// paths, so that they join in every viewer. Equal screens give equal bytes.
public struct SVGRendering: Sendable {
  private let canvas: Canvas
  private let palette: SVGPalette
  private let metrics = SVGMetrics()
  private let title: String

  /// Prepares a picture of a canvas; the title is shown above it and read out by screen readers.
  public init(_ canvas: Canvas, styles: StyleTable, title: String = "sitrep") {
    self.canvas = canvas
    palette = SVGPalette(styles: styles)
    self.title = Glyphs(of: title).map(\.text).joined()
  }

  /// The document.
  ///
  /// - Complexity: O(cells).
  public func render() -> String {
    var classes = SVGClasses()
    let markup = SVGMarkup(palette: palette, metrics: metrics, columns: canvas.width)
    let elements = markup.elements(of: canvas, classes: &classes)
    let body = elements.all.map { SVGElement.markup(of: $0) }.joined()
    // The name tells pictures on one page apart and is the same for the same picture.
    let id = "sitrep-" + SVGWindow.fingerprint(title + classes.sheet(id: "") + body)
    let window = SVGWindow(
      columns: canvas.width,
      rows: canvas.height,
      title: title,
      base: palette.base,
      metrics: metrics
    )
    return window.head(id: id, sheet: classes.sheet(id: id)) + body + "</g>\n</svg>\n"
  }
}
