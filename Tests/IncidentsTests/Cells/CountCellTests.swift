import Testing

@testable import Incidents

@Suite struct CountCellTests {
  @Test(
    arguments: [
      ("0", Count.exactly(0)),
      ("12", .exactly(12)),
      ("1,204", .exactly(1204)),
      ("1 204", .exactly(1204)),
      ("12,204,100", .exactly(12_204_100)),
      ("3.0", .exactly(3)),
      ("10.5", .range(low: 10, best: 11, high: 11)),
      ("6.3", .range(low: 6, best: 6, high: 7)),
      ("3-5", .range(low: 3, best: 3, high: 5)),
      ("3 to 5", .range(low: 3, best: 3, high: 5)),
      ("at least 18", .atLeast(18)),
      ("10+", .atLeast(10)),
      ("≥4", .atLeast(4)),
      (">100", .atLeast(101)),
      ("more than 100", .atLeast(101)),
      ("fewer than 10", .range(low: 0, best: 0, high: 9)),
      ("TK - \"fewer than 10\"", .range(low: 0, best: 0, high: 9)),
      ("<10", .range(low: 0, best: 0, high: 9)),
      ("up to 5", .range(low: 0, best: 0, high: 5)),
      ("dozens", .atLeast(24, isApproximate: true)),
      ("about 30", .known(Count.Bounds(low: 30, best: 30, high: 30, isApproximate: true))),
      ("12 killed", .exactly(12)),
      ("ten", .exactly(10)),
      ("Twenty-one", .exactly(21)),
      ("at least two", .atLeast(2)),
      ("three to five", .range(low: 3, best: 3, high: 5)),
      ("a dozen", .exactly(12)),
      ("two dozen", .exactly(24)),
      ("several", .atLeast(3, isApproximate: true)),
    ]
  )
  func `a figure is read with its uncertainty`(text: String, expected: Count) {
    #expect(read(text) == .count(expected))
  }

  @Test(
    arguments: [
      "", "NA", "N/A", "na", "-", "–", "Unknown", "-9", "-88", "-99", "-999", "NaN", "null", "?",
    ]
  )
  func `what stands for unknown is not zero`(text: String) {
    #expect(read(text) == .missing)
  }

  @Test(
    arguments: [
      "some text", "-5", "12 cows", "99999999999999999999999", "1e300", "5 6 7", "1.2.3", "½",
      "2,3,4,5", "12345678901", "a", "ten cows",
    ]
  )
  func `what is no figure is said to be none`(text: String) {
    #expect(read(text) == .unreadable)
  }

  private func read(_ text: String) -> CountCell.Reading {
    CountCell.read(Array(text.utf8)[...])
  }
}
