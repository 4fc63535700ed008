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

  @Test(arguments: [
    ("#000000", UInt8(16)), ("#ffffff", UInt8(231)), ("#5f87af", UInt8(67)),
    ("#080808", UInt8(232)), ("#fa0303", UInt8(196)),
  ])
  func `256 colours are the nearest fixed one`(_ hex: String, _ index: UInt8) throws {
    #expect(Color(try #require(RGB(hex: hex))).indexed256 == .indexed(index))
  }

  @Test func `each fixed colour is its own nearest, or looks the same as it`() {
    for index in UInt8(16)...255 {
      let nearest = Color(Color.palette(index)).indexed256
      #expect(nearest.rgb == Color.palette(index))
    }
  }

  @Test func `the user's own colours are left alone`() {
    #expect(Color.ansi(3).indexed256 == .ansi(3))
    #expect(Color.terminalDefault.indexed256 == .terminalDefault)
    #expect(Color.ansi(3).rgb == nil)
  }

  @Test(
    arguments: [
      ("#dc322f", 1), ("#cb4b16", 1), ("#b58900", 3), ("#859900", 3), ("#23683a", 2),
      ("#2aa198", 6), ("#0b638c", 6), ("#1e66f5", 4), ("#8839ef", 5), ("#888888", nil),
    ] as [(String, UInt8?)]
  )
  func `sixteen colours keep the hue, and greys become the user's text`(
    _ hex: String,
    _ index: UInt8?
  ) throws {
    let color = Color(try #require(RGB(hex: hex)))
    #expect(color.ansi(on: .light) == index.map { .ansi($0) })
  }

  @Test func `dark themes use the bright half for light colours`() {
    let coral = Color.rgb(red: 244, green: 154, blue: 118)
    #expect(coral.ansi(on: .dark) == .ansi(9))
    #expect(coral.ansi(on: .light) == .ansi(1))
  }
}
