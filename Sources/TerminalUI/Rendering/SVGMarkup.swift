/// The elements that draw the cells of a canvas, each in its place.
struct SVGMarkup {
  let palette: SVGPalette
  let metrics: SVGMetrics
  /// The columns of the screen.
  let columns: Int

  /// The elements in three layers, from the bottom.
  ///
  /// - Complexity: O(cells).
  func elements(
    of canvas: Canvas,
    classes: inout SVGClasses
  ) -> (backgrounds: [String], shapes: [String], texts: [String]) {
    var backgrounds: [String] = []
    var shapes: [String] = []
    var texts: [String] = []
    for row in 0..<canvas.height {
      for run in SVGRun.runs(of: canvas, row: row, palette: palette) {
        let background = background(of: run)
        if !background.isEmpty { backgrounds.append(background) }
        if run.isBlank {
          if run.isUnderlined { shapes.append(underline(of: run)) }
        } else if let scalar = run.shape {
          shapes.append(drawn(scalar, run))
        } else {
          texts.append(text(of: run.trimmed, classes: &classes))
        }
      }
    }
    return (backgrounds, shapes, texts)
  }

  private func background(of run: SVGRun) -> String {
    let color = run.colors.background
    guard color != palette.base.background else { return "" }
    let text = SVGMetrics.text
    // Strips over the whole width reach the window's edges.
    let before = run.column == 0 ? metrics.padding - 1 : 0
    let after = run.column + run.columns == columns ? metrics.padding - 1 : 0
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
}
