import Briefing
import Dashboard
import Incidents
import TerminalUI

/// Plays a board on a clock of its own and hands every screen to whoever writes it.
struct Rendition {
  private var session: HeadlessSession
  private let playbook: Playbook
  private var time = 0
  private var last: RecordedFrame

  /// Stands before the first scene.
  init(_ playbook: Playbook, state: DashboardState, store: MemoryStore, glyphs: GlyphSet) {
    self.playbook = playbook
    session = HeadlessSession(
      state: state,
      world: .ready(store),
      viewport: playbook.board.size,
      glyphs: glyphs
    )
    last = RecordedFrame(milliseconds: 0, canvas: session.canvas())
  }

  /// Plays everything and tells how long it took on its clock, in milliseconds.
  mutating func play(to sinks: inout [any RecordingSink]) throws -> Int {
    for index in sinks.indices {
      try sinks[index].begin(title: playbook.board.title, size: playbook.board.size)
    }
    for number in playbook.board.scenes.indices { try play(scene: number, to: &sinks) }
    for index in sinks.indices { try sinks[index].end(at: time) }
    return time
  }

  private mutating func play(scene number: Int, to sinks: inout [any RecordingSink]) throws {
    let scene = playbook.board.scenes[number]
    var chapter = RecordedScene(milliseconds: time, title: scene.title, caption: "")
    var hasBegun = false
    for step in playbook.steps(of: number) {
      switch step {
      case .act(let action): session.send(action)
      case .wait(let milliseconds):
        if !hasBegun {
          for index in sinks.indices { try sinks[index].begin(chapter) }
          hasBegun = true
        }
        last = RecordedFrame(milliseconds: time, canvas: session.canvas())
        for index in sinks.indices { try sinks[index].show(last) }
        time += milliseconds
      }
    }
    let state = session.state
    chapter.caption = CaptionText.text(scene.caption, answer: state.answer, dataset: state.dataset)
    for index in sinks.indices { try sinks[index].end(chapter, last) }
  }
}
