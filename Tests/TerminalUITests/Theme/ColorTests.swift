import Testing

@testable import TerminalUI

@Suite struct ColorTests {
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
    ("#002b36", "#839496", 4.749), ("#282a36", "#f8f8f2", 13.36),
  ])
  func `contrast is that of WCAG 2`(_ left: String, _ right: String, _ ratio: Double) throws {
    let left = try #require(RGB(hex: left))
    let right = try #require(RGB(hex: right))
    #expect(abs(left.contrast(with: right) - ratio) < 0.01)
    #expect(left.contrast(with: right) == right.contrast(with: left))
  }

  @Test(
    arguments: [
      ("#0a141e", "#0a141e"), ("#0A141E", "#0a141e"), ("#FFF", "#ffffff"), ("0a141e", nil),
      ("#0a141", nil), ("#0a14zz", nil), ("", nil), ("#", nil), ("#0a141e00", nil),
    ] as [(String, String?)]
  )
  func `only #rrggbb and #rgb are colours`(_ text: String, _ color: String?) {
    #expect(RGB(hex: text)?.hex == color)
  }

  @Test func `a colour's hex text is read back`() {
    let color = RGB(red: 1, green: 0, blue: 171)
    #expect(color.hex == "#0100ab")
    #expect(RGB(hex: color.hex) == color)
  }

  @Test(
    arguments: [
      ("#dc322f", 1, 1), ("#cb4b16", 1, 1), ("#b58900", nil, 11), ("#23683a", 2, 2),
      ("#2aa198", 4, 14), ("#0b638c", 4, 6), ("#1e66f5", 4, 4), ("#8839ef", 5, 5),
      ("#888888", nil, nil),
    ] as [(String, UInt8?, UInt8?)]
  )
  func `sixteen colours keep the hue where it can be read, and greys become the user's text`(
    _ hex: String,
    _ light: UInt8?,
    _ dark: UInt8?
  ) throws {
    let color = Color(try #require(RGB(hex: hex)))
    #expect(color.ansi(on: .light) == light.map { .ansi($0) })
    #expect(color.ansi(on: .dark) == dark.map { .ansi($0) })
  }

  @Test func `dark themes use the bright half for light colours`() {
    let coral = Color.rgb(red: 244, green: 154, blue: 118)
    #expect(coral.ansi(on: .dark) == .ansi(9))
    #expect(coral.ansi(on: .light) == .ansi(1))
  }
}
