import Dashboard

@testable import TerminalUI

/// Compares a drawn still with the cells that it is to show.
struct StillComparison {
  let canvas: Canvas
  let picture: Picture
  private let palette: SVGPalette
  private let metrics = SVGMetrics()

  init(_ canvas: Canvas, _ picture: Picture, styles: StyleTable) {
    self.canvas = canvas
    self.picture = picture
    palette = SVGPalette(styles: styles)
  }

  /// The cells that do not look as they should, a sentence each.
  var differences: [String] {
    guard picture.width == Int(Double(canvas.width) * metrics.cellWidth + 2 * metrics.padding)
    else {
      return ["the picture is \(picture.width) pixels wide"]
    }
    var differences: [String] = []
    for row in 0..<canvas.height {
      for (column, cell) in canvas[row: row].enumerated() where cell.width == 1 {
        if let fault = fault(of: cell, column: column, row: row) {
          differences.append("row \(row), column \(column): \(fault)")
        }
      }
    }
    return differences
  }

  /// Where a blank is nothing but background may show, a full block shows nothing of it, and any
  /// other character shows some of both.
  private func fault(of cell: Cell, column: Int, row: Int) -> String? {
    let style = palette.style(of: cell)
    let colors = palette.colors(of: style)
    let scalar = canvas.scalars(of: cell).first ?? " "
    let seen = pixels(column: column, row: row)
    let paper = seen.count { Self.distance($0, colors.background) <= 6 }
    if scalar == " " {
      return paper == seen.count || style.attributes.contains(.underline)
        ? nil : "a blank shows something"
    }
    guard Self.distance(colors.foreground, colors.background) > 60 else { return nil }
    if scalar == "█" {
      return seen.allSatisfy { Self.distance($0, colors.foreground) <= 6 }
        ? nil : "a block is not filled"
    }
    if seen.allSatisfy({ Self.distance($0, colors.background) <= 6 }) {
      return "\"\(scalar)\" shows nothing"
    }
    let isShape = SVGShapes.draws(scalar)
    return isShape || paper * 8 >= seen.count ? nil : "\"\(scalar)\" hides what is behind it"
  }

  /// The pixels of a cell; beside blanks those at the edges are their neighbours', whose letters may
  /// lean over.
  private func pixels(column: Int, row: Int) -> [RGB] {
    let left = Int(metrics.padding + Double(column) * metrics.cellWidth)
    let top = Int(metrics.titleHeight + Double(row) * metrics.cellHeight)
    let isBlank = canvas.scalars(of: canvas[row: row][row * canvas.width + column]) == [" "]
    let inset = isBlank ? 3 : 0
    return (inset..<Int(metrics.cellHeight) - inset).flatMap { y in
      (inset..<Int(metrics.cellWidth) - inset).map { picture.color(x: left + $0, y: top + y) }
    }
  }

  /// The greatest difference of a part.
  private static func distance(_ left: RGB, _ right: RGB) -> Int {
    max(
      abs(Int(left.red) - Int(right.red)),
      abs(Int(left.green) - Int(right.green)),
      abs(Int(left.blue) - Int(right.blue))
    )
  }
}
