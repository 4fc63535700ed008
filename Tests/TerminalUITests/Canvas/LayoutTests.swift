import TerminalUI
import Testing

@Suite struct LayoutTests {
  private let box = Rect(column: 2, row: 1, width: 10, height: 6)

  @Test(arguments: [
    ([Length.flexible, .flexible], 0, [5, 5]), ([.flexible, .flexible, .flexible], 0, [3, 3, 4]),
    ([.fixed(3), .flexible], 0, [3, 7]), ([.fixed(8), .fixed(8)], 0, [8, 2]),
    ([.fixed(20), .flexible], 0, [10, 0]), ([.flexible(weight: 3), .flexible], 2, [6, 2]),
    ([.fixed(-4), .flexible(weight: -1)], 0, [0, 0]), ([], 3, []),
    ([.fixed(.max), .flexible(weight: .max), .flexible(weight: .max)], 0, [10, 0, 0]),
  ])
  func `a box is divided without gap or overlap`(
    _ lengths: [Length],
    _ spacing: Int,
    _ widths: [Int]
  ) {
    let parts = box.columns(lengths, spacing: spacing)
    #expect(parts.map(\.width) == widths)
    for (left, right) in zip(parts, parts.dropFirst()) {
      #expect(right.column == min(left.endColumn + spacing, box.endColumn))
    }
    #expect(parts.allSatisfy { $0.row == 1 && $0.height == 6 })
  }

  @Test func `rows are divided as columns are`() {
    let parts = box.rows([.flexible, .fixed(2)])
    #expect(parts.map(\.row) == [1, 5])
    #expect(parts.map(\.height) == [4, 2])
  }

  @Test(arguments: [
    (1, 1, Rect(column: 3, row: 2, width: 8, height: 4)),
    (5, 3, Rect(column: 7, row: 4, width: 0, height: 0)),
    (99, 0, Rect(column: 7, row: 1, width: 0, height: 6)),
    (-1, -1, Rect(column: 2, row: 1, width: 10, height: 6)),
  ])
  func `an inset never turns a box inside out`(_ columns: Int, _ rows: Int, _ result: Rect) {
    #expect(box.inset(columns: columns, rows: rows) == result)
  }

  @Test func `a line of a box that has no such line is empty`() {
    #expect(box.line(5) == Rect(column: 2, row: 6, width: 10, height: 1))
    #expect(box.line(6).isEmpty)
    #expect(box.line(.min).isEmpty)
  }

  @Test func `absurd boxes neither trap nor hold anything`() {
    let far = Rect(column: .max, row: .min, width: .max, height: .max)
    #expect(far.intersection(box).isEmpty)
    #expect(Rect(column: 0, row: 0, width: -3, height: 2).isEmpty)
    #expect(!far.contains(Position(column: 0, row: 0)))
  }
}
