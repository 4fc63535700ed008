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
    var backgrounds = ""
    var shapes = ""
    var texts = ""
    for row in 0..<canvas.height {
      for run in SVGRun.runs(of: canvas, row: row, palette: palette) {
        backgrounds += background(of: run)
        if run.isBlank {
          if run.isUnderlined { shapes += underline(of: run) }
        } else if let scalar = run.shape {
          shapes += drawn(scalar, run)
        } else {
          texts += text(of: run.trimmed, classes: &classes)
        }
      }
    }
    let body = backgrounds + shapes + texts
    // The name tells pictures on one page apart and is the same for the same picture.
    let id = "sitrep-" + Self.fingerprint(title + classes.sheet(id: "") + body)
    return head(id: id, sheet: classes.sheet(id: id)) + body + "</g>\n</svg>\n"
  }

  private func head(id: String, sheet: String) -> String {
    let text = SVGMetrics.text
    let screen = (
      width: Double(canvas.width) * metrics.cellWidth,
      height: Double(canvas.height) * metrics.cellHeight
    )
    let width = screen.width + 2 * metrics.padding
    let height = screen.height + metrics.padding + metrics.titleHeight
    let size = "\(text(width)) \(text(height))"
    let name = SVGText.escaped(title)
    let base = palette.base
    let edge = base.background.mixed(with: base.foreground, by: 0.2).hex
    let label = base.background.mixed(with: base.foreground, by: 0.62).hex
    let fonts =
      "ui-monospace,'SF Mono',Menlo,'DejaVu Sans Mono',Consolas,'Liberation Mono',monospace"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" id="\(id)" viewBox="0 0 \(size)" \
      width="\(text(width))" height="\(text(height))" role="img" aria-labelledby="\(id)-title">
      <title id="\(id)-title">\(name)</title>
      <style>
      #\(id) text{font:\(text(metrics.fontSize))px \(fonts);white-space:pre}
      \(sheet)</style>
      <rect x="0.5" y="0.5" width="\(text(width - 1))" height="\(text(height - 1))" \
      rx="\(text(metrics.radius))" fill="\(base.background.hex)" stroke="\(edge)"/>
      <text x="\(text(width / 2))" y="\(text(metrics.titleHeight * 0.66))" text-anchor="middle" \
      fill="\(label)">\(name)</text>
      <g transform="translate(\(text(metrics.padding)) \(text(metrics.titleHeight)))">

      """
  }

  private func background(of run: SVGRun) -> String {
    let color = run.colors.background
    guard color != palette.base.background else { return "" }
    let text = SVGMetrics.text
    // Strips over the whole width reach the window's edges.
    let before = run.column == 0 ? metrics.padding - 1 : 0
    let after = run.column + run.columns == canvas.width ? metrics.padding - 1 : 0
    return """
      <rect x="\(text(x(run) - before))" y="\(text(y(run)))" \
      width="\(text(width(run) + before + after))" \
      height="\(text(metrics.cellHeight))" fill="\(color.hex)" shape-rendering="crispEdges"/>

      """
  }

  private func underline(of run: SVGRun) -> String {
    let text = SVGMetrics.text
    let line = y(run) + metrics.baseline + 2.5
    return """
      <path d="M\(text(x(run))) \(text(line))h\(text(width(run)))" \
      stroke="\(run.colors.foreground.hex)"/>

      """
  }

  private func drawn(_ scalar: Unicode.Scalar, _ run: SVGRun) -> String {
    let color = run.colors.foreground.hex
    let shapes = SVGShapes(metrics: metrics).shapes(
      scalar,
      count: run.columns,
      x: x(run),
      y: y(run)
    )
    return shapes.map { shape in
      switch shape {
      case .filled(let path):
        "<path d=\"\(path)\" fill=\"\(color)\" shape-rendering=\"crispEdges\"/>\n"
      case .shaded(let path, let opacity):
        """
        <path d="\(path)" fill="\(color)" fill-opacity="\(SVGMetrics.text(opacity))" \
        shape-rendering="crispEdges"/>

        """
      case .stroked(let path, let thickness):
        """
        <path d="\(path)" fill="none" stroke="\(color)" \
        stroke-width="\(SVGMetrics.text(thickness))"/>

        """
      case .dotted(let path):
        "<path d=\"\(path)\" stroke=\"\(color)\" stroke-width=\"2.6\" stroke-linecap=\"round\"/>\n"
      }
    }.joined()
  }

  private func text(of run: SVGRun, classes: inout SVGClasses) -> String {
    let name = classes.name(color: run.colors.foreground, attributes: run.attributes)
    let text = SVGMetrics.text
    return """
      <text class="\(name)" x="\(text(x(run)))" y="\(text(y(run) + metrics.baseline))" \
      textLength="\(text(width(run)))" lengthAdjust="spacingAndGlyphs">\
      \(SVGText.escaped(run.text))</text>

      """
  }

  private func x(_ run: SVGRun) -> Double { Double(run.column) * metrics.cellWidth }
  private func y(_ run: SVGRun) -> Double { Double(run.row) * metrics.cellHeight }
  private func width(_ run: SVGRun) -> Double { Double(run.columns) * metrics.cellWidth }

  /// FNV-1a of 64 bits.
  private static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}
