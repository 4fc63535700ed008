import Testing

@testable import Incidents

@Test func `a day survives the round trip`() {
  #expect(CivilDate(year: 2016, month: 3, day: 22)?.description == "2016-03-22")
}
