import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct CellEndsTests {
  @Test(arguments: [0, 0x2c, 0x3b, 0x09, 0x7c] as [UInt8])
  func `every place is told once and in order, and none behind the text`(delimiter: UInt8) {
    var random = SeededGenerator(seed: 11)
    for count in 0..<80 {
      let text = Self.text(count, delimiter, &random)
      let places = text.indices.filter { Self.isEnd(text[$0], delimiter) }
      var ends = CellEnds(of: delimiter, in: text.span, from: 0)
      var found: [Int] = []
      while true {
        let place = ends.next(in: text.span)
        if place == text.count { break }
        found.append(place)
      }
      #expect(found == places, "\(text)")
      let behind = ends.next(in: text.span)
      #expect(behind == text.count)
    }
  }

  @Test func `from any place on, the next one is told`() {
    var random = SeededGenerator(seed: 12)
    let text = Self.text(100, ASCII.comma, &random)
    var ends = CellEnds(of: ASCII.comma, in: text.span, from: 0)
    for place in (0...text.count + 1).shuffled(using: &random) {
      ends.move(to: place, in: text.span)
      let next = text.indices.first { $0 >= place && Self.isEnd(text[$0], ASCII.comma) }
      let found = ends.next(in: text.span)
      #expect(found == next ?? text.count)
    }
  }

  private static func isEnd(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == ASCII.newline || byte == ASCII.carriageReturn
  }

  private static func text(
    _ count: Int,
    _ delimiter: UInt8,
    _ random: inout SeededGenerator
  ) -> [UInt8] {
    (0..<count).map { _ in
      Int.random(in: 0..<4, using: &random) == 0
        ? random.pick([delimiter, ASCII.newline, ASCII.carriageReturn])
        : UInt8.random(in: 1...255, using: &random)
    }
  }
}
