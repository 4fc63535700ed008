import Testing

@testable import TerminalUI

@Suite struct TerminalTypeTests {
  @Test(arguments: [
    (["TERM": "vt100"], ["vt100"]), (["TERM": "nonsense"], ["nonsense"]),
    (["TERM": "nonsense", "COLORTERM": "truecolor"], ["nonsense", "xterm-256color"]),
    (["TERM": "xterm-kitty"], ["xterm-kitty", "xterm-256color"]),
    (["TERM": "foot"], ["foot", "xterm-256color"]),
    (["TERM": "mine-256color"], ["mine-256color", "xterm-256color"]),
    (["TERM": "xterm-256color", "COLORTERM": "1"], ["xterm-256color"]),
  ])
  func `an unknown terminal that imitates xterm is taken for one`(
    environment: [String: String],
    names: [String]
  ) throws {
    #expect(try TerminalType.candidates(environment: environment) == names)
  }

  @Test(
    arguments: [
      ([:], TerminalError.typeUnset), (["TERM": ""], .typeUnset), (["TERM": "dumb"], .dumb),
      (["TERM": "nonsense-\u{1b}[31m"], .unknownType("nonsense-\u{1b}[31m")),
    ] as [([String: String], TerminalError)]
  )
  func `a terminal that cannot be used is refused with a sentence that says what to do`(
    environment: [String: String],
    error: TerminalError
  ) {
    #expect(throws: error) { try TerminalType(environment: environment) }
    #expect(error.description.contains("sitrep summary"))
    #expect(!error.description.unicodeScalars.contains("\u{1b}"))
  }

  @Test(
    arguments: [
      (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/sitrep/terminfo"),
      (["XDG_CACHE_HOME": "", "HOME": "/h"], "/h/.cache/sitrep/terminfo"),
      (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/sitrep/terminfo"),
      (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)]
  )
  func `compiled entries are kept by the XDG rules`(
    environment: [String: String],
    directory: String?
  ) {
    #expect(TruecolorEntry.cacheDirectory(environment: environment) == directory)
  }
}
