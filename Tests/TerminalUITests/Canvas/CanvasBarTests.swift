import Dashboard
import Testing

@testable import TerminalUI

@Suite struct CanvasBarTests {
  private func bar(_ value: Int, _ whole: Int, _ maximum: Int, width: Int = 4) -> String {
    var canvas = Canvas(width: width, height: 1)
    canvas.horizontalBar(in: canvas.bounds, value: value, whole: whole, maximum: maximum)
    return String(TextRendering.render(canvas).dropLast())
  }

  @Test(arguments: [
    (0, 0, 32, ""), (1, 0, 32, "▏"), (8, 0, 32, "█"), (9, 0, 32, "█▏"), (20, 0, 32, "██▌"),
    (31, 0, 32, "███▉"), (32, 0, 32, "████"), (40, 0, 32, "████"), (-5, 0, 32, ""),
    (1, 0, 1_000_000, "▏"), (999_999, 0, 1_000_000, "███▉"), (5, 0, 0, ""),
    (0, 1, 1_000, "░"), (0, 16, 32, "░░"), (9, 32, 32, "█▏░░"), (32, 32, 32, "████"),
    (.max, .max, .max, "████"), (.max - 1, .max, .max, "███▉"), (.min, .min, .max, ""),
  ])
  func `bars are exact to an eighth and never hide what is not zero`(
    _ value: Int,
    _ whole: Int,
    _ maximum: Int,
    _ shown: String
  ) {
    #expect(bar(value, whole, maximum) == shown)
  }

  @Test func `a bar grows with its value and ends at its box`() {
    var previous = 0
    for value in 0...1_000 {
      let eighths = BarLength.eighths(value, of: 1_000, cells: 7)
      #expect(eighths >= previous && eighths <= 56)
      #expect((eighths == 56) == (value == 1_000))
      previous = eighths
    }
  }

  @Test func `the ghost means the whole, and a part of a cell lies on it`() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.horizontalBar(in: canvas.bounds, value: 4, whole: 24, maximum: 24)
    #expect(canvas.cells.map(\.role) == [.barFill, .barGhost, .barGhost])
    #expect(canvas.cells.map(\.surface) == [.ghost, .base, .base])
    canvas.fill(canvas.bounds, surface: .selected)
    canvas.horizontalBar(
      in: canvas.bounds,
      value: 4,
      whole: 24,
      maximum: 24,
      surface: .selected
    )
    #expect(canvas.cells.map(\.surface) == [.ghost, .selected, .selected])
  }

  @Test func `a ghost shorter than a cell is shown behind a bar as it is without one`() {
    for value in [0, 1] {
      var canvas = Canvas(width: 4, height: 1)
      canvas.horizontalBar(in: canvas.bounds, value: value, whole: 10, maximum: 100)
      #expect(canvas.cells[0].glyph != 0x20)
      #expect(canvas.cells[0].surface == (value == 0 ? .base : .ghost))
      #expect(canvas.cells[1] == .blank)
    }
  }

  @Test func `a bar that is its own whole has no ghost behind it`() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.horizontalBar(in: canvas.bounds, value: 4, whole: 4, maximum: 24)
    #expect(canvas.cells.map(\.surface) == [.base, .base, .base])
  }

  @Test func `upright bars rise from the bottom`() {
    var canvas = Canvas(width: 4, height: 3)
    for (column, values) in [(24, 24), (12, 24), (1, 24), (0, 5)].enumerated() {
      canvas.verticalBar(
        in: Rect(column: column, row: 0, width: 1, height: 3),
        value: values.0,
        whole: values.1,
        maximum: 24
      )
    }
    #expect(TextRendering.render(canvas) == "█░░\n█▄░\n██▁░\n")
  }

  @Test(arguments: [
    (0, 4, 4, "    "), (0, 4, 8, "┃┃││"), (4, 4, 8, "││┃┃"), (1, 4, 100, "│┃││"),
    (95, 4, 100, "││┃│"), (96, 4, 100, "│││┃"), (-9, 4, 100, "┃│││"), (900, 4, 100, "│││┃"),
    (0, 1, .max, "┃│││"), (0, 0, 9, "    "),
  ])
  func `the thumb shows where the view is and touches an end only at the end`(
    _ first: Int,
    _ visible: Int,
    _ total: Int,
    _ shown: String
  ) {
    var canvas = Canvas(width: 1, height: 4)
    canvas.scrollbar(in: canvas.bounds, first: first, visible: visible, total: total)
    let column = (0..<4).map { row in
      canvas.scalars(of: canvas.cells[row]).map(String.init).joined()
    }
    #expect(column.joined() == shown)
  }
}
