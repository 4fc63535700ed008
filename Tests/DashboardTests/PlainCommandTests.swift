import Dashboard
import Testing

/// The lines of line mode.
@Suite struct PlainCommandTests {
  @Test(arguments: [
    ("list", PlainCommand.list(from: 1)), ("list 21", .list(from: 21)), ("more", .list(from: nil)),
    ("  detail  3 ", .detail(3)), ("bars", .bars(nil)), ("bars Shooter Age", .bars("Shooter Age")),
    ("timeline year", .timeline("year")), ("measure killed", .set("measure", "killed")),
    ("/list", .filter("list")), ("filter bars", .filter("bars")), ("/", .filter("")),
    ("mosque date:2015", .filter("mosque date:2015")), ("figures", .figures),
    ("figures of speech", .filter("figures of speech")), ("?", .help), ("quit", .quit),
    ("view by=kind where=bomb", .view("by=kind where=bomb")), ("brief 2", .briefs(2)),
    ("map", .map), ("map of x", .filter("map of x")), ("notes", .notes), ("note 2", .note(2, nil)),
    ("note 2  a  b ", .note(2, "a  b")), ("note 2 -", .note(2, "-")),
  ])
  func `a line is a command by its first word, else a filter`(
    line: String,
    command: PlainCommand
  ) throws {
    #expect(try PlainCommand(line) == command)
  }

  @Test func `an empty line asks for nothing`() throws {
    #expect(try PlainCommand("   ") == nil)
  }

  @Test(arguments: ["detail", "detail x", "detail 0", "list -3", "by", "order", "mark", "note"])
  func `a command without what it needs is refused in a sentence`(line: String) {
    let error = #expect(throws: PlainCommandError.self) { try PlainCommand(line) }
    #expect(error?.description.isEmpty == false)
  }

  @Test func `the guide names commands that there are`() throws {
    for (usage, help) in PlainCommand.guide {
      let line = usage.replacing("[", with: "").replacing("]", with: "").replacing("N", with: "1")
        .replacing("TEXT", with: "x")
      let command = try #require(try PlainCommand(line), "\(usage)")
      if case .filter = command { #expect(usage == "/FILTER") }
      #expect(!help.isEmpty)
    }
  }
}
