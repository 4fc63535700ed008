import SitrepTestSupport
import Testing

@testable import Incidents

/// Where rows are when new ones have come.
@Suite struct RowMoveTests {
  @Test func `rows before the new ones stay and those behind them move`() {
    let move = RowMove(newRows: 2..<5, oldCount: 4, newCount: 7)
    #expect((0..<4).map(move.row) == [0, 1, 5, 6])
    #expect(move.row(4) == nil)
  }

  @Test func `rows that were written over are gone`() {
    let move = RowMove(newRows: 1..<2, oldCount: 4, newCount: 3)
    #expect((0..<4).map(move.row) == [0, nil, nil, 2])
    #expect(RowRanges([0..<4]).moved(by: move).ranges == [0..<1, 2..<3])
  }

  @Test(arguments: 0..<200)
  func `stretches move as their rows do`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (old, new) = (
      Int.random(in: 0...12, using: &random), Int.random(in: 0...12, using: &random)
    )
    let start = Int.random(in: 0...new, using: &random)
    let end = Int.random(in: start...new, using: &random)
    let move = RowMove(newRows: start..<end, oldCount: old, newCount: new)
    let low = Int.random(in: 0...old, using: &random)
    let rows = RowRanges([low..<Int.random(in: low...old, using: &random)])
    let moved = rows.moved(by: move)
    let expected = rows.ranges.joined().compactMap(move.row)
    #expect(Array(moved.ranges.joined()) == expected)
    #expect(moved.count == expected.count)
    #expect((0..<new).filter(moved.contains) == expected)
  }
}
