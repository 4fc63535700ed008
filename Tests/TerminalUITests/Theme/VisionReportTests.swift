import Dashboard
import Themes
import Testing

@testable import TerminalUI

@Suite struct VisionReportTests {
  @Test(arguments: [
    ("deuteranopia", [ColorVision.common, .protanopia, .deuteranopia, .tritanopia]),
    ("tritanopia", [ColorVision.common, .protanopia, .deuteranopia, .tritanopia]),
  ])
  func `a theme for some eyes is told apart by all`(
    name: String,
    safe: [ColorVision]
  ) throws {
    let report = VisionReport(try ThemeLibrary().theme(name))
    #expect(report.safeVisions == safe, "\(report)")
  }

  @Test func `red against green is alike to those who lack one kind of cone`() throws {
    let text = """
      [roles]
      failure = "#b05a3c"
      success = "#86763a"
      text = "#ffffff"
      [surfaces]
      base = "#000000"
      """
    let library = ThemeLibrary { _ in .bytes(Array(text.utf8)) }
    let report = VisionReport(try library.theme("rg.toml"))
    let pair = try #require(report.pairs.first { $0.first == .failure })
    #expect(pair.alike.contains(.deuteranopia))
    #expect(!pair.alike.contains(.common))
    #expect(report.description.contains("deuteranopia: 1 of"))
  }

  @Test func `grey is seen alike by all and common vision changes nothing`() {
    let grey = RGB(red: 120, green: 120, blue: 120)
    for vision in ColorVision.allCases {
      let seen = vision.seen(grey)
      #expect(abs(Int(seen.red) - 120) <= 2 && abs(Int(seen.blue) - 120) <= 2, "\(vision)")
    }
    let pink = RGB(red: 250, green: 3, blue: 99)
    #expect(ColorVision.common.seen(pink) == pink)
  }
}
