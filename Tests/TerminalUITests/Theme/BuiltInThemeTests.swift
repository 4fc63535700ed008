import Dashboard
import Testing
import Themes

@testable import TerminalUI

@Suite struct BuiltInThemeTests {
  static let names = BuiltInThemes.names

  @Test(arguments: names)
  func `a built-in theme is readable: 4.5 for text, 3 for lines and bars`(_ name: String) throws {
    let report = ThemeReport(try ThemeLibrary().theme(name))
    #expect(report.failures.map(\.rule) == [])
    #expect(report.rows.allSatisfy { $0.contrast != nil })
  }

  @Test(arguments: names)
  func `a built-in theme says who made it and under which terms`(_ name: String) throws {
    let theme = try ThemeLibrary().theme(name)
    #expect(theme.name == name)
    #expect(theme.author?.isEmpty == false)
    #expect(theme.license?.isEmpty == false)
  }

  @Test(arguments: names)
  func `a built-in theme leaves no role or surface to chance`(_ name: String) throws {
    let theme = try ThemeLibrary().theme(name)
    #expect(theme.colors.roles.count == Role.allCases.count)
    #expect(theme.colors.surfaces.count == Surface.allCases.count - 1)
  }

  @Test(arguments: names, ColorDepth.allCases)
  func `the selected row differs by more than weight at every depth`(
    _ name: String,
    _ depth: ColorDepth
  ) throws {
    let styles = try ThemeLibrary().theme(name).styles(at: depth)
    let strong: Style.Attributes = [.reverse, .underline]
    let pairs: [(Surface, Surface)] = [
      (.selected, .base), (.selectedIdle, .base), (.selected, .selectedIdle),
      (.overlaySelected, .overlay),
    ]
    for (surface, other) in pairs {
      for role in [Role.text, .country, .dim, .date] {
        let here = styles.style(role, surface)
        let there = styles.style(role, other)
        #expect(
          here.background != there.background
            || here.attributes.intersection(strong) != there.attributes.intersection(strong),
          "\(role) on \(surface) looks as on \(other)"
        )
      }
    }
  }

  @Test(arguments: names)
  func `the selected row is easily told at 24 bits`(_ name: String) throws {
    let styles = try ThemeLibrary().theme(name).styles(at: .truecolor)
    let lab = { (surface: Surface) throws -> OKLab in
      OKLab(try #require(styles.style(.text, surface).background.rgb))
    }
    #expect(try lab(.selected).distance(to: lab(.base)) > 0.07)
    #expect(try lab(.overlaySelected).distance(to: lab(.overlay)) > 0.07)
    #expect(try lab(.selectedIdle).distance(to: lab(.base)) > 0.03)
  }

  @Test(arguments: names, ColorDepth.allCases)
  func `only colours of the depth are used`(_ name: String, _ depth: ColorDepth) throws {
    let styles = try ThemeLibrary().theme(name).styles(at: depth)
    for role in Role.allCases {
      for surface in Surface.allCases {
        let style = styles.style(role, surface)
        let fits = [style.foreground, style.background].allSatisfy { color in
          switch (depth, color) {
          case (.truecolor, .rgb), (.indexed256, .indexed(16...)), (.ansi16, .ansi(0...15)),
            (.ansi16, .terminalDefault), (.mono, .terminalDefault):
            true
          default: false
          }
        }
        #expect(fits, "\(role) on \(surface): \(style)")
      }
    }
  }

  @Test(arguments: names)
  func `what matched stands out without colour`(_ name: String) throws {
    let styles = try ThemeLibrary().theme(name).styles(at: .mono)
    #expect(styles.style(.match, .base) != styles.style(.text, .base))
    #expect(styles.style(.evidence, .base) != styles.style(.text, .base))
    #expect(styles.style(.inputError, .input) != styles.style(.input, .input))
  }

  @Test func `high contrast keeps every text at 7 or more`() throws {
    let report = ThemeReport(try ThemeLibrary().theme("high-contrast"))
    let weak = report.rows.filter { $0.rule.minimum == 4.5 && ($0.contrast ?? 0) < 7 }
    #expect(weak.map(\.rule) == [])
  }

  @Test func `the standard theme is night`() {
    #expect(ThemeLibrary.standard.name == "night")
    #expect(ThemeLibrary.builtInNames.first == "night")
    #expect(Set(Self.names).count == Self.names.count)
    #expect(BuiltInThemes.contents(of: "no such theme") == nil)
  }

  @Test func `a report names what cannot be read`() throws {
    let text = "[roles]\ntext = \"#777777\"\n[surfaces]\nbase = \"#888888\""
    let library = ThemeLibrary { _ in .bytes(Array(text.utf8)) }
    let report = ThemeReport(try library.theme("grey.toml"))
    #expect(report.failures.contains { $0.rule.role == .text && $0.rule.surface == .base })
    let line = report.description.split(separator: "\n").first { $0.hasPrefix("text ") }
    #expect(
      line == "text            base              #777777 on #888888    1.26      4.50  too low"
    )
    #expect(report.description.hasSuffix("pairs are not readable enough\n"))
  }
}
