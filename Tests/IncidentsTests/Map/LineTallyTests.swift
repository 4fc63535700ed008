import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct LineTallyTests {
  @Test func `lines are counted apart, however they collide`() {
    var generator = SeededGenerator(seed: 7)
    // Many that differ in high bits alone, and none that fits its own place twice.
    let lines = (0..<400).map { _ in (generator.next() % 97 + 1) << 40 | 1 }
    var tally = LineTally(capacity: lines.count)
    let places = lines.map { tally.add($0) }
    var expected: [UInt64: Int] = [:]
    for line in lines { expected[line, default: 0] += 1 }
    for (line, place) in zip(lines, places) { #expect(tally.uses(at: place) == expected[line]) }
    #expect(Set(places).count == expected.count)
  }

  @Test func `a count ends at its limit`() {
    var tally = LineTally(capacity: 1)
    var place = 0
    for _ in 0..<300 { place = tally.add(5) }
    #expect(tally.uses(at: place) == 255)
  }
}
