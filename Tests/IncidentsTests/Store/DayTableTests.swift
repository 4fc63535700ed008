import Testing

@testable import Incidents

@Suite struct DayTableTests {
  @Test func `a day has the code that it was given`() {
    var table = DayTable(over: [-40, 7, 7, DateColumn.undated, 3])
    #expect(table[7] == nil)
    table[7] = 2
    table[-40] = 0
    #expect(table[7] == 2)
    #expect(table[-40] == 0)
    #expect(table[3] == nil)
    table[7] = nil
    #expect(table[7] == nil)
  }

  @Test(arguments: [-41, 8, Int32.min, DateColumn.undated])
  func `days beyond the first and last have none`(day: Int32) {
    var table = DayTable(over: [-40, 7])
    table[day] = 2
    #expect(table[day] == nil)
  }

  @Test(arguments: [[], [DateColumn.undated], [Int32.min, 0], [0, Int32.max - 1]])
  func `days thousands of years apart, or none, have no table`(days: [Int32]) {
    var table = DayTable(over: days)
    table[0] = 2
    #expect(table[0] == nil)
  }
}
