import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct PlainCellTests {
  @Test(
    arguments: [
      "2016-03-22", "2016-02-30", "2016-00-00", "0000-01-01", "2016-3-22", "2016/03/22", "0", "7",
      "007", "123456789", "1234567890", "-1", "+1", "12a", "", "1.5", "1,5", "-48.8566", ".5", "5.",
      ".", "-", "1e3", "999999999999999", "1234567890.123456", "0.1", "1.2.3", "179.9999",
    ]
  )
  func `a shape that is read directly is read as the general reader does`(text: String) {
    let cell = Array(text.utf8)
    if let day = PlainCell.day(cell.span) {
      #expect(DateCell.read(cell[...]) == .date(PartialDate(day)))
    }
    if let figure = PlainCell.figure(cell.span) {
      #expect(CountCell.read(cell[...]) == .count(.exactly(figure)))
    }
    if let number = PlainCell.number(cell.indices, of: cell.span) {
      #expect(DecimalNumber(cell[...])?.value == number)
    }
  }

  @Test func `what stands behind a number is no part of it`() {
    var random = SeededGenerator(seed: 3)
    var texts = [
      "", "-", ".", "-.", "5.", ".5", "-.5", "12345678.", "123456789", "-1234567.8", "1..2",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...11, using: &random)
      texts.append(
        String(
          (0..<count).map { _ in
            "0123456789012345678901234567890123456789.-".randomElement(using: &random)!
          }
        )
      )
    }
    for text in texts {
      let cell = Array(text.utf8)
      let alone = PlainCell.number(cell.indices, of: cell.span)
      for behind in [
        "123456789.123456789.", ",,,,,,,,,,,,,,,,,,,,", "\u{ff}........................",
      ] {
        let whole = Array((behind + text + behind).utf8)
        let start = behind.utf8.count
        let number = PlainCell.number(start..<start + cell.count, of: whole.span)
        #expect(number == alone, "\(text)")
      }
    }
  }

  @Test func `the usual shapes are read directly`() {
    #expect(
      PlainCell.day(Array("2016-03-22".utf8).span) == CivilDate(year: 2016, month: 3, day: 22)
    )
    #expect(PlainCell.figure(Array("1204".utf8).span) == 1204)
    let point = Array("-48.8566".utf8)
    #expect(PlainCell.number(point.indices, of: point.span) == -48.8566)
  }
}
