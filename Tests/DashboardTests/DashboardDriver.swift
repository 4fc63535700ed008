import Dashboard
import Incidents
import SitrepTestSupport

/// Drives a dashboard's state the way the loop does, effects performed on the spot.
struct DashboardDriver {
  private(set) var state: DashboardState
  /// Everything that was to be done and is not the world's business.
  private(set) var effects: [DashboardEffect] = []
  private let world: World

  init(
    _ store: any IncidentStore = SampleIncidents.store(),
    view: ViewSettings = ViewSettings(),
    columns: Int = 120,
    rows: Int = 36,
    themes: [String] = ["day", "night"],
    keymap: Keymap = .standard,
    keepsCase: Bool = false,
    resumes: Bool = false,
    hasBoard: Bool = false,
    waiting: Bool = false
  ) {
    state = DashboardState(view: view, theme: "night", themes: themes, keymap: keymap)
    if keepsCase { state.keepCase(ofFiles: ["/data/sample.csv"], resumes: resumes) }
    state.board = BoardMemory(isAtHand: hasBoard)
    world = waiting ? World { _ in } : .ready(store)
    send(.started(Viewport(columns: columns, rows: rows)))
  }

  mutating func press(_ script: String) throws {
    for key in try Key.keys(in: script) { send(.keyPressed(key)) }
  }

  mutating func send(_ action: DashboardAction) {
    var waiting = [action]
    while !waiting.isEmpty {
      for effect in state.apply(waiting.removeFirst()) {
        guard let slot = effect.slot, slot != .export else {
          effects.append(effect)
          continue
        }
        let mailbox = Mailbox(wake: {})
        world.perform(effect, post: mailbox.post)
        waiting += mailbox.drain()
      }
    }
  }

  /// Everything that was to be kept between runs.
  var kept: [CaseChange] {
    effects.compactMap { effect in
      guard case .keep(let change, _) = effect else { return nil }
      return change
    }
  }

  /// Everything that was to happen to the storyboard.
  var changes: [BoardChange] {
    effects.compactMap { effect in
      guard case .changeBoard(let change) = effect else { return nil }
      return change
    }
  }

  /// The files that were to be written.
  var orders: [ExportOrder] {
    effects.compactMap { effect in
      guard case .export(let order) = effect else { return nil }
      return order
    }
  }

  /// The ids that the list shows, in order.
  var ids: [String] {
    guard let incidents = state.answer?.incidents else { return [] }
    return (0..<incidents.count).map { incidents[$0].id }
  }
}

extension ProgressPane {
  /// All that it tells, as it stands where there is room.
  var words: String { parts.flatMap { $0 }.map(\.text).joined(separator: " · ") }
}
