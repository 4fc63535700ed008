/// The elements that draw the cells of a canvas, each in its place.
struct SVGMarkup {
  /// The elements of a screen, from the bottom.
  struct Layers {
    var backgrounds: [SVGElement] = []
    var shapes: [SVGElement] = []
    var texts: [SVGElement] = []

    /// All layers, the lowest first.
    var all: [[SVGElement]] { [backgrounds, shapes, texts] }
  }

  let palette: SVGPalette
  let metrics: SVGMetrics
  /// The columns of the screen.
  let columns: Int

  /// The elements in three layers.
  ///
  /// - Complexity: O(cells).
  func elements(of canvas: Canvas, classes: inout SVGClasses) -> Layers {
    var layers = Layers()
    for row in 0..<canvas.height {
      for run in SVGRun.runs(of: canvas, row: row, palette: palette) {
        if let background = background(of: run, classes: &classes) {
          layers.backgrounds.append(background)
        }
        if run.isBlank {
          if run.isUnderlined { layers.shapes.append(underline(of: run, classes: &classes)) }
        } else if let scalar = run.shape {
          layers.shapes += drawn(scalar, run, classes: &classes)
        } else {
          layers.texts.append(text(of: run.trimmed, classes: &classes))
        }
      }
    }
    return layers
  }

  private func background(of run: SVGRun, classes: inout SVGClasses) -> SVGElement? {
    let color = run.colors.background
    guard color != palette.base.background else { return nil }
    let text = SVGMetrics.text
    // Strips over the whole width reach the window's edges.
    let before = run.column == 0 ? metrics.padding - 1 : 0
    let after = run.column + run.columns == columns ? metrics.padding - 1 : 0
    let width = width(run) + before + after
    let height = text(metrics.cellHeight)
    return .outline(
      look: classes.name(color: color, paint: .filled(opacity: 1)),
      path: "M\(text(x(run) - before)) \(text(y(run)))h\(text(width))v\(height)h\(text(-width))z"
    )
  }

  private func underline(of run: SVGRun, classes: inout SVGClasses) -> SVGElement {
    let text = SVGMetrics.text
    let line = y(run) + metrics.baseline + 2.5
    return .outline(
      look: classes.name(color: run.colors.foreground, paint: .stroked(thickness: 1)),
      path: "M\(text(x(run))) \(text(line))h\(text(width(run)))"
    )
  }

  private func drawn(
    _ scalar: Unicode.Scalar,
    _ run: SVGRun,
    classes: inout SVGClasses
  ) -> [SVGElement] {
    let shapes = SVGShapes(metrics: metrics).shapes(
      scalar,
      count: run.columns,
      x: x(run),
      y: y(run)
    )
    return shapes.map { shape in
      let (paint, path): (SVGClasses.Paint, String) =
        switch shape {
        case .filled(let path): (.filled(opacity: 1), path)
        case .shaded(let path, let opacity): (.filled(opacity: opacity), path)
        case .stroked(let path, let thickness): (.stroked(thickness: thickness), path)
        case .dotted(let path): (.dotted, path)
        }
      return .outline(
        look: classes.name(color: run.colors.foreground, paint: paint),
        path: path
      )
    }
  }

  private func text(of run: SVGRun, classes: inout SVGClasses) -> SVGElement {
    let name = classes.name(color: run.colors.foreground, attributes: run.attributes)
    let text = SVGMetrics.text
    // The letters of a monospaced font need room between them at most; what another font has to
    // lend may be too wide for its cells.
    let isPlain = run.text.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
    let adjustment = isPlain ? "" : " lengthAdjust=\"spacingAndGlyphs\""
    return .text(
      """
      <text class="\(name)" x="\(text(x(run)))" y="\(text(y(run) + metrics.baseline))" \
      textLength="\(text(width(run)))"\(adjustment)>\(SVGText.escaped(run.text))</text>

      """
    )
  }

  private func x(_ run: SVGRun) -> Double { Double(run.column) * metrics.cellWidth }
  private func y(_ run: SVGRun) -> Double { Double(run.row) * metrics.cellHeight }
  private func width(_ run: SVGRun) -> Double { Double(run.columns) * metrics.cellWidth }
}
