import Dashboard
import Testing

@testable import TerminalUI

@Suite struct ThemeLibraryTests {
  private func library(_ files: [String: String]) -> ThemeLibrary {
    ThemeLibrary(directories: ["/first", "/second"]) { path in
      files[path].map { .bytes(Array($0.utf8)) } ?? .missing
    }
  }

  private let red = Color.rgb(red: 255, green: 0, blue: 0)

  @Test func `the user's folders come before what is built in, the first before the second`() throws
  {
    let library = library([
      "/first/mine.toml": "[meta]\nname = \"one\"", "/second/mine.toml": "[meta]\nname = \"two\"",
      "/second/night.toml": "[meta]\nname = \"my night\"",
    ])
    #expect(try library.theme("mine").name == "one")
    #expect(try library.theme("night").name == "my night")
    #expect(try library.theme("day").name == "day")
  }

  @Test func `a path is taken as it is`() throws {
    let library = library(["./x/night.toml": "[meta]\nvariant = \"light\""])
    let theme = try library.theme("./x/night.toml")
    #expect(theme.name == "night" && theme.variant == .light)
    #expect(throws: ThemeError.notFound(name: "other.toml", nearest: nil)) {
      try library.theme("other.toml")
    }
  }

  @Test func `a theme changes what it inherits, palette included`() throws {
    let library = library([
      "/first/child.toml": "[meta]\ninherits = \"parent\"\n[palette]\nink = \"#ff0000\"",
      "/first/parent.toml":
        "[meta]\nlicense = \"MIT\"\nvariant = \"light\"\n[palette]\nink = \"#00ff00\"\n[roles]\ntext = \"ink\"",
    ])
    let theme = try library.theme("child")
    #expect(theme.styles(at: .truecolor).style(.text, .base).foreground == red)
    #expect(theme.variant == .light && theme.license == nil)
  }

  @Test func `a file may change the built-in theme of its own name`() throws {
    let library = library([
      "/first/night.toml": "[meta]\ninherits = \"night\"\n[roles]\nkilled = \"#ff0000\""
    ])
    let styles = try library.theme("night").styles(at: .truecolor)
    let standard = ThemeLibrary.standard.styles(at: .truecolor)
    #expect(styles.style(.killed, .base).foreground == red)
    #expect(styles.style(.text, .base) == standard.style(.text, .base))
  }

  @Test func `themes that inherit each other are refused`() {
    let library = library([
      "/first/a.toml": "[meta]\ninherits = \"b\"", "/first/b.toml": "[meta]\ninherits = \"a\"",
    ])
    #expect(throws: ThemeError.inheritanceCycle(["a", "b", "a"])) { try library.theme("a") }
    #expect("\(ThemeError.inheritanceCycle(["a", "b"]))" == "themes inherit each other: a → b")
  }

  @Test(
    arguments: [("nigth", "night"), ("Dracul", "dracula"), ("xyzzy", nil)] as [(String, String?)]
  )
  func `an unknown name is answered with the nearest`(_ name: String, _ nearest: String?) {
    #expect(throws: ThemeError.notFound(name: name, nearest: nearest)) {
      try library([:]).theme(name)
    }
  }

  @Test func `a missing parent and an unreadable file are faults`() {
    let orphan = library(["/first/a.toml": "[meta]\ninherits = \"gone\""])
    #expect(throws: ThemeError.notFound(name: "gone", nearest: nil)) { try orphan.theme("a") }
    let locked = ThemeLibrary(directories: ["/x"]) { _ in .unreadable }
    #expect(throws: ThemeError.unreadable(file: "/x/night.toml")) { try locked.theme("night") }
  }

  @Test func `what is no ordinary file is not read`() {
    #expect(ThemeFiles.read("/dev/null") == .unreadable)
    #expect(ThemeFiles.read("/") == .unreadable)
    #expect(ThemeFiles.read("/no such file") == .missing)
  }
}
