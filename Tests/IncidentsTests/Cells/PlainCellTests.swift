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
    if let number = PlainCell.number(cell.span) {
      #expect(DecimalNumber(cell[...])?.value == number)
    }
  }

  @Test func `the usual shapes are read directly`() {
    #expect(
      PlainCell.day(Array("2016-03-22".utf8).span) == CivilDate(year: 2016, month: 3, day: 22)
    )
    #expect(PlainCell.figure(Array("1204".utf8).span) == 1204)
    #expect(PlainCell.number(Array("-48.8566".utf8).span) == -48.8566)
  }
}
