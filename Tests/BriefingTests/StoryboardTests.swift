import Briefing
import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// Boards are read whole, and everything wrong with one is told at once.
@Suite struct StoryboardTests {
  private static let whole = """
    title = "A board"
    data = ["one.csv", "two.json"]
    size = "100x30"
    theme = "day"
    banner = "EXERCISE"
    now = "2016-03-22"

    [mask]
    fields = ["actor"]
    names = ["Jane Roe"]
    links = true

    [[scene]]
    title = "First"
    caption = "{matched} of {total}"
    view = "by=kind where=country:eg"
    keys = "/egypt<Enter>"
    hold = 2.5
    spotlight = "bars"
    notes = "say this"

    [[scene]]
    title = "Last"
    card = ["{killed} killed", "end"]
    """

  @Test func `a board is read as it is written`() throws {
    let board = try Storyboard(toml: Self.whole, file: "a.toml")
    #expect(board.title == "A board")
    #expect(board.data == ["one.csv", "two.json"])
    #expect(board.size == Viewport(columns: 100, rows: 30))
    #expect(board.theme == "day")
    #expect(board.banner == "EXERCISE")
    #expect(board.today == CivilDate(year: 2016, month: 3, day: 22))
    #expect(board.mask == Mask(fields: ["actor"], names: ["Jane Roe"], hidesLinks: true))
    #expect(board.scenes.map(\.title) == ["First", "Last"])
    #expect(board.scenes[0].hold == 2_500)
    #expect(board.scenes[0].spotlight == .bars)
    #expect(board.scenes[0].notes == "say this")
    #expect(board.scenes[1].card == StageCard(.lines(["{killed} killed", "end"])))
  }

  @Test func `a mask may be a plain list of fields`() throws {
    let board = try Storyboard(
      toml: "title = \"x\"\nmask = [\"place\"]\n[[scene]]\ntitle = \"y\"",
      file: "a.toml"
    )
    #expect(board.mask.fields == ["place"])
  }

  @Test func `a mask hides coordinates by a word of its own`() throws {
    func fields(_ mask: String) throws -> [String] {
      let text = "title = \"x\"\n[mask]\n\(mask)\n[[scene]]\ntitle = \"y\""
      return try Storyboard(toml: text, file: "a.toml").mask.fields
    }
    #expect(try fields("coordinates = true\nfields = [\"actor\"]") == ["actor", "coordinates"])
    #expect(try fields("coordinates = false") == [])
    let error = try #require(throws: StoryboardError.self) { try fields("coordinates = \"no\"") }
    #expect(error.problems.map(\.line) == [3])
  }

  @Test func `everything that is wrong is told at once and where it stands`() throws {
    let text = """
      title = "x"
      them = "day"
      size = "huge"

      [[scene]]
      title = "one"
      spotlight = "moon"
      keys = "<Nope>"

      [[scene]]
      view = "measure=colour"
      hold = -1
      caption = "{casualties} dead"
      """
    let error = try #require(throws: StoryboardError.self) {
      try Storyboard(toml: text, file: "b.toml")
    }
    let found = error.problems.map { "\($0.line) \($0.reason)" }
    #expect(found.count == 8, "\(error)")
    #expect(error.problems.map(\.line) == [2, 3, 7, 8, 10, 11, 12, 13])
    #expect(error.problems[0].reason == .unknownKey("them", nearest: "theme"))
    #expect(error.problems[4].reason == .missing("title"))
    #expect(error.problems[7].reason == .unknownFigure("casualties"))
    #expect(error.description.hasPrefix("b.toml:2:1: there is no \"them\" in a board"))
  }

  @Test(arguments: [
    ("title = ", 1), ("title = \"x\"\n[[scene]\n", 2), ("", 1), ("title = \"x\"", 1),
  ])
  func `text that is no board is an error with a line`(text: String, line: Int) throws {
    let error = try #require(throws: StoryboardError.self) {
      try Storyboard(toml: text, file: "c.toml")
    }
    #expect(error.problems.first?.line == line, "\(error)")
  }

  @Test func `the data is asked before anything is shown`() throws {
    let text = """
      title = "x"
      size = "30x8"
      mask = ["colour"]
      [[scene]]
      title = "nothing there"
      view = "where=country:is"
      [[scene]]
      title = "faulty"
      view = "where=killed:>>"
      [[scene]]
      title = "no such column"
      view = "by=colour"
      """
    let board = try Storyboard(toml: text, file: "d.toml")
    let error = try #require(throws: StoryboardError.self) {
      try Playbook(
        board: board,
        dataset: SampleIncidents.dataset(),
        text: text,
        file: "d.toml"
      )
    }
    #expect(error.problems.map(\.line) == [2, 3, 6, 9, 12], "\(error)")
    #expect(error.problems[2].reason == .matchesNothing(query: "country:is"))
  }

  @Test func `what is wrong with board, theme, data and scenes is told at once`() throws {
    let text = """
      title = "x"
      size = "30x8"
      theme = "nope"
      colour = "red"
      [[scene]]
      title = "nothing there"
      view = "where=country:is"
      """
    var draft = try StoryboardDraft(toml: text, file: "d.toml")
    #expect(draft.problems.map(\.line) == [4])
    draft.note(.badTheme("no such theme"), at: "theme")
    for (store, lines) in [(SampleIncidents.store(), [2, 3, 4, 7]), (nil, [2, 3, 4])] {
      let error = try #require(throws: StoryboardError.self) { try draft.playbook(for: store) }
      #expect(error.problems.map(\.line) == lines, "\(error)")
    }
  }

  @Test func `filters are looked at without data too, whose columns could have any name`() throws {
    let text = """
      title = "x"
      data = "gone.csv"
      [[scene]]
      title = "no number"
      view = "where=killed:>abc"
      [[scene]]
      title = "columns"
      view = "where=side_b:army -(weapon:rifle calibre:9) mosque"
      [[scene]]
      title = "open"
      view = "where=(a or b"
      """
    let draft = try StoryboardDraft(toml: text, file: "d.toml")
    #expect(draft.problems == [])
    let error = try #require(throws: StoryboardError.self) { try draft.playbook(for: nil) }
    #expect(error.problems.map(\.line) == [5, 11], "\(error)")
  }

  @Test func `the board that comes with the program is sound`() throws {
    let board = try Storyboard(toml: Storyboard.bundledText, file: Storyboard.bundledName)
    #expect((8...12).contains(board.scenes.count))
    let playbook = try Playbook(
      board: board,
      dataset: Dataset.bundled(),
      text: Storyboard.bundledText,
      file: Storyboard.bundledName
    )
    for index in board.scenes.indices { #expect(playbook.duration(of: index) > 0) }
  }
}
