import Incidents
import Testing

@Suite struct ChangeTests {
  private func sum(_ counts: Count...) -> CountSum {
    counts.reduce(into: CountSum()) { $0.add($1) }
  }

  @Test(arguments: [
    (31, 21, "+48 %"), (21, 31, "−32 %"), (5, 5, "no change"), (0, 0, "no change"),
    (3, 0, "from none"), (0, 3, "−100 %"), (1000, 999, "+<1 %"), (999, 1000, "−<1 %"),
    (4000, 2, "+199,900 %"), (3, 2, "+50 %"),
  ])
  func `known numbers have a percentage`(figure: Int, other: Int, words: String) {
    #expect(Change(figure, from: other).description == words)
  }

  @Test func `sums have one only as far as they are certain`() {
    let exact = sum(.exactly(20), .exactly(11))
    #expect(Change(exact, from: sum(.exactly(21))).description == "+48 %")
    #expect(
      Change(exact, from: sum(.range(low: 10, best: 12, high: 20))).description == "+55 to +210 %"
    )
    #expect(Change(exact, from: sum(.atLeast(21))).description == "change not certain")
    #expect(Change(exact, from: sum(.exactly(21), .unknown)).description == "change not certain")
    #expect(Change(exact, from: sum(.atLeast(32))).description == "fewer")
    #expect(Change(sum(.atLeast(32)), from: exact).description == "more")
    #expect(Change(sum(.exactly(32), .unknown), from: exact).description == "more")
    #expect(Change(sum(.atLeast(31)), from: exact).description == "change not certain")
    #expect(Change(sum(.atLeast(3)), from: sum(.atLeast(2))).description == "change not certain")
    #expect(Change(exact, from: sum(.range(low: 0, best: 1, high: 5))).description == "more")
    #expect(
      Change(exact, from: sum(.range(low: 0, best: 1, high: 50))).description
        == "change not certain"
    )
    #expect(Change(sum(), from: sum()).description == "no change")
  }
}
