import Testing

@testable import TerminalUI

@Suite struct Base16SchemeTests {
  private static func scheme(dark: Bool) -> String {
    let greys = ["101418", "1c2228", "2c343c", "4a545e", "8a949e", "c0c8d0", "e0e6ec", "f6fafc"]
    let accents = ["c04040", "c08040", "b0a030", "50a050", "40a0a0", "4070c0", "9050b0", "805030"]
    let slots = (dark ? greys : greys.reversed()) + accents
    let lines = slots.enumerated().map { index, color in
      "  base0\(String(index, radix: 16, uppercase: true)): \"#\(color)\" # slot \(index)"
    }
    return "system: \"base16\"\nname: \"Made Up\"\nauthor: 'Somebody'\npalette:\n"
      + lines.joined(separator: "\n")
  }

  @Test(arguments: [true, false])
  func `a scheme becomes a theme that can be read throughout`(dark: Bool) throws {
    let toml = try Base16Scheme(yaml: Self.scheme(dark: dark), file: "s.yaml").toml
    let library = ThemeLibrary { name in
      name.hasSuffix("made-up.toml") ? .bytes(Array(toml.utf8)) : .missing
    }
    let theme = try library.theme("./made-up.toml")
    #expect(theme.variant == (dark ? .dark : .light))
    #expect(theme.author == "Somebody")
    #expect(ThemeReport(theme).failures.map(\.rule) == [])
  }

  @Test func `colours of the old flat form are read too`() throws {
    let flat = Self.scheme(dark: true).replacing("palette:\n", with: "").replacing(
      "  base",
      with: "base"
    )
    .replacing("name:", with: "scheme:").replacing("\"#", with: "\"")
    #expect(
      try Base16Scheme(yaml: flat, file: "s").toml
        == Base16Scheme(yaml: Self.scheme(dark: true), file: "s").toml
    )
  }

  @Test func `a scheme that lacks a colour is an error that names it`() {
    let text = Self.scheme(dark: true).replacing("base0B", with: "other")
    #expect(
      throws: ThemeError.badValue(
        file: "s.yaml",
        line: nil,
        key: "base0B",
        reason: "a scheme needs this colour"
      )
    ) { try Base16Scheme(yaml: text, file: "s.yaml") }
  }
}
