import Dashboard
import TerminalUI
import Testing

@Suite struct CanvasCellTests {
  /// Whether every wide cell is followed by its right half, and halves stand nowhere else.
  private func isWhole(_ canvas: Canvas) -> Bool {
    (0..<canvas.height).allSatisfy { row in
      let cells = Array(canvas[row: row])
      return cells.indices.allSatisfy { index in
        switch cells[index].width {
        case 0: index > 0 && cells[index - 1].width == 2
        case 2: index + 1 < cells.count && cells[index + 1].width == 0
        default: cells[index].width == 1
        }
      }
    }
  }

  @Test(arguments: [(0, "x 寺"), (1, " x寺"), (2, "清x"), (3, "清 x")])
  func `overwriting half of a wide character blanks the other half`(_ column: Int, _ shown: String)
  {
    var canvas = Canvas(width: 4, height: 1)
    canvas.draw("清寺", at: Position(column: 0, row: 0))
    canvas.put("x", at: Position(column: column, row: 0))
    #expect(TextRendering.render(canvas) == shown + "\n")
    #expect(isWhole(canvas))
  }

  @Test func `a wide character over two halves blanks both neighbours`() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.draw("清寺", at: Position(column: 0, row: 0))
    canvas.draw("真", at: Position(column: 1, row: 0))
    #expect(TextRendering.render(canvas) == " 真\n")
    #expect(isWhole(canvas))
  }

  @Test func `half a wide character at an edge is a blank`() {
    var canvas = Canvas(width: 5, height: 1)
    canvas.draw("清真寺", at: Position(column: -1, row: 0))
    #expect(TextRendering.render(canvas) == " 真寺\n")
    var clipped = Canvas(width: 5, height: 1)
    clipped.clipped(to: Rect(column: 1, row: 0, width: 2, height: 1)) { canvas in
      canvas.draw("清真寺", at: Position(column: 0, row: 0))
    }
    #expect(isWhole(canvas) && isWhole(clipped))
    #expect(clipped.cells.allSatisfy { $0.width == 1 })
  }

  @Test func `filling blanks what is there and repairs what it cuts`() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.draw("清真寺", at: Position(column: 0, row: 0))
    canvas.fill(Rect(column: 1, row: 0, width: 2, height: 1), surface: .selected)
    #expect(TextRendering.render(canvas) == "    寺\n")
    #expect(
      canvas.cells.map { $0.surface == .selected } == [false, true, true, false, false, false]
    )
    #expect(isWhole(canvas))
  }

  @Test func `restyling keeps what is drawn`() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.draw("a清b", at: Position(column: 0, row: 0))
    canvas.restyle(Rect(column: 0, row: 0, width: 2, height: 1), role: .dim, surface: .selected)
    #expect(TextRendering.render(canvas) == "a清b\n")
    #expect(canvas.cells.map(\.role) == [.dim, .dim, .dim, .text])
    #expect(isWhole(canvas))
  }

  @Test(arguments: [
    (Unicode.Scalar("⣿"), "⣿"), ("\u{1b}", "\u{fffd}"), ("清", "\u{fffd}"), ("\u{301}", "\u{fffd}"),
  ])
  func `one scalar is put as it is only if it takes one column`(
    _ scalar: Unicode.Scalar,
    _ shown: String
  ) {
    var canvas = Canvas(width: 2, height: 1)
    canvas.put(scalar, at: Position(column: 0, row: 0))
    #expect(TextRendering.render(canvas) == shown + "\n")
  }

  @Test func `whatever is drawn where, no cell holds half a character`() {
    var generator = SplitMix(state: 7)
    let texts = ["清真寺", "abc", "e\u{301}清", "👩‍👩‍👧", "\u{301}\u{1b}", "🇫🇷x", "가나다"]
    var canvas = Canvas(width: 11, height: 4)
    for _ in 0..<2_000 {
      let place = Position(column: generator.next(20) - 5, row: generator.next(6) - 1)
      let box = Rect(
        column: generator.next(12) - 2,
        row: generator.next(5) - 1,
        width: generator.next(8),
        height: generator.next(4)
      )
      canvas.clipped(to: box) { canvas in
        switch generator.next(4) {
        case 0: canvas.fill(box, surface: .overlay)
        case 1: canvas.restyle(box, role: .dim)
        default:
          canvas.draw(texts[generator.next(texts.count)], at: place, maxWidth: generator.next(9))
        }
      }
      if !isWhole(canvas) { break }
    }
    #expect(isWhole(canvas))
  }

  @Test func `rows are compared by what they show, not by where marks are kept`() {
    var first = Canvas(width: 4, height: 2)
    first.draw("e\u{301}", at: Position(column: 0, row: 0))
    first.draw("o\u{308}", at: Position(column: 0, row: 1))
    var second = Canvas(width: 4, height: 2)
    second.draw("o\u{308}", at: Position(column: 0, row: 0))
    second.draw("o\u{308}", at: Position(column: 0, row: 1))
    #expect(second.rowsChanged(since: first) == [0])
    #expect(second.rowsChanged(since: second).isEmpty)
    #expect(second.rowsChanged(since: Canvas(width: 5, height: 2)) == [0, 1])
  }

  @Test func `a canvas of no size takes no harm`() {
    var canvas = Canvas(width: -1, height: 0)
    canvas.draw("a", at: Position(column: 0, row: 0))
    canvas.fill(Rect(column: 0, row: 0, width: 9, height: 9), surface: .chip)
    canvas.frame(Rect(column: 0, row: 0, width: 9, height: 9), title: [TextRun("x")])
    #expect(canvas.cells.isEmpty)
    #expect(TextRendering.render(canvas).isEmpty)
  }
}

/// Numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
