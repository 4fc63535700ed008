import Briefing
import Dashboard
import Incidents
import TerminalUI

/// Shows every scene of a board to nobody, to see what has no room on the screen that it is made for.
struct SceneTrial {
  /// What does not fit, scene by scene.
  let cutWords: [CutWords]

  /// Plays a board without its pauses.
  ///
  /// - Complexity: O(*n*) in the bytes of the data for every key that a scene types.
  init(of playbook: Playbook, store: MemoryStore, glyphs: GlyphSet) {
    var playbook = playbook
    playbook.reducesMotion = true
    let size = playbook.board.size
    var session = HeadlessSession(
      state: DashboardState(today: playbook.board.today),
      world: .ready(store),
      viewport: size,
      glyphs: glyphs
    )
    var found: [CutWords] = []
    for scene in playbook.board.scenes.indices {
      for case .act(let action) in playbook.steps(of: scene) { session.send(action) }
      found += StageRoom(of: session.state, glyphs: glyphs).lacks.map { lack in
        let part: CutWords.Part
        switch lack.part {
        case .banner: part = .banner
        case .title: part = .title
        case .caption: part = .caption
        case .card: part = playbook.board.scenes[scene].card?.content == .method ? .method : .card
        }
        return CutWords(
          part,
          scene: part == .banner ? nil : scene,
          needed: lack.needed,
          room: lack.room,
          size: size
        )
      }
    }
    let banner = found.first { $0.part == .banner }
    cutWords = (banner.map { [$0] } ?? []) + found.filter { $0.part != .banner }
  }
}
