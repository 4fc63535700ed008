import Dashboard
import Testing

@testable import TerminalUI

@Suite struct ThemeFileTests {
  private func theme(_ text: String) throws(ThemeError) -> Theme {
    try ThemeLibrary { $0 == "a.toml" ? .bytes(Array(text.utf8)) : .missing }.theme("a.toml")
  }

  private func fault(_ text: String) -> String {
    do {
      _ = try theme(text)
      return "no fault"
    } catch {
      return "\(error)"
    }
  }

  @Test func `a role is drawn in its colour on the surface's background`() throws {
    let theme = try theme(
      """
      [meta]
      name = "own"
      variant = "light"
      [palette]
      ink = "#101010"
      paper = "#f0f0f0"
      pale = "paper"
      [roles]
      text = "ink"
      match = "pale on #ff0000 bold underline"
      [surfaces]
      base = "pale"
      selected = "ink with paper italic"
      """
    )
    let styles = theme.styles(at: .truecolor)
    let ink = Color.rgb(red: 16, green: 16, blue: 16)
    let paper = Color.rgb(red: 240, green: 240, blue: 240)
    let red = Color.rgb(red: 255, green: 0, blue: 0)
    #expect(theme.name == "own" && theme.variant == .light)
    #expect(styles.style(.text, .base) == Style(foreground: ink, background: paper))
    #expect(
      styles.style(.text, .selected)
        == Style(foreground: paper, background: ink, attributes: .italic)
    )
    #expect(
      styles.style(.match, .selected)
        == Style(foreground: paper, background: red, attributes: [.bold, .underline, .italic])
    )
    #expect(styles.style(.country, .footer) == styles.style(.text, .base))
  }

  @Test(arguments: [
    ("[roles]\ntitel = \"#fff\"", "a.toml:2: there is no role “titel”; did you mean “title”?"),
    ("[roles]\nzzzzzz = \"#fff\"", "a.toml:2: there is no role “zzzzzz”"),
    (
      "[surfaces]\nbase = \"#fff\"\nselectd = \"#fff\"",
      "a.toml:3: there is no surface “selectd”; did you mean “selected”?"
    ),
    ("[palete]\na = \"#fff\"", "a.toml:1: a theme has no “palete”; did you mean “palette”?"),
    ("[meta]\nnam = \"x\"", "a.toml:2: a theme has no “nam”; did you mean “name”?"),
    ("[ansi]\ntext = \"red\"", "a.toml:2: a theme has no “text”"),
    (
      "[palette]\nbark = \"#123456\"\n[roles]\ntext = \"bak\"",
      "a.toml:4: “text” asks for “bak”, which is neither a colour of the palette nor #rrggbb; did you mean “bark”?"
    ),
    ("[palette]\na = \"b\"\nb = \"a\"", "a.toml:2: “a” leads back to itself"),
    (
      "[palette]\nbold = \"#fff\"",
      "a.toml:2: “bold” cannot be the name of a colour, because it means something in a style"
    ),
    (
      "[roles]\ntext = \"#fff #000\"", "a.toml:2: “text” has “#000” where an attribute should stand"
    ),
    ("[roles]\ntext = \"#fff on\"", "a.toml:2: “text” has no colour after “on”"),
    ("[roles]\ntext = 7", "a.toml:2: “text” has to be a text in quotes"),
    ("roles = 7", "a.toml:1: “roles” has to be a table"),
    ("[meta]\nvariant = \"grey\"", "a.toml:2: “variant” is “grey” and has to be “dark” or “light”"),
    (
      "[mono.roles]\ntext = \"red\"",
      "a.toml:2: “text” asks for “red”, which is neither a colour of the palette nor #rrggbb"
    ),
    ("[roles]\n\"\\u001b[2J\" = \"#fff\"", "a.toml: there is no role “\u{fffd}[2J”"),
  ])
  func `a fault is named with its line and what was probably meant`(
    _ text: String,
    _ message: String
  ) {
    #expect(fault(text) == message)
  }

  @Test(arguments: ["[roles", "a = ", "[roles]\ntext = \"#fff\"\ntext = \"#fff\"", "\u{0}", "💥"])
  func `what is not TOML is refused with a place`(_ text: String) {
    #expect(throws: ThemeError.self) { try theme(text) }
    #expect(fault(text).hasPrefix("a.toml:"))
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: ThemeError.self) {
      try ThemeFile(parsing: [0xff, 0xfe, 0x00, 0x5b], file: "x.toml")
    }
  }

  @Test func `an empty file is a theme of the terminal's own colours`() throws {
    let styles = try theme("").styles(at: .truecolor)
    #expect(styles.style(.text, .base) == Style())
    #expect(styles.style(.text, .selected).attributes == .reverse)
    #expect(styles.style(.text, .selectedIdle).attributes == .underline)
  }

  @Test func `few colours and none can be said apart`() throws {
    let theme = try theme(
      """
      [roles]
      killed = "#ff8800"
      [ansi.roles]
      killed = "bright-red bold"
      [ansi.surfaces]
      selected = "blue with bright-white"
      [mono.roles]
      killed = "underline"
      """
    )
    #expect(
      theme.styles(at: .ansi16).style(.killed, .base)
        == Style(foreground: .ansi(9), attributes: .bold)
    )
    #expect(
      theme.styles(at: .ansi16).style(.killed, .selected)
        == Style(foreground: .ansi(15), background: .ansi(4), attributes: .bold)
    )
    #expect(theme.styles(at: .mono).style(.killed, .base) == Style(attributes: .underline))
  }

  @Test func `reversed on reversed is a hole`() throws {
    let styles = try theme("[mono.roles]\nmatch = \"reverse\"").styles(at: .mono)
    #expect(styles.style(.match, .selected).attributes == [])
    #expect(styles.style(.match, .base).attributes == .reverse)
  }

  @Test func `roles and surfaces are called in files as in the code`() {
    func kebab(_ name: String) -> String {
      name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
    #expect(Role.allCases.map(\.themeName) == Role.allCases.map { kebab("\($0)") })
    #expect(Surface.allCases.map(\.themeName) == Surface.allCases.map { kebab("\($0)") })
  }

  @Test func `every role and surface has a key of its own`() {
    #expect(Set(Role.allCases.map(\.themeName)).count == Role.allCases.count)
    #expect(Role(themeName: "border-focused") == .borderFocused)
    #expect(Surface(themeName: "overlay-selected") == .overlaySelected)
    #expect(Role.allCases.allSatisfy { Role(themeName: $0.themeName) == $0 })
  }
}
