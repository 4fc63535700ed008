import Testing

@testable import Incidents

@Suite struct WorkbookNumberTests {
  @Test(
    arguments: [
      ("yyyy\\-mm\\-dd", "2015-03-09"), ("[$-409]d\\-mmm\\-yy;@", "2015-03-09"),
      ("mmm\\-yy", "2015-03"), ("yyyy", "2015"), ("d/m/yyyy h:mm", "2015-03-09T06:00:00"),
      ("dd&quot; in mm&quot;", "2015-03-09T06:00:00"), ("0.00", nil), ("General", nil),
      ("#,##0\\ &quot;dead&quot;", nil), ("[Red]0", nil), ("h:mm AM/PM", nil), ("0_m", nil),
    ] as [(String, String?)]
  )
  func `a format tells dates from numbers`(code: String, expected: String?) {
    let format = NumberFormat(code: Array(code.replacing("&quot;", with: "\"").utf8))
    let serial = format.hasDay && (format.hasTime || code.contains("in mm")) ? 42072.25 : 42072
    #expect(SerialDate.text(serial, format: format, is1904: false) == expected)
  }

  @Test(
    arguments: [
      (14, true, false), (17, true, false), (18, false, true), (22, true, true),
      (46, false, true), (0, false, false), (2, false, false), (49, false, false),
    ]
  )
  func `formats without a code are known by their number`(id: Int, isDate: Bool, hasTime: Bool) {
    let format = NumberFormat(builtIn: id)
    #expect(format.isDate == isDate)
    #expect(format.hasTime == hasTime)
  }

  @Test(arguments: [("h:mm", true, false), ("[mm]:ss", true, false), ("mm:ss", true, false)])
  func `minutes are no months`(code: String, hasTime: Bool, isDate: Bool) {
    let format = NumberFormat(code: Array(code.utf8))
    #expect(format.hasTime == hasTime)
    #expect(format.isDate == isDate)
  }

  @Test(
    arguments: [
      (1, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"),
      (25_569, "1970-01-01"), (42_005.999999, "2015-01-02"), (2_958_465, "9999-12-31"),
      (0, nil), (-1, nil), (2_958_466, nil), (.nan, nil), (.infinity, nil), (1e300, nil),
    ] as [(Double, String?)]
  )
  func `days count from 1900 with the day that never was`(serial: Double, expected: String?) {
    let format = NumberFormat(builtIn: 14)
    #expect(SerialDate.text(serial, format: format, is1904: false) == expected)
  }

  @Test func `days count from 1904 as well`() {
    let format = NumberFormat(builtIn: 14)
    #expect(SerialDate.text(0, format: format, is1904: true) == "1904-01-01")
    #expect(SerialDate.text(24_107, format: format, is1904: true) == "1970-01-01")
  }

  @Test func `a time alone is a time`() {
    #expect(SerialDate.text(0.75, format: NumberFormat(builtIn: 20), is1904: false) == "18:00:00")
  }

  @Test(
    arguments: [
      ("A1", 0), ("Z9", 25), ("AA1", 26), ("XFD1048576", 16_383), ("XFE1", nil), ("1", nil),
    ]
      as [(String, Int?)]
  )
  func `columns are letters`(reference: String, expected: Int?) {
    #expect(CellReference.column(Array(reference.utf8)) == expected)
  }
}
