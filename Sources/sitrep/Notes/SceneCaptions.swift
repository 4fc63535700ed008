import Briefing
import Dashboard
import Incidents
import TerminalUI

/// The captions of a board with their figures, each worked out when it is first asked for.
struct SceneCaptions {
  private let playbook: Playbook
  private var session: HeadlessSession
  private var known: [Int: String] = [:]

  init(_ playbook: Playbook, state: DashboardState, store: MemoryStore) {
    self.playbook = playbook
    session = HeadlessSession(
      state: state,
      world: .ready(store),
      viewport: playbook.board.size
    )
  }

  /// The caption of a scene.
  mutating func caption(of index: Int) -> String {
    if let caption = known[index] { return caption }
    guard playbook.board.scenes.indices.contains(index) else { return "" }
    for case .act(let action) in playbook.steps(leadingTo: index) { session.send(action) }
    let state = session.state
    let caption = CaptionText.text(
      playbook.board.scenes[index].caption,
      answer: state.answer,
      dataset: state.dataset
    )
    known[index] = caption
    return caption
  }
}
