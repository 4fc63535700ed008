import Testing

@testable import Dashboard

/// The cells of a timeline among its buckets.
@Suite struct BucketCellTests {
  @Test(arguments: [(18, 198), (79, 198), (19, 110), (34, 78), (60, 61), (1, 24), (7, 7), (90, 40)])
  func `buckets fill the width, one beside the other, none a cell more than another`(
    count: Int,
    width: Int
  ) {
    let cells = BucketCells(of: count, in: width)
    #expect(cells.count == min(count, width))
    #expect(cells.width == width)
    var end = 0
    for bucket in 0..<cells.count {
      #expect(cells.cells(of: bucket).lowerBound == end)
      end = cells.cells(of: bucket).upperBound
      #expect((cells.narrowest...cells.narrowest + 1).contains(cells.cells(of: bucket).count))
      let bar = cells.bar(of: bucket)
      #expect(bar.lowerBound == cells.cells(of: bucket).lowerBound)
      #expect(
        bar.count == (cells.narrowest > 2 ? cells.narrowest - 1 : cells.cells(of: bucket).count)
      )
    }
    #expect(end == width)
  }

  @Test(arguments: [(79, 198), (3, 118), (61, 78), (200, 40)])
  func `each cell leads to the bucket that stands there`(count: Int, width: Int) {
    let cells = BucketCells(of: count, in: width)
    for bucket in 0..<cells.count {
      for cell in cells.cells(of: bucket) { #expect(cells.bucket(at: cell) == bucket) }
    }
    #expect(cells.bucket(at: -1) == nil && cells.bucket(at: cells.width) == nil)
  }

  @Test func `a few buckets are no wall, and none or no room are nothing`() {
    #expect(BucketCells(of: 2, in: 198).width == 48)
    for cells in [
      BucketCells(of: 0, in: 40), BucketCells(of: 4, in: 0), BucketCells(of: 4, in: -2),
    ] {
      #expect(cells.width == 0 && cells.count == 0 && cells.bucket(at: 0) == nil)
      #expect(cells.cells(of: 0).isEmpty)
    }
  }
}
