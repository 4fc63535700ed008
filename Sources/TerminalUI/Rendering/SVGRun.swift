/// Cells of a row that one element of a picture shows.
struct SVGRun {
  let row: Int
  let column: Int
  var columns: Int
  let colors: SVGPalette.Colors
  let attributes: Style.Attributes
  /// The character of which every cell is drawn as a shape.
  let shape: Unicode.Scalar?
  var text: String

  /// Whether nothing but the background shows.
  var isBlank: Bool { shape == nil && text.allSatisfy { $0 == " " } }

  /// Whether a line shows under it.
  var isUnderlined: Bool { attributes.contains(.underline) }

  /// The runs of a row from left to right.
  ///
  /// A run ends where the look changes, around wide characters and characters with marks (their
  /// room must not depend on their neighbours), and at gaps of two blanks, so that a viewer that
  /// ignores `textLength` drifts within words only.
  static func runs(of canvas: Canvas, row: Int, palette: SVGPalette) -> [SVGRun] {
    var runs: [SVGRun] = []
    var mayExtend = false
    for (column, cell) in canvas[row: row].enumerated() where cell.width > 0 {
      let scalars = canvas.scalars(of: cell)
      let base = scalars.first ?? " "
      let style = palette.style(of: cell)
      let isAlone = cell.width == 2 || scalars.count > 1
      let shape = !isAlone && SVGShapes.draws(base) ? base : nil
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      let colors = palette.colors(of: style)
      if mayExtend, !isAlone, let last = runs.last, last.shape == shape,
        last.colors == colors, last.attributes == style.attributes,
        shape != nil || last.takes(base)
      {
        runs[runs.count - 1].columns += 1
        runs[runs.count - 1].text += text
      } else {
        runs.append(
          SVGRun(
            row: row,
            column: column,
            columns: Int(cell.width),
            colors: colors,
            attributes: style.attributes,
            shape: shape,
            text: text
          )
        )
      }
      mayExtend = !isAlone
    }
    return runs
  }

  /// The run without the blanks at its end, unless a line under them shows.
  var trimmed: SVGRun {
    guard shape == nil, !isUnderlined else { return self }
    let blanks = text.reversed().prefix { $0 == " " }.count
    var run = self
    run.columns -= blanks
    run.text.removeLast(blanks)
    return run
  }

  /// Whether the next character may join: blanks join blanks, and one blank joins words.
  private func takes(_ scalar: Unicode.Scalar) -> Bool {
    if isBlank { return scalar == " " }
    return !(text.hasSuffix("  "))
  }
}
