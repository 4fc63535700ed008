import Briefing
import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@testable import TerminalUI
@testable import sitrep

/// The speaker's own screen.
@Suite struct NotesTests {
  private static let text = """
    title = "A briefing"
    [[scene]]
    title = "All"
    caption = "{matched} of {total}"
    notes = "First this.\\nThen that."
    [[scene]]
    title = "Egypt"
    caption = "{matched} of {total}"
    keys = "/egypt<Enter>"
    [[scene]]
    title = "The end"
    """

  private static func playbook() throws -> Playbook {
    try Playbook(
      board: Storyboard(toml: text, file: "n.toml"),
      dataset: SampleIncidents.dataset(),
      text: text,
      file: "n.toml"
    )
  }

  private static func screen(
    _ pane: NotesPane,
    width: Int = 50,
    height: Int = 9,
    offset: Int = 0
  ) -> (rows: [String], hidden: Int) {
    var canvas = Canvas(width: width, height: height)
    let hidden = NotesWidget(pane: pane, offset: offset).draw(on: &canvas)
    return (TextRendering.render(canvas).split(separator: "\n").map(String.init), hidden)
  }

  @Test func `it shows the scene, what to say, what is read and what comes next`() throws {
    let board = try Self.playbook().board
    let cue = Cue(scene: 0, activity: .playing, start: 0, process: 1)
    let pane = NotesPane(of: board, at: cue, caption: "12 of 12", after: 3_725)
    let rows = Self.screen(pane).rows.filter { !$0.allSatisfy { $0 == " " } }
    #expect(rows[0].hasPrefix(" 1/3  All"))
    #expect(rows[0].hasSuffix("plays by itself  1:02:05 ") || rows[0].hasSuffix("1:02:05"))
    #expect(rows[2] == " First this.")
    #expect(rows[3] == " Then that.")
    #expect(rows[4] == " on screen  12 of 12")
    #expect(rows[5].hasPrefix(" next  Egypt") && rows[5].contains("q quit"))
    #expect(rows.count == 6)
  }

  @Test func `the last scene has none behind it, and a cue beyond it is taken for it`() throws {
    let board = try Self.playbook().board
    let pane = NotesPane(
      of: board,
      at: Cue(scene: 40, start: 0, process: 1),
      caption: "",
      after: 9
    )
    #expect(pane.heading.map(\.text).joined() == "3/3  The end")
    #expect(pane.next.map(\.text).joined() == "the last scene")
    #expect(pane.body.flatMap(\.self).map(\.text) == ["no notes for this scene"])
    #expect(pane.trailing.map(\.text).joined() == "0:09")
  }

  @Test func `it says that it waits, and that the briefing is over`() throws {
    let board = try Self.playbook().board
    let before = NotesPane(waitingFor: board, named: "n.toml", after: nil)
    #expect(before.body[0].map(\.text) == ["The briefing has not begun."])
    #expect(before.body[1].first?.text == "sitrep brief n.toml")
    let after = NotesPane(waitingFor: board, named: nil, after: 61)
    #expect(after.body[0].map(\.text) == ["The briefing has ended after 1:01."])
    #expect(after.body[1].first?.text == "sitrep brief")
  }

  @Test func `notes longer than the screen are scrolled to their end and no further`() {
    let lines = (1...20).map { [TextRun("line \($0)")] }
    let pane = NotesPane(heading: [TextRun("x")], body: lines)
    let top = Self.screen(pane)
    #expect(top.hidden == 15)
    #expect(top.rows.contains(" line 5") && !top.rows.contains(" line 6"))
    #expect(Self.screen(pane, offset: 99).rows.contains(" line 20"))
    #expect(Self.screen(NotesPane(heading: []), width: 1, height: 1).hidden == 0)
  }

  @Test func `captions have the figures that the audience sees, in any order`() throws {
    let playbook = try Self.playbook()
    var captions = SceneCaptions(
      playbook,
      state: DashboardState(),
      store: MemoryStore(playbook.dataset)
    )
    #expect(captions.caption(of: 1) == "3 of 12")
    #expect(captions.caption(of: 0) == "12 of 12")
    #expect(captions.caption(of: 1) == "3 of 12")
    #expect(captions.caption(of: 9) == "")
  }
}
