import Testing

@testable import Incidents

@Suite struct CoordinateCellTests {
  @Test(
    arguments: [
      ("48.85", 48.85), ("48,85", 48.85), ("-1", -1.0), ("0", 0.0), ("48.85N", 48.85),
      ("2.35° W", -2.35), ("1.2e1", 12.0), ("+7.5", 7.5), ("200", 200.0),
    ]
  )
  func `degrees are read`(text: String, expected: Double) {
    #expect(CoordinateCell.read(cell(text)) == .degrees(expected))
  }

  @Test(arguments: ["1.407.092.855", "north", "12 34", "--5"])
  func `what a spreadsheet wrecked is unreadable`(text: String) {
    #expect(CoordinateCell.read(cell(text)) == .unreadable)
  }

  @Test(arguments: ["", "NA", "Unknown"])
  func `an empty cell is missing`(text: String) {
    #expect(CoordinateCell.read(cell(text)) == .missing)
  }

  @Test(
    arguments: [
      ("41.2, 19.3", 41.2, 19.3), ("41,2; 19,3", 41.2, 19.3), ("(41.2 19.3)", 41.2, 19.3),
      ("[41.2,19.3]", 41.2, 19.3), ("POINT (19.3 41.2)", 41.2, 19.3),
      ("POINT Z(19.3 41.2)", Double.nan, .nan),
    ]
  )
  func `both figures may stand in one cell`(text: String, latitude: Double, longitude: Double) {
    let pair = CoordinateCell.pair(cell(text))
    #expect(pair?.latitude == (latitude.isNaN ? nil : latitude))
    #expect(pair?.longitude == (longitude.isNaN ? nil : longitude))
  }

  @Test(arguments: ["", "12", "a, b", "1,2,3,4"])
  func `no pair comes of other text`(text: String) {
    #expect(CoordinateCell.pair(cell(text)) == nil)
  }

  @Test func `a long mantissa does not overflow`() {
    let digits = String(repeating: "9", count: 70)
    #expect(DecimalNumber(cell("0." + digits))?.value == 1.0)
    #expect(DecimalNumber(cell("1e9999")) == nil)
    #expect(DecimalNumber(cell("-")) == nil)
    #expect(DecimalNumber(cell("1.5"))?.isFraction == true)
  }

  private func cell(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
}
